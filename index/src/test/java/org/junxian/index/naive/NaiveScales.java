package org.junxian.index.naive;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junxian.index.data.Period;
import org.junxian.index.data.UnitId;
import org.junxian.index.scheme.Direction;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Normalisation;
import org.junxian.index.scheme.Normalisation.Ends;
import org.junxian.index.scheme.PerClass;
import org.junxian.index.scheme.TieRule;
import org.junxian.index.scheme.Within;

/// docs/method/normalise.md.
final class NaiveScales {

    private final NaiveEngine engine;
    private final Indicator indicator;
    private final Period period;
    private final NaiveFigures measure;

    NaiveScales(NaiveEngine engine, Indicator indicator, Period period, NaiveFigures measure) {
        this.engine = engine;
        this.indicator = indicator;
        this.period = period;
        this.measure = measure;
    }

    Map<UnitId, Double> scores(Map<UnitId, Double> treated) {
        return scores(indicator.normalisation(), treated);
    }

    private Map<UnitId, Double> scores(Normalisation method, Map<UnitId, Double> figures) {
        if (method instanceof Normalisation.LevelGrowth mix) {
            return mixed(mix, figures);
        }
        Map<UnitId, Double> turned = new HashMap<>();
        figures.forEach((unit, x) -> turned.put(unit, turn(x)));
        Map<UnitId, Double> scores = new HashMap<>();
        figures.forEach((unit, x) -> {
            double s = score(method, unit, x, turned);
            if (!Double.isNaN(s)) {
                scores.put(unit, s);
            }
        });
        return scores;
    }

    /// L-20.
    private Map<UnitId, Double> mixed(Normalisation.LevelGrowth mix, Map<UnitId, Double> figures) {
        Map<UnitId, Double> growth = new HashMap<>();
        Period at = indicator.measure().period().orElse(period);
        for (UnitId unit : engine.units()) {
            measure.changed(indicator.measure(), mix.change(), at, unit).ifPresent(x -> growth.put(unit, x));
        }
        Map<UnitId, Double> level = scores(mix.level(), figures);
        Map<UnitId, Double> rise = scores(mix.growth(), growth);
        Map<UnitId, Double> both = new HashMap<>();
        level.forEach((unit, s) -> {
            if (rise.containsKey(unit)) {
                both.put(unit, mix.levelShare() * s + (1 - mix.levelShare()) * rise.get(unit));
            }
        });
        return both;
    }

    /// L-1.
    private double turn(double x) {
        return switch (indicator.direction()) {
            case Direction.MoreIsBetter() -> x;
            case Direction.LessIsBetter() -> -x;
            case Direction.BestInside(double a, double b) -> x < a ? x - a : x > b ? b - x : 0;
        };
    }

    private double stated(PerClass values, UnitId unit) {
        double v = values.of(engine.classOf(unit));
        return indicator.direction() instanceof Direction.MoreIsBetter ? v : -v;
    }

    /// The turned values of the reference population of a unit, rising.
    private List<Double> around(Map<UnitId, Double> turned, Within within, UnitId unit) {
        return engine.reference(within, unit).stream()
                .filter(turned::containsKey)
                .map(turned::get)
                .sorted()
                .toList();
    }

