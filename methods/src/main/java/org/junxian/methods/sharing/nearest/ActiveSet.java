package org.junxian.methods.sharing.nearest;

import java.math.BigInteger;
import java.util.Arrays;
import org.hipparchus.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/// Which units lie at a bound and which groups are held to one, with the prices that follow from it.
final class ActiveSet {

    /// Where a unit lies; a fixed one has no choice.
    enum Side {
        FREE,
        FLOOR,
        CAP,
        FIXED
    }

    final Demands demands;
    final Cells cells;
    final Side[] sides;
    /// 1: held up to the least, -1: held down to the most, 0: not held.
    final int[] held;
    /// The leeways of each cell's free units together.
    final BigInteger[] moving;

    final BigFraction[] prices;

    /// @param guess prices; units and groups are placed as if they were right
    ActiveSet(Demands demands, Cells cells, double[] guess) {
        this.demands = demands;
        this.cells = cells;
        this.sides = new Side[demands.units().size()];
        this.held = new int[demands.groups().size()];
        this.moving = new BigInteger[cells.count()];
        this.prices = new BigFraction[held.length];
        Arrays.fill(prices, BigFraction.ZERO);
        for (int g = 0; g < held.length; g++) {
            var group = demands.groups().get(g);
            held[g] = group.isFixed() || guess[g] > 0 ? 1 : guess[g] < 0 ? -1 : 0;
        }
        for (int i = 0; i < sides.length; i++) {
            double level = 0;
            for (int g : cells.groups(cells.of(i))) {
                level += guess[g];
            }
            sides[i] = side(demands.units().get(i), level);
        }
    }

    /// A unit that is about at a bound is taken as free: where it matters the equations put it there exactly.
    private static Side side(Desired unit, double level) {
        if (unit.isFixed()) {
            return Side.FIXED;
        }
        double amount = unit.proposal() + unit.leeway() * level;
        double close = level == 0 ? 0 : 1e-9 * (1 + Math.abs(amount));
        if (amount < unit.atLeast() - close) {
            return Side.FLOOR;
        }
        return amount > unit.atMost() + close ? Side.CAP : Side.FREE;
    }

    long bound(int unit) {
        return sides[unit] == Side.CAP
                ? demands.units().get(unit).atMost()
                : demands.units().get(unit).atLeast();
    }

    long target(int group) {
        return held[group] > 0
                ? demands.groups().get(group).atLeast()
                : demands.groups().get(group).atMost();
    }

    void place(int unit, Side side) {
        var leeway = BigInteger.valueOf(demands.units().get(unit).leeway());
        int cell = cells.of(unit);
        moving[cell] = side == Side.FREE ? moving[cell].add(leeway) : moving[cell].subtract(leeway);
        sides[unit] = side;
    }

    /// Lets go of everything whose price has the wrong sign, until what is left is the answer to a smaller
    /// question.
    void settle() {
        boolean again = true;
        while (again) {
            Arrays.fill(moving, BigInteger.ZERO);
            for (int i = 0; i < sides.length; i++) {
                if (sides[i] == Side.FREE) {
                    place(i, Side.FREE);
                }
            }
            again = price() | letGroupsGo() | letUnitsGo();
        }
    }

    /// The prices that hold the held groups; a group that others hold already is let go.
    private boolean price() {
        var right = new BigInteger[held.length];
        Arrays.fill(right, BigInteger.ZERO);
        for (int g = 0; g < held.length; g++) {
            if (held[g] != 0) {
                right[g] = BigInteger.valueOf(target(g));
                for (int unit : demands.groups().get(g).units()) {
                    long amount =
                            sides[unit] == Side.FREE ? demands.units().get(unit).proposal() : bound(unit);
                    right[g] = right[g].subtract(BigInteger.valueOf(amount));
                }
            }
        }
        var found = solve(right);
        boolean dropped = false;
        for (int g = 0; g < held.length; g++) {
            dropped |= held[g] != 0 && found[g] == null;
            held[g] = found[g] == null ? 0 : held[g];
            prices[g] = found[g] == null ? BigFraction.ZERO : found[g];
        }
        return dropped;
    }

    /// Changes of the held groups' prices that change their sums by `right`; null where none is held.
    @Nullable
    BigFraction[] solve(BigInteger[] right) {
        int[] rows = new int[held.length];
        int count = 0;
        for (int g = 0; g < held.length; g++) {
            rows[g] = held[g] != 0 ? count++ : -1;
        }
        var matrix = new BigInteger[count][count];
        for (var row : matrix) {
            Arrays.fill(row, BigInteger.ZERO);
        }
        for (int cell = 0; cell < cells.count(); cell++) {
            for (int g : cells.groups(cell)) {
                for (int h : cells.groups(cell)) {
                    if (rows[g] >= 0 && rows[h] >= 0) {
                        matrix[rows[g]][rows[h]] = matrix[rows[g]][rows[h]].add(moving[cell]);
                    }
                }
            }
        }
        var heldRight = new BigInteger[count];
        for (int g = 0; g < held.length; g++) {
            if (rows[g] >= 0) {
                heldRight[rows[g]] = right[g];
            }
        }
        var solved = Equations.solve(matrix, heldRight);
        var changes = new @Nullable BigFraction[held.length];
        for (int g = 0; g < held.length; g++) {
            changes[g] = rows[g] >= 0 ? solved[rows[g]] : null;
        }
        return changes;
    }

    private boolean letGroupsGo() {
        boolean any = false;
        for (int g = 0; g < held.length; g++) {
            if (held[g] != 0
                    && !demands.groups().get(g).isFixed()
                    && prices[g].getNumerator().signum() * held[g] < 0) {
                held[g] = 0;
                any = true;
            }
        }
        return any;
    }

    private boolean letUnitsGo() {
        var levels = Levels.of(prices, cells);
        boolean any = false;
        for (int i = 0; i < sides.length; i++) {
            if (sides[i] != Side.FLOOR && sides[i] != Side.CAP) {
                continue;
            }
            int beyond = levels.free(demands.units().get(i), cells.of(i)).compareTo(levels.scaled(bound(i)));
            if (sides[i] == Side.FLOOR ? beyond > 0 : beyond < 0) {
                sides[i] = Side.FREE;
                any = true;
            }
        }
        return any;
    }
}
