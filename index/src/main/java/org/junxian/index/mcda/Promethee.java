package org.junxian.index.mcda;

import java.util.Arrays;
import java.util.List;

/// PROMETHEE II: how strongly a unit is preferred to the others, less how strongly they are to it
/// (docs/method/mcda.md, D-4).
///
/// @param net      the net flow, the highest first
/// @param leaving  how strongly a unit is preferred to the others, in the mean
/// @param entering how strongly the others are to it
public record Promethee(Ranked net, List<Double> leaving, List<Double> entering) {

    public Promethee {
        leaving = List.copyOf(leaving);
        entering = List.copyOf(entering);
    }

    /// One preference function per criterion, in order. Needs every number and two units at least.
    public static Promethee of(DecisionMatrix matrix, List<? extends Preference> functions) {
        matrix.requireComplete("PROMETHEE");
        int n = matrix.size();
        if (functions.size() != matrix.count() || n < 2) {
            throw new IllegalArgumentException(functions.size() + " preference functions for " + matrix.count()
                    + " criteria, " + n + " units; each criterion needs one, and there must be two units");
        }
        double[] shares = matrix.shares();
        double[] leaving = new double[n];
        double[] entering = new double[n];
        for (int j = 0; j < matrix.count(); j++) {
            double[] x = matrix.turned(j);
            for (int a = 0; a < n; a++) {
                for (int b = 0; b < n; b++) {
                    double preferred = shares[j] * functions.get(j).of(x[a] - x[b]) / (n - 1);
                    leaving[a] += preferred;
                    entering[b] += preferred;
                }
            }
        }
        double[] net = new double[n];
        Arrays.setAll(net, i -> leaving[i] - entering[i]);
        return new Promethee(Ranked.highest(matrix.units(), net), list(leaving), list(entering));
    }

    private static List<Double> list(double[] x) {
        return Arrays.stream(x).boxed().toList();
    }
}
