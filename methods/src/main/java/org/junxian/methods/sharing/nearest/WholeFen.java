package org.junxian.methods.sharing.nearest;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Rounds exact amounts to the fen below or above so that every group keeps its bounds.
///
/// Groups whose bounds are so far away that rounding cannot reach them do not matter. Inside a cell of the
/// others the largest remainders are raised, on a tie the unit given first. That leaves at most one undecided
/// unit per cell; those are decided together, larger remainders first as far as the groups allow ([Corner]).
final class WholeFen {

    private final Demands demands;
    private final Exact exact;
    private final long[] whole;
    private final BigInteger[] rest;

    private WholeFen(Demands demands, Exact exact) {
        this.demands = demands;
        this.exact = exact;
        this.whole = new long[exact.tops().length];
        this.rest = new BigInteger[whole.length];
    }

    static long[] round(Demands demands, Exact exact) {
        var rounding = new WholeFen(demands, exact);
        rounding.cut();
        return rounding.raised();
    }

    private void cut() {
        for (int i = 0; i < whole.length; i++) {
            var parts = exact.tops()[i].divideAndRemainder(exact.bottom());
            whole[i] = parts[0].longValueExact();
            rest[i] = parts[1];
        }
    }

    private long[] raised() {
        var near = new ArrayList<Group>();
        for (int g = 0; g < exact.sums().length; g++) {
            var group = demands.groups().get(g);
            long broken =
                    group.units().stream().filter(i -> rest[i].signum() > 0).count();
            var reach = exact.bottom().multiply(BigInteger.valueOf(broken));
            if (broken > 0
                    && (exact.sums()[g].subtract(scaled(group.atLeast())).compareTo(reach) < 0
                            || scaled(group.atMost()).subtract(exact.sums()[g]).compareTo(reach) < 0)) {
                near.add(group);
            }
        }
        var cells = new Cells(whole.length, near);
        var undecided = new ArrayList<Integer>();
        var parts = new ArrayList<BigInteger>();
        for (int cell = 0; cell < cells.count(); cell++) {
            var broken = cells.units(cell).stream()
                    .filter(i -> rest[i].signum() > 0)
                    .sorted(Comparator.<Integer, BigInteger>comparing(i -> rest[i])
                            .reversed())
                    .toList();
            var sum = broken.stream()
                    .map(i -> rest[i])
                    .reduce(BigInteger.ZERO, BigInteger::add)
                    .divideAndRemainder(exact.bottom());
            broken.subList(0, sum[0].intValueExact()).forEach(i -> whole[i]++);
            if (sum[1].signum() > 0) {
                undecided.add(broken.get(sum[0].intValueExact()));
                parts.add(sum[1]);
            }
        }
        boolean[] up = Corner.nearest(parts, exact.bottom(), rows(near.size(), cells, undecided), bounds(near, cells));
        for (int k = 0; k < up.length; k++) {
            whole[undecided.get(k)] += up[k] ? 1 : 0;
        }
        return whole;
    }

    private static boolean[][] rows(int groups, Cells cells, List<Integer> undecided) {
        var rows = new boolean[groups][undecided.size()];
        for (int k = 0; k < undecided.size(); k++) {
            for (int g : cells.groups(cells.of(undecided.get(k)))) {
                rows[g][k] = true;
            }
        }
        return rows;
    }

    /// What is left to each group's bounds when no undecided unit is raised.
    private long[][] bounds(List<Group> near, Cells cells) {
        var sums = sums(whole, near.size(), cells);
        var bounds = new long[sums.length][];
        for (int g = 0; g < sums.length; g++) {
            var group = near.get(g);
            bounds[g] = new long[] {left(group.atLeast(), sums[g]), left(group.atMost(), sums[g])};
        }
        return bounds;
    }

    private static BigInteger[] sums(long[] amounts, int groups, Cells cells) {
        var sums = new BigInteger[groups];
        Arrays.fill(sums, BigInteger.ZERO);
        for (int cell = 0; cell < cells.count(); cell++) {
            var sum = BigInteger.ZERO;
            for (int i : cells.units(cell)) {
                sum = sum.add(BigInteger.valueOf(amounts[i]));
            }
            for (int g : cells.groups(cell)) {
                sums[g] = sums[g].add(sum);
            }
        }
        return sums;
    }

    private static long left(long bound, BigInteger sum) {
        var most = BigInteger.valueOf(Integer.MAX_VALUE);
        return BigInteger.valueOf(bound)
                .subtract(sum)
                .min(most)
                .max(most.negate())
                .longValueExact();
    }

    private BigInteger scaled(long amount) {
        return exact.bottom().multiply(BigInteger.valueOf(amount));
    }

    /// @throws IllegalStateException when a bound is broken; that would be a fault of the rounding
    static void check(Demands demands, Cells cells, long[] amounts) {
        for (int i = 0; i < amounts.length; i++) {
            var unit = demands.units().get(i);
            if (amounts[i] < unit.atLeast() || amounts[i] > unit.atMost()) {
                throw new IllegalStateException("Unit number %s has %s: not between %s and %s"
                        .formatted(i + 1, amounts[i], unit.atLeast(), unit.atMost()));
            }
        }
        var sums = sums(amounts, demands.groups().size(), cells);
        for (int g = 0; g < sums.length; g++) {
            var group = demands.groups().get(g);
            var sum = sums[g];
            if (sum.compareTo(BigInteger.valueOf(group.atLeast())) < 0
                    || sum.compareTo(BigInteger.valueOf(group.atMost())) > 0) {
                throw new IllegalStateException("%s has %s: not between %s and %s"
                        .formatted(group.rule(), sum, group.atLeast(), group.atMost()));
            }
        }
    }
}
