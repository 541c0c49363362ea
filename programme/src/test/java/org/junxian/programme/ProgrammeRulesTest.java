package org.junxian.programme;

import java.util.Set;
import org.junxian.testkit.rules.PureRules;

/// The module keeps the rules of the house and is pure; packages and bundles are unpacked in one place each.
class ProgrammeRulesTest implements PureRules {

    @Override
    public Set<String> archivesOpenIn() {
        return Set.of("Collect", "ReadBundle");
    }
}
