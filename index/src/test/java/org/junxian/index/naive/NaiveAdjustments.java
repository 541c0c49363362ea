package org.junxian.index.naive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junxian.index.data.Figure;
import org.junxian.index.data.Figures;
import org.junxian.index.data.UnitId;
import org.junxian.index.scheme.Adjustment;
import org.junxian.index.scheme.Condition;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.Quantity;
import org.junxian.index.scheme.Ranking;
import org.junxian.index.scheme.Scheme;
import org.junxian.index.scheme.Within;

/// docs/method/adjust.md and rank.md.
final class NaiveAdjustments {

    private final Scheme scheme;
    private final Figures figures;
    private final NaiveEngine engine;
    private final Map<NodeId, Map<UnitId, Double>> plain;
    private final Set<UnitId> first = new HashSet<>();
    private final Set<UnitId> last = new HashSet<>();
    private final Set<UnitId> unranked = new HashSet<>();

    NaiveAdjustments(Scheme scheme, Figures figures, NaiveEngine engine, Map<NodeId, Map<UnitId, Double>> plain) {
        this.scheme = scheme;
        this.figures = figures;
        this.engine = engine;
        this.plain = plain;
    }

    /// J-3 to J-5.
    double points(NodeId node, UnitId unit) {
        double total = 0;
        double bonuses = 0;
        double deductions = 0;
        for (Adjustment a : scheme.adjustments()) {
            if (a instanceof Adjustment.Bonus b && holds(b.when(), unit)) {
                double p = Math.min(amount(b.amount(), b.when(), unit), b.cap().orElse(1e300));
                p = Math.max(0, Math.min(p, scheme.bonusCap().orElse(1e300) - bonuses));
                bonuses += p;
                total += b.node().equals(node) ? p : 0;
            }
            if (a instanceof Adjustment.Deduction d && holds(d.when(), unit)) {
                double p = Math.min(amount(d.amount(), d.when(), unit), d.cap().orElse(1e300));
                p = Math.max(0, Math.min(p, scheme.deductionCap().orElse(1e300) - deductions));
                deductions += p;
                total -= d.node().equals(node) ? p : 0;
            }
        }
        return total;
    }

    /// J-2.
    private double amount(Adjustment.Amount amount, Condition when, UnitId unit) {
        double points = switch (amount) {
            case Adjustment.Amount.Fixed(double p) -> p;
            case Adjustment.Amount.PerUnit(Quantity q, double p) ->
                quantity(q, unit).map(v -> v * p).orElse(0.0);
            case Adjustment.Amount.ByRank(Quantity q, List<Double> table) -> {
                Optional<Double> own = quantity(q, unit);
                long ahead = engine.units().stream()
                        .filter(u -> engine.takesPart(u) && holds(when, u))
                        .filter(u -> quantity(q, u).orElse(-1e300) > own.orElse(1e300))
                        .count();
                yield own.isPresent() && ahead < table.size() ? table.get((int) ahead) : 0;
            }
        };
        return Math.max(points, 0);
    }

    private Optional<Double> quantity(Quantity quantity, UnitId unit) {
        return switch (quantity) {
            case Quantity.FigureOf(var variable, int lag) ->
                figures.get(unit, variable, scheme.period().minus(lag)) instanceof Figure.Value(double v)
                        ? Optional.of(v)
                        : Optional.empty();
            case Quantity.ScoreOf(NodeId node) -> score(node, unit);
            case Quantity.RankOf(NodeId node, Within within) ->
                score(node, unit)
                        .map(s -> 1.0
                                + engine.units().stream()
                                        .filter(u -> engine.takesPart(u)
                                                || engine.composed().containsKey(u))
                                        .filter(u -> within == Within.ALL
                                                || engine.classOf(u).equals(engine.classOf(unit)))
                                        .filter(u -> score(node, u).orElse(-1e300) > s)
                                        .count());
        };
    }

    private Optional<Double> score(NodeId node, UnitId unit) {
        return Optional.ofNullable(plain.getOrDefault(node, Map.of()).get(unit)).map(NaiveFigures::settled);
    }

    private boolean holds(Condition condition, UnitId unit) {
        return truth(condition, unit).orElse(false);
    }

