package org.junxian.methods.sharing.nearest;

import java.util.List;

/// Units whose amounts together have bounds: a city, a class, the whole.
///
/// @param rule    how it is called when rules are in conflict
/// @param units   their places in the order given, from 0
/// @param atLeast in whole fen
/// @param atMost  [org.junxian.methods.sharing.Bounds#NONE] for no cap; equal to `atLeast` for a fixed sum
public record Group(String rule, List<Integer> units, long atLeast, long atMost) {

    public Group {
        units = List.copyOf(units);
        if (atLeast < 0 || atMost < atLeast) {
            throw new IllegalArgumentException("%s: at least %s and at most %s is not possible. Try: 0 ≤ least ≤ most"
                    .formatted(rule, atLeast, atMost));
        }
    }

    boolean isFixed() {
        return atLeast == atMost;
    }
}
