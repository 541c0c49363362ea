package org.junxian.methods.money;

import java.util.ArrayList;
import java.util.List;

/// A limit on several amounts together, such as all projects of a firm in a year: those that come first are paid in
/// full, the one at the limit in part, later ones not at all.
public final class CapTogether {

    private CapTogether() {}

    /// @param name what the limit is called in the lines
    /// @throws IllegalArgumentException when an amount is negative
    public static List<Entitlement> at(String name, long limit, List<Entitlement> inOrder) {
        long left = limit;
        List<Entitlement> capped = new ArrayList<>();
        for (Entitlement entitlement : inOrder) {
            if (entitlement.fen() < 0) {
                throw new IllegalArgumentException("A limit together is for amounts that are paid, not " + entitlement);
            }
            var one = entitlement.cappedAt(name, left);
            left -= one.fen();
            capped.add(one);
        }
        return capped;
    }
}
