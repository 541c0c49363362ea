package org.junxian.methods.sharing.nearest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junxian.methods.sharing.Bounds;

/// Reduces rules that cannot all hold to those in conflict by leaving out one after the other (deletion filter;
/// Chinneck & Dravnieks 1991): what can be left out without the conflict going away does not belong to it.
///
/// What remains is irreducible: without any one of its rules the others can hold. That an amount is never
/// negative always holds and is not named.
final class Conflicts {

    private Conflicts() {}

    /// @param rules cannot all hold
    static List<String> reduced(Demands demands, Set<String> rules) {
        var kept = new ArrayList<>(
                inOrder(demands).stream().filter(rules::contains).toList());
        for (String rule : List.copyOf(kept)) {
            kept.remove(rule);
            if (Nearest.isPossible(only(demands, kept))) {
                kept.add(rule);
            }
        }
        return inOrder(demands).stream().filter(kept::contains).toList();
    }

    /// The names of all rules: groups first, then floors and caps, each where it comes first.
    private static Set<String> inOrder(Demands demands) {
        var names = new LinkedHashSet<String>();
        demands.groups().forEach(group -> names.add(group.rule()));
        demands.units().forEach(unit -> names.add(unit.floorRule()));
        demands.units().forEach(unit -> names.add(unit.capRule()));
        return names;
    }

    /// The same demands without all rules but these.
    static Demands only(Demands demands, List<String> rules) {
        var kept = Set.copyOf(rules);
        return new Demands(
                demands.units().stream()
                        .map(unit -> new Desired(
                                unit.proposal(),
                                unit.leeway(),
                                kept.contains(unit.floorRule()) ? unit.atLeast() : 0,
                                kept.contains(unit.capRule()) ? unit.atMost() : Bounds.NONE,
                                unit.floorRule(),
                                unit.capRule()))
                        .toList(),
                demands.groups().stream()
                        .filter(group -> kept.contains(group.rule()))
                        .toList());
    }
}
