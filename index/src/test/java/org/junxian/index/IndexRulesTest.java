package org.junxian.index;

import java.util.Set;
import org.junxian.testkit.rules.PureRules;

/// The module keeps the rules of the house and is pure; it computes on several threads in one place only.
class IndexRulesTest implements PureRules.WithoutFiles {

    @Override
    public Set<String> threadsLiveIn() {
        return Set.of("Lanes");
    }
}
