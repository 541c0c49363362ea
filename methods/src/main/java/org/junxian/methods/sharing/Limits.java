package org.junxian.methods.sharing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Floors, caps and total in plain arrays, with no cap beyond what a unit could ever get.
final class Limits {

    private final long[] floors;
    private final long[] caps;
    private final long total;

    private Limits(long[] floors, long[] caps, long total) {
        this.floors = floors;
        this.caps = caps;
        this.total = total;
    }

    /// @throws IllegalArgumentException when the numbers of units differ or the total is negative
    static Limits of(long total, Weights weights, Bounds bounds) {
        if (weights.size() != bounds.size()) {
            throw new IllegalArgumentException(
                    "There are %s weights but bounds for %s units".formatted(weights.size(), bounds.size()));
        }
        if (total < 0) {
            throw new IllegalArgumentException("The total to share is negative: " + total);
        }
        long[] floors = new long[weights.size()];
        long[] caps = new long[weights.size()];
        for (int i = 0; i < floors.length; i++) {
            floors[i] = bounds.floors().get(i);
            caps[i] = Math.max(floors[i], Math.min(bounds.caps().get(i), total));
        }
        return new Limits(floors, caps, total);
    }

    long floor(int unit) {
        return floors[unit];
    }

    long cap(int unit) {
        return caps[unit];
    }

    long total() {
        return total;
    }

    /// The rules that leave no share for every unit, each of them needed for that.
    Optional<List<String>> conflict(Weights weights, Bounds bounds) {
        var least = BigInteger.ZERO;
        var most = BigInteger.ZERO;
        boolean idle = false;
        for (int i = 0; i < floors.length; i++) {
            if (floors[i] > bounds.caps().get(i)) {
                return Optional.of(List.of(
                        "%s (unit %s: %s)".formatted(bounds.floorRule(), i + 1, floors[i]),
                        "%s (unit %s: %s)"
                                .formatted(
                                        bounds.capRule(), i + 1, bounds.caps().get(i))));
            }
            boolean takesPart = weights.values().get(i).signum() > 0;
            idle |= !takesPart && caps[i] > floors[i];
            least = least.add(BigInteger.valueOf(floors[i]));
            most = most.add(BigInteger.valueOf(takesPart ? caps[i] : floors[i]));
        }
        var whole = BigInteger.valueOf(total);
        if (least.compareTo(whole) > 0) {
            return Optional.of(List.of("%s (together %s)".formatted(bounds.floorRule(), least), "total " + total));
        }
        if (most.compareTo(whole) < 0) {
            var rules = new ArrayList<String>();
            rules.add("%s (together %s)".formatted(bounds.capRule(), most));
            if (idle) {
                rules.add("units without weight get their floor");
            }
            rules.add("total " + total);
            return Optional.of(rules);
        }
        return Optional.empty();
    }
}