    private double score(Normalisation method, UnitId unit, double figure, Map<UnitId, Double> turned) {
        double x = turned.getOrDefault(unit, Double.NaN);
        return switch (method) {
            case Normalisation.MinMax m -> {
                double[] ends = ends(m.ends(), unit, turned);
                double at = m.capped() ? Math.min(Math.max(x, ends[0]), ends[1]) : x;
                yield ends[0] == ends[1]
                        ? (m.from() + m.to()) / 2
                        : m.from() + (m.to() - m.from()) * (at - ends[0]) / (ends[1] - ends[0]);
            }
            case Normalisation.Efficacy m -> {
                double[] ends = ends(m.ends(), unit, turned);
                double share = ends[0] == ends[1] ? 0.5 : (x - ends[0]) / (ends[1] - ends[0]);
                double s = m.full() * (m.c() + (1 - m.c()) * share);
                yield m.capped() ? Math.min(Math.max(s, 0), m.full()) : s;
            }
            case Normalisation.ZScore m -> {
                List<Double> all = around(turned, m.within(), unit);
                double sd = all.stream().distinct().count() < 2
                        ? 0
                        : NaiveNumbers.sd(all).orElse(0.0);
                yield sd == 0 ? m.mean() : m.mean() + m.sd() * (x - NaiveNumbers.mean(all)) / sd;
            }
            case Normalisation.LinearToTarget m -> {
                double base = stated(m.base(), unit);
                if (stated(m.target(), unit) <= base) {
                    throw new IllegalArgumentException("the target is not better than the base");
                }
                double s = m.full() * (x - base) / (stated(m.target(), unit) - base);
                yield Math.min(m.cap(), Math.max(m.floor(), s));
            }
            case Normalisation.DistanceToReference m -> {
                List<Double> all = around(turned, m.within(), unit);
                double min = all.isEmpty() ? Double.NaN : all.getFirst();
                double reference = turned.getOrDefault(m.reference(), Double.NaN);
                boolean flat = !all.isEmpty() && all.getLast() == min && reference == min;
                if (Double.isNaN(reference) || (reference == min && !flat)) {
                    throw new IllegalArgumentException("the reference unit is the worst, or missing");
                }
                yield flat ? m.full() / 2 : m.full() * (1 - (reference - x) / (reference - min));
            }
            case Normalisation.DistanceToTarget m -> {
                double target = stated(m.target(), unit);
                List<Double> all = around(turned, m.within(), unit);
                double min = all.isEmpty() ? Double.NaN : all.getFirst();
                if (!m.capped() && target <= min) {
                    throw new IllegalArgumentException("everybody has reached the target");
                }
                yield m.capped() && x >= target ? m.full() : m.full() * (x - min) / (target - min);
            }
            case Normalisation.DistanceToMaximum m -> {
                List<Double> all = around(turned, m.within(), unit);
                double range = all.isEmpty() ? Double.NaN : all.getLast() - all.getFirst();
                yield range == 0
                        ? m.full() / 2
                        : Double.isNaN(range) ? range : m.full() * (1 - (all.getLast() - x) / range);
            }
            case Normalisation.ShareOfMaximum m -> shareOfMaximum(m, unit, x, turned);
            case Normalisation.Rank m -> rank(around(turned, m.within(), unit), x, m.ties());
            case Normalisation.Borda m -> {
                List<Double> all = around(turned, m.within(), unit);
                double r = Math.min(rank(all, x, TieRule.AVERAGE), all.size());
                yield all.size() < 2
                        ? (m.from() + m.to()) / 2
                        : m.from() + (m.to() - m.from()) * (r - 1) / (all.size() - 1);
            }
            case Normalisation.PercentileRank m -> {
                List<Double> all = around(turned, m.within(), unit);
                double worse = all.stream().filter(v -> v < x).count();
                double tied = Math.max(all.stream().filter(v -> v == x).count() - 1, 0);
                double share = all.size() < 2 ? 0.5 : Math.min((worse + tied / 2) / (all.size() - 1), 1);
                yield m.from() + (m.to() - m.from()) * share;
            }
            case Normalisation.RankSteps m -> steps(around(turned, m.within(), unit), x, m.full(), m.step(), m.floor());
            case Normalisation.ThresholdPlusRank m -> {
                double threshold = stated(m.threshold(), unit);
                double more = steps(around(turned, m.within(), unit), x, m.rankFull(), m.step(), m.floor());
                yield Double.isNaN(threshold) ? Double.NaN : x >= threshold ? m.pass() + more : 0;
            }
            case Normalisation.TargetPassFail m -> {
                double target = stated(m.target(), unit);
                yield Double.isNaN(target) ? Double.NaN : x >= target ? m.full() : 0;
            }
            case Normalisation.Tiers m ->
                m.tiers().stream()
                        .filter(t -> m.edgeIncluded() ? figure >= t.edge() : figure > t.edge())
                        .reduce((low, high) -> high)
                        .map(Normalisation.Tier::score)
                        .orElse(m.below());
            case Normalisation.Categories m ->
                m.categories().stream()
                        .filter(c -> c.code() == figure)
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("category " + figure))
                        .score();
            case Normalisation.Grades m ->
                m.grades().stream()
                        .filter(g -> x >= stated(PerClass.all(g.atLeast()), unit))
                        .findFirst()
                        .orElse(m.grades().getLast())
                        .value();
            case Normalisation.LevelGrowth m -> throw new IllegalStateException();
            case Normalisation.AsIs() -> figure;
        };
    }

    private double[] ends(Ends ends, UnitId unit, Map<UnitId, Double> turned) {
        return switch (ends) {
            case Ends.Observed(Within within) -> {
                List<Double> all = around(turned, within, unit);
                yield all.isEmpty()
                        ? new double[] {Double.NaN, Double.NaN}
                        : new double[] {all.getFirst(), all.getLast()};
            }
            case Ends.Stated(PerClass low, PerClass high) -> {
                double a = stated(low, unit);
                double b = stated(high, unit);
                yield new double[] {Math.min(a, b), Math.max(a, b)};
            }
        };
    }

    /// L-10.
    private double shareOfMaximum(Normalisation.ShareOfMaximum m, UnitId unit, double x, Map<UnitId, Double> turned) {
        Optional<Double> best = around(turned, m.within(), unit).stream()
                .max(Collections.reverseOrder().reversed());
        boolean more = indicator.direction() instanceof Direction.MoreIsBetter;
        if (more ? x <= 0 : x >= 0) {
            throw new IllegalArgumentException("not positive");
        }
        return more ? m.full() * x / best.orElse(Double.NaN) : m.full() * best.orElse(Double.NaN) / x;
    }

    /// L-11, ascending.
    private static double rank(List<Double> all, double x, TieRule ties) {
        long below = all.stream().filter(v -> v < x).count();
        long equal = Math.max(all.stream().filter(v -> v == x).count(), 1);
        return switch (ties) {
            case COMPETITION -> below + 1;
            case DENSE -> all.stream().filter(v -> v < x).distinct().count() + 1;
            case AVERAGE -> below + (equal + 1) / 2.0;
        };
    }

    /// L-14.
    private static double steps(List<Double> all, double x, double full, double step, double floor) {
        return full * Math.max(floor, 1 - step * all.stream().filter(v -> v > x).count());
    }
}
