package org.junxian.index.naive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import org.junxian.index.data.Composition;
import org.junxian.index.data.UnitId;
import org.junxian.index.scheme.Aggregation;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.MissingPolicy;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.Scheme;

/// docs/method/aggregate.md.
final class NaiveTree {

    private record Child(double weight, double score) {}

    private final Scheme scheme;
    private final NaiveEngine engine;

    NaiveTree(Scheme scheme, NaiveEngine engine) {
        this.scheme = scheme;
        this.engine = engine;
    }

    /// Scores of all nodes, with points added at each node before its parent is made.
    Map<NodeId, Map<UnitId, Double>> all(
            Map<NodeId, Map<UnitId, Double>> indicators, ToDoubleBiFunction<NodeId, UnitId> points) {
        Map<NodeId, Map<UnitId, Double>> all = new HashMap<>();
        for (Node node : scheme.nodes()) {
            Map<UnitId, Double> scores = new HashMap<>();
            for (UnitId unit : engine.units()) {
                if (!engine.composed().containsKey(unit)) {
                    score(node, unit, indicators, points).ifPresent(s -> scores.put(unit, s));
                }
            }
            compose(scores);
            all.put(node.id(), scores);
        }
        return all;
    }

    /// G-11.
    void compose(Map<UnitId, Double> scores) {
        for (Composition composition : engine.composed().values()) {
            List<Composition.Part> parts = composition.parts().stream()
                    .filter(p -> engine.takesPart(p.unit()))
                    .toList();
            scores.remove(composition.whole());
            if (!parts.isEmpty() && parts.stream().allMatch(p -> scores.containsKey(p.unit()))) {
                double size = parts.stream().mapToDouble(Composition.Part::size).sum();
                double sum = parts.stream()
                        .mapToDouble(p -> p.size() * scores.getOrDefault(p.unit(), 0.0))
                        .sum();
                scores.put(composition.whole(), sum / size);
            }
        }
    }

    private Optional<Double> score(
            Node node,
            UnitId unit,
            Map<NodeId, Map<UnitId, Double>> indicators,
            ToDoubleBiFunction<NodeId, UnitId> points) {
        Optional<Double> made = switch (node) {
            case Indicator i ->
                Optional.ofNullable(indicators.getOrDefault(i.id(), Map.of()).get(unit));
            case Group g -> group(g, unit, indicators, points);
        };
        return made.map(s -> engine.takesPart(unit) ? s + points.applyAsDouble(node.id(), unit) : s);
    }

    private Optional<Double> group(
            Group g,
            UnitId unit,
            Map<NodeId, Map<UnitId, Double>> indicators,
            ToDoubleBiFunction<NodeId, UnitId> points) {
        List<Node> counting = g.children().stream()
                .filter(c -> c.weight().of(engine.classOf(unit)) > 0)
                .toList();
        List<Child> known = counting.stream()
                .flatMap(c -> score(c, unit, indicators, points).stream()
                        .map(s -> new Child(c.weight().of(engine.classOf(unit)), s)))
                .toList();
        double all = counting.stream()
                .mapToDouble(c -> c.weight().of(engine.classOf(unit)))
                .sum();
        double available = known.stream().mapToDouble(Child::weight).sum();
        double minimum = g.missing() instanceof MissingPolicy.Reweight(double m) ? m : 1;
        if (known.isEmpty() || available / all < minimum - 1e-12) {
            return Optional.empty();
        }
        try {
            return Optional.of(aggregate(g.aggregation(), known, all, available));
        } catch (IllegalArgumentException negative) {
            if (engine.takesPart(unit)) {
                throw negative;
            }
            return Optional.empty();
        }
    }

    private static double aggregate(Aggregation method, List<Child> known, double all, double available) {
        return switch (method) {
            case Aggregation.WeightedMean() ->
                known.stream().mapToDouble(c -> c.weight * c.score).sum() / available;
            case Aggregation.Points(double full) ->
                known.stream().mapToDouble(c -> c.weight * c.score).sum() / full * all / available;
            case Aggregation.Sum() -> known.stream().mapToDouble(Child::score).sum() * all / available;
            case Aggregation.Geometric() ->
                known.stream()
                        .mapToDouble(c -> Math.pow(positive(c.score), c.weight / available))
                        .reduce(1, (a, b) -> a * b);
            case Aggregation.Harmonic() ->
                available
                        / known.stream()
                                .mapToDouble(c -> c.weight / positive(c.score))
                                .sum();
            case Aggregation.Power(double p) ->
                Math.pow(
                        known.stream()
                                        .mapToDouble(c -> c.weight * Math.pow(positive(c.score), p))
                                        .sum()
                                / available,
                        1 / p);
            case Aggregation.Minimum() ->
                known.stream().mapToDouble(Child::score).min().orElseThrow();
            case Aggregation.Median() ->
                NaiveNumbers.quantile(known.stream().map(Child::score).toList(), 0.5)
                        .orElseThrow();
            case Aggregation.MazziottaPareto(boolean up) -> {
                double mean =
                        known.stream().mapToDouble(c -> c.weight * c.score).sum() / available;
                double squares = known.stream()
                                .mapToDouble(c -> c.weight * c.score * c.score)
                                .sum()
                        / available;
                if (mean <= 0) {
                    throw new IllegalArgumentException("mean " + mean);
                }
                yield mean + (up ? 1 : -1) * (squares / mean - mean);
            }
            case Aggregation.Ordered(var weights) -> ordered(weights, known, available);
            case Aggregation.NearIdeal(double full) ->
                full
                        - Math.sqrt(known.stream()
                                        .mapToDouble(c -> c.weight * Math.pow(Math.min(0, c.score - full), 2))
                                        .sum()
                                / available);
        };
    }

    /// G-13, as an integral: the slope of Q is constant over each of the n stretches of the line, so a score that
    /// covers
    /// a part of a stretch gets that part of the stretch's weight.
    private static double ordered(List<Double> weights, List<Child> known, double available) {
        List<Child> best = known.stream()
                .sorted((a, b) -> Double.compare(b.score, a.score))
                .toList();
        double all = weights.stream().mapToDouble(w -> w).sum();
        int n = weights.size();
        double score = 0;
        double from = 0;
        for (Child child : best) {
            double to = from + child.weight / available;
            for (int j = 0; j < n; j++) {
                double covered = Math.min(to, (j + 1.0) / n) - Math.max(from, (double) j / n);
                score += Math.max(0, covered) * n * weights.get(j) / all * child.score;
            }
            from = to;
        }
        return score;
    }

    private static double positive(double s) {
        if (s < 0) {
            throw new IllegalArgumentException("negative score " + s);
        }
        return Math.abs(s);
    }
}
