package org.junxian.methods.sharing.nearest;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hipparchus.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junxian.methods.sharing.nearest.ActiveSet.Side;

/// Finds the prices of the groups exactly (Goldfarb & Idnani 1983): begins with the answer to a smaller
/// question and takes in one broken bound after the other, letting go of others on the way. Each bound taken in
/// makes the answer cost more, so no set of bounds comes back and the search ends.
///
/// Where a bound can be taken in only against others that cannot be let go, those are in conflict: no amounts
/// keep them all.
final class DualAscent {

    /// What is broken, and how to mend it.
    ///
    /// @param sign 1 when there is too little, -1 when there is too much
    private record Broken(boolean isGroup, int index, int sign, BigFraction missing) {}

    /// What has to be let go of after a step of that length.
    private record Blocker(boolean isGroup, int index, BigFraction length) {}

    private final ActiveSet set;
    private final Demands demands;
    private final Cells cells;

    private DualAscent(ActiveSet set) {
        this.set = set;
        this.demands = set.demands;
        this.cells = set.cells;
    }

    /// @return the rules in conflict; empty when the set now holds the answer
    static Set<String> run(ActiveSet set) {
        set.settle();
        var ascent = new DualAscent(set);
        for (var broken = ascent.firstBroken(); broken != null; broken = ascent.firstBroken()) {
            var conflict = ascent.mend(broken);
            if (!conflict.isEmpty()) {
                return conflict;
            }
        }
        return Set.of();
    }

    private @Nullable Broken firstBroken() {
        var levels = Levels.of(set.prices, cells);
        var sums = new BigInteger[set.held.length];
        Arrays.fill(sums, BigInteger.ZERO);
        Broken unitBroken = null;
        for (int cell = 0; cell < cells.count(); cell++) {
            var sum = BigInteger.ZERO;
            for (int i : cells.units(cell)) {
                var unit = demands.units().get(i);
                var amount = set.sides[i] == Side.FREE ? levels.free(unit, cell) : levels.scaled(set.bound(i));
                sum = sum.add(amount);
                if (unitBroken == null && set.sides[i] == Side.FREE) {
                    unitBroken = broken(false, i, amount, unit.atLeast(), unit.atMost(), levels);
                }
            }
            for (int g : cells.groups(cell)) {
                sums[g] = sums[g].add(sum);
            }
        }
        for (int g = 0; g < sums.length; g++) {
            var group = demands.groups().get(g);
            var broken = broken(true, g, sums[g], group.atLeast(), group.atMost(), levels);
            if (broken != null) {
                return broken;
            }
        }
        return unitBroken;
    }

    private static @Nullable Broken broken(
            boolean isGroup, int index, BigInteger value, long least, long most, Levels levels) {
        var missing = levels.scaled(least).subtract(value);
        if (missing.signum() > 0) {
            return new Broken(isGroup, index, 1, new BigFraction(missing, levels.bottom()));
        }
        var surplus = value.subtract(levels.scaled(most));
        return surplus.signum() > 0 ? new Broken(isGroup, index, -1, new BigFraction(surplus, levels.bottom())) : null;
    }

    private Set<String> mend(Broken broken) {
        var missing = broken.missing;
        while (true) {
            var changes = changes(broken);
            var steps = Levels.of(changes, cells);
            var gain = gain(broken, steps);
            var blocker = blocker(changes, steps);
            if (gain.signum() != 0) {
                var full = missing.divide(gain);
                if (blocker == null || full.compareTo(blocker.length) <= 0) {
                    step(changes, full);
                    takeIn(broken);
                    return Set.of();
                }
            }
            if (blocker == null) {
                return conflict(broken, changes, steps);
            }
            step(changes, blocker.length);
            missing = missing.subtract(gain.multiply(blocker.length));
            letGo(blocker);
        }
    }

