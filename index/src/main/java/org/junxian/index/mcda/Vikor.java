package org.junxian.index.mcda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Compromise ranking (docs/method/mcda.md, D-3).
///
/// @param majority     S: the weighted gaps to the best, the lowest first
/// @param regret       R: the largest weighted gap, the lowest first
/// @param compromise   Q between the two, the lowest first
/// @param advantage    whether the first is ahead of the second by 1/(n-1) at least
/// @param stability    whether the first is also first by S or by R
/// @param solution     the units of the compromise solution, in the order of Q
public record Vikor(
        Ranked majority,
        Ranked regret,
        Ranked compromise,
        boolean advantage,
        boolean stability,
        List<String> solution) {

    private static final double NOTHING = 1e-12;

    public Vikor {
        solution = List.copyOf(solution);
    }

    /// `v` is the weight of the majority against the greatest regret, ½ as published. Needs every number.
    public static Vikor of(DecisionMatrix matrix, double v) {
        if (!(v >= 0 && v <= 1)) {
            throw new IllegalArgumentException("The weight of the majority is between 0 and 1, found " + v);
        }
        matrix.requireComplete("VIKOR");
        double[] s = new double[matrix.size()];
        double[] r = new double[matrix.size()];
        double[] shares = matrix.shares();
        for (int j = 0; j < matrix.count(); j++) {
            double[] x = matrix.turned(j);
            Spread ends = Spread.of(x);
            for (int i = 0; i < x.length && ends.max() > ends.min(); i++) {
                double gap = shares[j] * (ends.max() - x[i]) / (ends.max() - ends.min());
                s[i] += gap;
                r[i] = Math.max(r[i], gap);
            }
        }
        double[] q = new double[s.length];
        for (int i = 0; i < q.length; i++) {
            q[i] = v * at(s, i) + (1 - v) * at(r, i);
        }
        return settled(
                Ranked.lowest(matrix.units(), s), Ranked.lowest(matrix.units(), r), Ranked.lowest(matrix.units(), q));
    }

    /// Where a number lies between the smallest and the largest; 0 when they are one.
    private static double at(double[] x, int i) {
        Spread ends = Spread.of(x);
        return ends.max() > ends.min() ? (x[i] - ends.min()) / (ends.max() - ends.min()) : 0;
    }

    private static Vikor settled(Ranked s, Ranked r, Ranked q) {
        int n = q.units().size();
        List<Integer> order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble(q::rank))
                .toList();
        int first = order.getFirst();
        double needed = 1.0 / Math.max(1, n - 1);
        boolean advantage = n < 2 || q.score(order.get(1)) - q.score(first) >= needed - NOTHING;
        boolean stability = s.rank(first) == 1 || r.rank(first) == 1;
        List<String> solution = new ArrayList<>();
        for (int place = 0; place < n; place++) {
            double behind = q.score(order.get(place)) - q.score(first);
            boolean in = advantage ? place < (stability ? 1 : 2) : behind < needed - NOTHING;
            if (in) {
                solution.add(q.units().get(order.get(place)));
            }
        }
        return new Vikor(s, r, q, advantage, stability, solution);
    }
}
