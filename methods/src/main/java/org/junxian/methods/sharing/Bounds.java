package org.junxian.methods.sharing;

import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;

/// What each unit gets at least and at most, in whole fen or seats, with the names of the two rules.
///
/// @param floorRule how the rule behind the floors is called in messages
/// @param floors    one per unit, none negative
/// @param capRule   how the rule behind the caps is called in messages
/// @param caps      one per unit; [#NONE] for a unit without a cap
public record Bounds(String floorRule, List<Long> floors, String capRule, List<Long> caps) {

    /// Stands for: no cap.
    public static final long NONE = Long.MAX_VALUE;

    public Bounds {
        floors = List.copyOf(floors);
        caps = List.copyOf(caps);
        if (floors.size() != caps.size()) {
            throw new IllegalArgumentException("There are %s floors but %s caps".formatted(floors.size(), caps.size()));
        }
        for (int i = 0; i < floors.size(); i++) {
            if (floors.get(i) < 0 || caps.get(i) < 0) {
                throw new IllegalArgumentException("Unit number %s has the floor %s and the cap %s. Try: none negative"
                        .formatted(i + 1, floors.get(i), caps.get(i)));
            }
        }
    }

    /// Nothing at least, anything at most.
    public static Bounds none(int units) {
        return new Bounds("floor", Collections.nCopies(units, 0L), "cap", Collections.nCopies(units, NONE));
    }

    public static Bounds floors(long... floors) {
        return new Bounds("floor", list(floors), "cap", Collections.nCopies(floors.length, NONE));
    }

    public static Bounds caps(long... caps) {
        return new Bounds("floor", Collections.nCopies(caps.length, 0L), "cap", list(caps));
    }

    public static Bounds of(long[] floors, long[] caps) {
        return new Bounds("floor", list(floors), "cap", list(caps));
    }

    private static List<Long> list(long... values) {
        return LongStream.of(values).boxed().toList();
    }

    public int size() {
        return floors.size();
    }
}
