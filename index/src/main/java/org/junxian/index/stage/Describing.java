package org.junxian.index.stage;

import java.util.ArrayList;
import java.util.List;
import org.junxian.index.data.ClassId;
import org.junxian.index.result.Statistics;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.Within;

/// Statistics of an indicator's figures over all units that take part and over each class (docs/method/check.md).
final class Describing {

    private Describing() {}

    /// Over all, then by class in order; one entry when the population has a single class.
    static List<Statistics> describe(NodeId indicator, double[] figures, Roster roster) {
        List<Statistics> list = new ArrayList<>();
        list.add(describe(indicator, ClassId.ALL, figures, roster.reference(Within.ALL, 0)));
        if (roster.classes > 1) {
            for (int c = 0; c < roster.classes; c++) {
                list.add(describe(indicator, roster.classId(c), figures, roster.reference(Within.CLASS, c)));
            }
        }
        return list;
    }

    private static Statistics describe(NodeId indicator, ClassId classId, double[] figures, int[] units) {
        Sample sample = Sample.of(figures, units);
        Moments moments = sample.moments();
        double[] x = sample.sorted().values();
        int n = x.length;
        return new Statistics(
                indicator,
                classId,
                n,
                units.length - n,
                zeros(x),
                ties(x),
                Quantiles.of(x, n, 0),
                Quantiles.of(x, n, 0.25),
                Quantiles.of(x, n, 0.5),
                Quantiles.of(x, n, 0.75),
                Quantiles.of(x, n, 1),
                moments.mean(),
                moments.sd(),
                moments.skewness(),
                moments.kurtosis(),
                !moments.passes(2, 3.5));
    }

    private static int zeros(double[] x) {
        int zeros = 0;
        for (double v : x) {
            zeros += v == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static int ties(double[] sorted) {
        int ties = 0;
        for (int i = 0; i < sorted.length; i++) {
            boolean before = i > 0 && sorted[i - 1] == sorted[i];
            boolean after = i + 1 < sorted.length && sorted[i + 1] == sorted[i];
            ties += before || after ? 1 : 0;
        }
        return ties;
    }
}
