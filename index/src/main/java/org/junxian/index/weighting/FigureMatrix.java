package org.junxian.index.weighting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junxian.index.mcda.Criterion;
import org.junxian.index.mcda.DecisionMatrix;
import org.junxian.index.multivariate.RankedScores;
import org.junxian.index.result.Result;
import org.junxian.index.result.Trail;
import org.junxian.index.scheme.Direction;
import org.junxian.index.scheme.Indicator;

/// An evaluation as a decision matrix: the ranked units that have every figure, by the indicators, with the
/// figures as they were after treatment and the weights that the scheme gives in the mean. Where an interval is
/// best, the distance from it stands, of which less is better.
public final class FigureMatrix {

    private FigureMatrix() {}

    /// Throws an IllegalArgumentException when no ranked unit has every figure.
    public static DecisionMatrix of(Result result) {
        List<Indicator> indicators = result.scheme().indicators();
        List<EffectiveWeight> weights = EffectiveWeights.of(result);
        List<Criterion> criteria = new ArrayList<>();
        for (Indicator indicator : indicators) {
            double nominal = weights.stream()
                    .filter(w -> w.node().equals(indicator.id()))
                    .mapToDouble(EffectiveWeight::nominal)
                    .sum();
            criteria.add(new Criterion(
                    indicator.id().id(), indicator.direction() instanceof Direction.MoreIsBetter, nominal));
        }
        List<String> units = new ArrayList<>();
        List<double[]> rows = new ArrayList<>();
        for (int unit : new RankedScores(result).units()) {
            double[] row = indicators.stream()
                    .mapToDouble(i -> figure(i, result.trail(i.id()), unit))
                    .toArray();
            if (Arrays.stream(row).noneMatch(Double::isNaN)) {
                units.add(result.population().units().get(unit).id().code());
                rows.add(row);
            }
        }
        return new DecisionMatrix(units, criteria, rows.toArray(double[][]::new));
    }

    private static double figure(Indicator indicator, Trail trail, int unit) {
        double x = trail.treated(unit);
        return switch (indicator.direction()) {
            case Direction.MoreIsBetter(), Direction.LessIsBetter() -> x;
            case Direction.BestInside(double low, double high) ->
                Double.isNaN(x) ? x : Math.max(0, Math.max(low - x, x - high));
        };
    }
}
