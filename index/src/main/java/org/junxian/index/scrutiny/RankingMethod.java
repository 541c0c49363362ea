package org.junxian.index.scrutiny;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junxian.index.mcda.Borda;
import org.junxian.index.mcda.Condorcet;
import org.junxian.index.mcda.Copeland;
import org.junxian.index.mcda.DecisionMatrix;
import org.junxian.index.mcda.GreyRelation;
import org.junxian.index.mcda.Kemeny;
import org.junxian.index.mcda.Preference;
import org.junxian.index.mcda.Preferences;
import org.junxian.index.mcda.Promethee;
import org.junxian.index.mcda.RankSumRatio;
import org.junxian.index.mcda.RankSumRatio.Ranking;
import org.junxian.index.mcda.Ranked;
import org.junxian.index.mcda.Topsis;
import org.junxian.index.mcda.Vikor;
import org.junxian.index.mcda.Waspas;
import org.junxian.index.weighting.EntropyWeights;
import org.junxian.index.weighting.EntropyWeights.Spread;

/// A way to rank units by the scores of their indicators, with the settings of the house (docs/method/mcda.md, D-12).
public enum RankingMethod {
    /// The plain weighted mean: what remains when classes, groups and adjustments are taken away.
    WEIGHTED_MEAN,
    TOPSIS,
    ENTROPY_TOPSIS,
    VIKOR,
    PROMETHEE,
    WASPAS,
    GREY_RELATION,
    RANK_SUM_RATIO,
    COPELAND,
    BORDA,
    CONDORCET,
    KEMENY;

    private static final double HALF = 0.5;
    private static final double LIFT = 0.01;

    /// Ranks in the order of the matrix, 1 the best; those that a method cannot tell apart share one. Every number
    /// must be there. Kemeny's order is asked through [Kemeny], which also says how far it is proven.
    public List<Double> ranks(DecisionMatrix matrix) {
        return switch (this) {
            case WEIGHTED_MEAN -> mean(matrix).ranks();
            case TOPSIS -> Topsis.of(matrix).ranks();
            case ENTROPY_TOPSIS ->
                Topsis.of(matrix.weighted(
                                EntropyWeights.of(matrix, Spread.RANGES).shares()))
                        .ranks();
            case VIKOR -> Vikor.of(matrix, HALF).compromise().ranks();
            case PROMETHEE -> Promethee.of(matrix, gaussian(matrix)).net().ranks();
            case WASPAS -> Waspas.of(lifted(matrix), HALF).ranks();
            case GREY_RELATION -> GreyRelation.of(matrix, HALF).ranks();
            case RANK_SUM_RATIO ->
                RankSumRatio.of(matrix, Ranking.WHOLE).ranked().ranks();
            case COPELAND -> Copeland.of(Preferences.of(matrix)).ranks();
            case BORDA -> Borda.of(Preferences.of(matrix)).ranks();
            case CONDORCET -> layers(matrix.units(), Condorcet.of(Preferences.of(matrix)));
            case KEMENY -> places(matrix.units(), Kemeny.of(Preferences.of(matrix)));
        };
    }

    /// The places that an order gives.
    static List<Double> places(List<String> units, Kemeny consensus) {
        double[] place = new double[units.size()];
        for (int k = 0; k < place.length; k++) {
            place[units.indexOf(consensus.order().get(k))] = k + 1.0;
        }
        return Arrays.stream(place).boxed().toList();
    }

    /// All units of a layer share the mean of its places.
    private static List<Double> layers(List<String> units, Condorcet condorcet) {
        double[] place = new double[units.size()];
        double next = 1;
        for (List<String> layer : condorcet.layers()) {
            for (String unit : layer) {
                place[units.indexOf(unit)] = next + (layer.size() - 1) / 2.0;
            }
            next += layer.size();
        }
        return Arrays.stream(place).boxed().toList();
    }

    private static Ranked mean(DecisionMatrix matrix) {
        double[] shares = matrix.shares();
        double[] sums = new double[matrix.size()];
        for (int j = 0; j < shares.length; j++) {
            double[] x = matrix.turned(j);
            for (int i = 0; i < sums.length; i++) {
                sums[i] += shares[j] * x[i];
            }
        }
        return Ranked.highest(matrix.units(), sums);
    }

    private static List<Preference> gaussian(DecisionMatrix matrix) {
        List<Preference> functions = new ArrayList<>();
        for (int j = 0; j < matrix.count(); j++) {
            functions.add(new Preference.Gaussian(deviation(matrix.column(j))));
        }
        return functions;
    }

    /// The standard deviation (n-1).
    private static double deviation(double[] x) {
        double mean = Arrays.stream(x).sum() / x.length;
        double squares = 0;
        for (double value : x) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / (x.length - 1));
    }

    /// The same numbers, all raised alike where one is not above 0, so that the smallest is one hundredth of what lies
    /// between the smallest and the largest.
    private static DecisionMatrix lifted(DecisionMatrix matrix) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < matrix.count(); j++) {
            min = Math.min(min, Arrays.stream(matrix.column(j)).min().orElse(min));
            max = Math.max(max, Arrays.stream(matrix.column(j)).max().orElse(max));
        }
        double up = min > 0 ? 0 : (max > min ? LIFT * (max - min) : 1) - min;
        double[][] rows = new double[matrix.size()][matrix.count()];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < matrix.count(); j++) {
                rows[i][j] = matrix.value(i, j) + up;
            }
        }
        return new DecisionMatrix(matrix.units(), matrix.criteria(), rows);
    }
}
