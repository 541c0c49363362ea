package org.junxian.index.mcda;

import java.util.Arrays;
import java.util.List;
import org.junxian.index.multivariate.AverageRanks;

/// 秩和比法 (RSR): the weighted mean of the ranks that a unit has by every criterion, its probit regression, and
/// grades by probits (docs/method/mcda.md, D-7).
///
/// @param ranked the ratios, between 1/n and 1
/// @param line   the regression of the ratios on their probits
public record RankSumRatio(Ranked ranked, ProbitLine line) {

    /// How a criterion's numbers become ranks from 1, the worst, to n.
    public enum Ranking {
        /// 整次: average ranks.
        WHOLE,
        /// 非整次: `1 + (n-1)(x-min)/(max-min)`, which keeps the distances.
        BETWEEN
    }

    /// Needs every number; a criterion without spread gives everybody the middle rank.
    public static RankSumRatio of(DecisionMatrix matrix, Ranking ranking) {
        matrix.requireComplete("The rank-sum ratio");
        int n = matrix.size();
        double[] shares = matrix.shares();
        double[] ratio = new double[n];
        for (int j = 0; j < matrix.count(); j++) {
            double[] ranks = ranking == Ranking.WHOLE ? AverageRanks.of(matrix.turned(j)) : between(matrix.turned(j));
            for (int i = 0; i < n; i++) {
                ratio[i] += shares[j] * ranks[i] / n;
            }
        }
        return new RankSumRatio(Ranked.highest(matrix.units(), ratio), ProbitLine.of(ratio));
    }

    private static double[] between(double[] x) {
        Spread ends = Spread.of(x);
        return Arrays.stream(x)
                .map(v -> ends.max() > ends.min()
                        ? 1 + (x.length - 1) * (v - ends.min()) / (ends.max() - ends.min())
                        : (x.length + 1) / 2.0)
                .toArray();
    }

    /// The grade of every unit: 1 is the best. `edges` are probits from the highest down: 6 and 4 for three
    /// grades, 6.5, 5, 3.5 for four, 6.8, 5.6, 4.4, 3.2 for five. A ratio above the one that the line has at an
    /// edge is in the higher grade.
    public List<Integer> grades(double... edges) {
        return java.util.stream.IntStream.range(0, ranked.units().size())
                .mapToObj(i -> 1
                        + (int) Arrays.stream(edges)
                                .filter(edge -> line.probits().get(i) < edge)
                                .count())
                .toList();
    }
}