    /// J-1: empty is unknown.
    private Optional<Boolean> truth(Condition condition, UnitId unit) {
        return switch (condition) {
            case Condition.Always() -> Optional.of(true);
            case Condition.AtLeast(Quantity q, double v) -> quantity(q, unit).map(x -> x >= v);
            case Condition.MoreThan(Quantity q, double v) -> quantity(q, unit).map(x -> x > v);
            case Condition.AtMost(Quantity q, double v) -> quantity(q, unit).map(x -> x <= v);
            case Condition.LessThan(Quantity q, double v) -> quantity(q, unit).map(x -> x < v);
            case Condition.InClass(var classes) -> Optional.of(classes.contains(engine.classOf(unit)));
            case Condition.Not(Condition inner) -> truth(inner, unit).map(b -> !b);
            case Condition.All(List<Condition> parts) -> {
                var truths = parts.stream().map(p -> truth(p, unit)).toList();
                yield truths.contains(Optional.of(false))
                        ? Optional.of(false)
                        : truths.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(true);
            }
            case Condition.Any(List<Condition> parts) -> {
                var truths = parts.stream().map(p -> truth(p, unit)).toList();
                yield truths.contains(Optional.of(true))
                        ? Optional.of(true)
                        : truths.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(false);
            }
        };
    }

    /// J-6 to J-8, on the index.
    void verdicts(Map<UnitId, Double> index) {
        for (Adjustment a : scheme.adjustments()) {
            for (UnitId unit : engine.units()) {
                if (!engine.takesPart(unit) || !holds(a.when(), unit)) {
                    continue;
                }
                switch (a) {
                    case Adjustment.Veto veto -> act(veto.effect(), unit, index);
                    case Adjustment.Floor floor -> act(floor.effect(), unit, index);
                    case Adjustment.DirectPass pass -> {
                        if (pass.rankFirst()) {
                            first.add(unit);
                        }
                    }
                    case Adjustment.Bonus b -> {}
                    case Adjustment.Deduction d -> {}
                }
            }
        }
    }

    private void act(Adjustment.Effect effect, UnitId unit, Map<UnitId, Double> index) {
        switch (effect) {
            case Adjustment.Effect.Mark() -> {}
            case Adjustment.Effect.Cap(double score) -> index.computeIfPresent(unit, (u, s) -> Math.min(s, score));
            case Adjustment.Effect.Take(double points) -> index.computeIfPresent(unit, (u, s) -> s - points);
            case Adjustment.Effect.RankLast() -> last.add(unit);
            case Adjustment.Effect.Exclude() -> unranked.add(unit);
        }
    }

    /// over all units.
    Map<UnitId, Double> ranks(Map<UnitId, Double> index) {
        List<UnitId> ranked = new ArrayList<>(engine.units().stream()
                .filter(u -> engine.takesPart(u) || engine.composed().containsKey(u))
                .filter(u -> index.containsKey(u) && !unranked.contains(u))
                .toList());
        Comparator<UnitId> better = Comparator.comparingInt(u -> last.contains(u) ? 2 : first.contains(u) ? 0 : 1);
        better = better.thenComparing(
                Comparator.comparing((UnitId u) -> NaiveFigures.settled(index.getOrDefault(u, Double.NaN)))
                        .reversed());
        for (Ranking.TieBreak t : scheme.ranking().tieBreaks()) {
            better = better.thenComparing(u ->
                    quantity(t.quantity(), u).map(q -> t.moreFirst() ? -q : q).orElse(1e300));
        }
        Comparator<UnitId> order = better;
        Map<UnitId, Double> ranks = new HashMap<>();
        for (UnitId unit : ranked) {
            double ahead =
                    ranked.stream().filter(u -> order.compare(u, unit) < 0).count();
            double equal =
                    ranked.stream().filter(u -> order.compare(u, unit) == 0).count();
            double places = ranked.stream()
                    .filter(u -> order.compare(u, unit) < 0)
                    .map(u -> ranked.stream()
                            .filter(v -> order.compare(v, u) == 0)
                            .findFirst())
                    .distinct()
                    .count();
            ranks.put(
                    unit,
                    switch (scheme.ranking().ties()) {
                        case COMPETITION -> ahead + 1;
                        case DENSE -> places + 1;
                        case AVERAGE -> ahead + (equal + 1) / 2;
                    });
        }
        return ranks;
    }
}