    /// How the prices change while the broken bound's own price grows by one and held groups keep their sums.
    private BigFraction[] changes(Broken broken) {
        var right = new BigInteger[set.held.length];
        Arrays.fill(right, BigInteger.ZERO);
        var against = BigInteger.valueOf(-broken.sign);
        if (broken.isGroup) {
            for (int cell = 0; cell < cells.count(); cell++) {
                int[] groups = cells.groups(cell);
                if (Arrays.binarySearch(groups, broken.index) >= 0) {
                    for (int g : groups) {
                        right[g] = right[g].add(set.moving[cell].multiply(against));
                    }
                }
            }
        } else {
            var leeway = BigInteger.valueOf(demands.units().get(broken.index).leeway());
            for (int g : cells.groups(cells.of(broken.index))) {
                right[g] = leeway.multiply(against);
            }
        }
        var solved = set.solve(right);
        var changes = new BigFraction[right.length];
        for (int g = 0; g < changes.length; g++) {
            var change = solved[g];
            changes[g] = change == null ? BigFraction.ZERO : change;
        }
        if (broken.isGroup) {
            changes[broken.index] = new BigFraction(broken.sign);
        }
        return changes;
    }

    /// How much of what is missing each unit of the step brings; not negative.
    private BigFraction gain(Broken broken, Levels steps) {
        var gain = BigInteger.ZERO;
        if (broken.isGroup) {
            for (int cell = 0; cell < cells.count(); cell++) {
                if (Arrays.binarySearch(cells.groups(cell), broken.index) >= 0) {
                    gain = gain.add(set.moving[cell].multiply(steps.tops()[cell]));
                }
            }
        } else {
            var own = steps.bottom().multiply(BigInteger.valueOf(broken.sign));
            gain = steps.tops()[cells.of(broken.index)]
                    .add(own)
                    .multiply(
                            BigInteger.valueOf(demands.units().get(broken.index).leeway()));
        }
        return new BigFraction(gain.multiply(BigInteger.valueOf(broken.sign)), steps.bottom());
    }

    private @Nullable Blocker blocker(BigFraction[] changes, Levels steps) {
        Blocker first = null;
        for (int g = 0; g < changes.length; g++) {
            if (set.held[g] != 0
                    && !demands.groups().get(g).isFixed()
                    && changes[g].getNumerator().signum() * set.held[g] < 0) {
                first = nearer(
                        first,
                        new Blocker(true, g, set.prices[g].divide(changes[g]).negate()));
            }
        }
        var levels = Levels.of(set.prices, cells);
        for (int cell = 0; cell < cells.count(); cell++) {
            int way = steps.tops()[cell].signum();
            var leaving = way > 0 ? Side.FLOOR : Side.CAP;
            for (int i : way == 0 ? List.<Integer>of() : cells.units(cell)) {
                if (set.sides[i] == leaving) {
                    var unit = demands.units().get(i);
                    var price = new BigFraction(
                            levels.scaled(set.bound(i)).subtract(levels.free(unit, cell)),
                            levels.bottom().multiply(BigInteger.valueOf(unit.leeway())));
                    first = nearer(first, new Blocker(false, i, price.divide(steps.level(cell))));
                }
            }
        }
        return first;
    }

    private static Blocker nearer(@Nullable Blocker one, Blocker other) {
        return one == null || other.length.compareTo(one.length) < 0 ? other : one;
    }

    private void step(BigFraction[] changes, BigFraction length) {
        for (int g = 0; g < changes.length; g++) {
            if (changes[g].signum() != 0) {
                set.prices[g] = set.prices[g].add(changes[g].multiply(length));
            }
        }
    }

    private void takeIn(Broken broken) {
        if (broken.isGroup) {
            set.held[broken.index] = broken.sign;
        } else {
            set.place(broken.index, broken.sign > 0 ? Side.FLOOR : Side.CAP);
        }
    }

    private void letGo(Blocker blocker) {
        if (blocker.isGroup) {
            set.held[blocker.index] = 0;
        } else {
            set.place(blocker.index, Side.FREE);
        }
    }

    /// Everything that takes part when the broken bound cannot be mended: any one less and it could.
    private Set<String> conflict(Broken broken, BigFraction[] changes, Levels steps) {
        var rules = new LinkedHashSet<String>();
        for (int g = 0; g < changes.length; g++) {
            if (changes[g].signum() != 0) {
                rules.add(demands.groups().get(g).rule());
            }
        }
        for (int i = 0; i < set.sides.length; i++) {
            var unit = demands.units().get(i);
            boolean itself = !broken.isGroup && broken.index == i;
            int way = itself ? -broken.sign : steps.tops()[cells.of(i)].signum();
            if (way < 0 && (itself || set.sides[i] != Side.FREE) && unit.atLeast() > 0) {
                rules.add(unit.floorRule());
            } else if (way > 0 && (itself || set.sides[i] != Side.FREE)) {
                rules.add(unit.capRule());
            }
        }
        return rules;
    }
}
