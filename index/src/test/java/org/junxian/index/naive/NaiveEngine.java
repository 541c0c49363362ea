package org.junxian.index.naive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.Composition;
import org.junxian.index.data.Figures;
import org.junxian.index.data.Unit;
import org.junxian.index.data.UnitId;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.Imputation;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.Scheme;
import org.junxian.index.scheme.Within;

/// Evaluates a scheme as docs/method says, one unit and one node at a time, with no care for speed. A value that is
/// missing is absent from its map.
public final class NaiveEngine {

    private final Scheme scheme;
    private final Figures figures;
    private final NaiveFigures measure;
    private final Map<UnitId, ClassId> classOf = new HashMap<>();
    private final Map<UnitId, Composition> composed = new HashMap<>();
    private final Set<UnitId> takesPart = new HashSet<>();
    private final Map<NodeId, Map<UnitId, Double>> indicatorScores = new HashMap<>();
    private Map<NodeId, Map<UnitId, Double>> plain = new HashMap<>();
    private Map<NodeId, Map<UnitId, Double>> scores = new HashMap<>();

    public NaiveEngine(Scheme scheme, Figures figures) {
        this.scheme = scheme;
        this.figures = figures;
        figures.population().units().forEach(u -> classOf.put(u.id(), u.classId()));
        figures.population().compositions().forEach(c -> composed.put(c.whole(), c));
        this.measure = new NaiveFigures(figures, composed.keySet());
        evaluate();
    }

    private void evaluate() {
        classOf.keySet().stream().filter(u -> !composed.containsKey(u)).forEach(takesPart::add);
        figures.population().exclusions().forEach(e -> takesPart.remove(e.unit()));
        takesPart.removeIf(new ArrayList<>(takesPart)
                .stream().filter(this::reportsTooLittle).toList()::contains);
        for (Indicator indicator : scheme.indicators()) {
            indicatorScores.put(indicator.id(), scoresOf(indicator));
        }
        rowMeans();
        NaiveTree tree = new NaiveTree(scheme, this);
        plain = tree.all(indicatorScores, (node, unit) -> 0.0);
        NaiveAdjustments adjustments = new NaiveAdjustments(scheme, figures, this, plain);
        scores = tree.all(indicatorScores, adjustments::points);
        Map<UnitId, Double> index = scores.getOrDefault(scheme.root().id(), new HashMap<>());
        adjustments.verdicts(index);
        tree.compose(index);
        ranks = adjustments.ranks(index);
    }

    private Map<UnitId, Double> ranks = new HashMap<>();

    public Map<UnitId, Double> scores(NodeId node) {
        return scores.getOrDefault(node, Map.of());
    }

    /// Official or not, over all units.
    public Map<UnitId, Double> ranks() {
        return ranks;
    }

    List<UnitId> units() {
        return figures.population().units().stream().map(Unit::id).toList();
    }

    ClassId classOf(UnitId unit) {
        return classOf.getOrDefault(unit, ClassId.ALL);
    }

    boolean takesPart(UnitId unit) {
        return takesPart.contains(unit);
    }

    Map<UnitId, Composition> composed() {
        return composed;
    }

    /// The units whose values a statistic for `unit` is taken from.
    List<UnitId> reference(Within within, UnitId unit) {
        return units().stream()
                .filter(takesPart::contains)
                .filter(u -> within == Within.ALL || classOf(u).equals(classOf(unit)))
                .toList();
    }

    // C-8, C-9

    private boolean reportsTooLittle(UnitId unit) {
        if (share(scheme.indicators(), unit) < scheme.screening().minimumOverall() - 1e-12) {
            return true;
        }
        return scheme.nodes().stream()
                .filter(Group.class::isInstance)
                .map(n -> ((Group) n)
                        .children().stream()
                                .filter(Indicator.class::isInstance)
                                .map(Indicator.class::cast)
                                .toList())
                .anyMatch(own -> share(own, unit) < scheme.screening().minimumByGroup() - 1e-12);
    }

    private double share(List<Indicator> indicators, UnitId unit) {
        List<Indicator> asked = indicators.stream()
                .filter(i -> counts(scheme.root(), i, classOf(unit)))
                .filter(i -> measure.applies(i, scheme.period(), unit))
                .toList();
        long reported = asked.stream()
                .filter(i -> measure.figure(i, scheme.period(), unit).isPresent())
                .count();
        return asked.isEmpty() ? 1 : (double) reported / asked.size();
    }

    private static boolean counts(Group group, Indicator indicator, ClassId classId) {
        for (Node child : group.children()) {
            if (child.weight().of(classId) > 0) {
                if (child.equals(indicator) || (child instanceof Group g && counts(g, indicator, classId))) {
                    return true;
                }
            }
        }
        return false;
    }

    private Map<UnitId, Double> scoresOf(Indicator indicator) {
        Map<UnitId, Double> reported = new HashMap<>();
        for (UnitId unit : units()) {
            measure.figure(indicator, scheme.period(), unit).ifPresent(x -> reported.put(unit, x));
        }
        Map<UnitId, Double> known = new HashMap<>(reported);
        for (UnitId unit : units()) {
            if (takesPart(unit) && !reported.containsKey(unit) && measure.applies(indicator, scheme.period(), unit)) {
                measure.standIn(indicator, scheme.period(), unit, reported, this)
                        .ifPresent(x -> known.put(unit, x));
            }
        }
        Map<UnitId, Double> treated = new NaiveTreatment(this, indicator).apply(known);
        return new NaiveScales(this, indicator, scheme.period(), measure).scores(treated);
    }

    // M-6

    private void rowMeans() {
        Map<NodeId, Map<UnitId, Double>> found = new HashMap<>();
        for (Node node : scheme.nodes()) {
            if (node instanceof Group group) {
                for (Node child : group.children()) {
                    if (child instanceof Indicator i
                            && i.imputation().toString().contains("RowMean")) {
                        found.put(i.id(), rowMean(group, i));
                    }
                }
            }
        }
        found.forEach((id, means) ->
                indicatorScores.computeIfAbsent(id, i -> new HashMap<>()).putAll(means));
    }

    private Map<UnitId, Double> rowMean(Group group, Indicator indicator) {
        Map<UnitId, Double> means = new HashMap<>();
        for (UnitId unit : units()) {
            boolean missing = !score(indicator, unit).isPresent()
                    && measure.figure(indicator, scheme.period(), unit).isEmpty();
            if (takesPart(unit) && missing && measure.applies(indicator, scheme.period(), unit)) {
                group.children().stream()
                        .filter(c -> c instanceof Indicator && !c.id().equals(indicator.id()))
                        .flatMap(c -> score(c, unit).stream())
                        .mapToDouble(s -> s)
                        .average()
                        .ifPresent(m -> means.put(unit, m));
            }
        }
        return means;
    }

    private Optional<Double> score(Node indicator, UnitId unit) {
        return Optional.ofNullable(
                indicatorScores.getOrDefault(indicator.id(), Map.of()).get(unit));
    }

    static List<Imputation> rules(Imputation imputation) {
        return imputation instanceof Imputation.FirstOf(List<Imputation> rules)
                ? rules.stream().flatMap(r -> rules(r).stream()).toList()
                : List.of(imputation);
    }
}
