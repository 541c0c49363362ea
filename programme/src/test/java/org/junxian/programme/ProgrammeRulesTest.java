package org.junxian.programme;

import java.util.Set;
import org.junxian.testkit.rules.PureRules;

/// The module keeps the rules of the house and is pure; a package that comes as a zip is unpacked in one place.
class ProgrammeRulesTest implements PureRules {

    @Override
    public Set<String> archivesOpenIn() {
        return Set.of("Collect");
    }
}
