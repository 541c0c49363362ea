package org.junxian.programme.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.Figures;
import org.junxian.index.data.Population;
import org.junxian.index.data.Unit;
import org.junxian.index.data.UnitId;
import org.junxian.index.reasons.ClassBlind;
import org.junxian.index.scheme.Aggregation;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.Normalisation;
import org.junxian.index.scheme.PerClass;
import org.junxian.index.scheme.Scheme;
import org.junxian.programme.change.ChangeRefused.Reason;
import org.junxian.programme.model.SchemeDefinition;

/// A scheme with changes made. The tree keeps its nodes; what is not changed stays as it was.
///
/// @param scheme    the changed method
/// @param reclassed the units that compete in another class than before
/// @param blind     whether the rules by class were made one rule for all
public record ChangedScheme(SchemeDefinition base, Scheme scheme, SortedMap<UnitId, ClassId> reclassed, boolean blind) {

    private static final double HEAVIEST = 1e6;

    /// Throws a [ChangeRefused] for the first change that does not fit.
    ///
    /// @param population of the evaluation that the change is tried on
    public static ChangedScheme of(SchemeDefinition base, Population population, List<RuleChange> changes) {
        boolean blind = changes.stream().anyMatch(RuleChange.ClassBlind.class::isInstance);
        Scheme start = blind ? ClassBlind.of(base.scheme(), population.classes()) : base.scheme();
        Making making = new Making(base, population, start);
        changes.forEach(making::make);
        Scheme changed = start.with((Group) making.rebuilt(start.root()));
        making.requireWeights(changed);
        return new ChangedScheme(base, changed, making.reclassed, blind);
    }

    /// The figures with the population in its changed classes.
    public Figures over(Figures figures) {
        if (reclassed.isEmpty()) {
            return figures;
        }
        Population old = figures.population();
        List<Unit> units = old.units().stream()
                .map(unit -> new Unit(unit.id(), reclassed.getOrDefault(unit.id(), unit.classId())))
                .toList();
        return figures.over(new Population(units, old.exclusions(), old.compositions()));
    }

    /// The changes on their way into the tree.
    private static final class Making {
        private final SchemeDefinition base;
        private final Population population;
        private final Map<NodeId, Node> nodes = new HashMap<>();
        private final Map<NodeId, PerClass> weights = new HashMap<>();
        private final Map<NodeId, Normalisation> normalisations = new HashMap<>();
        private final Map<NodeId, Aggregation> aggregations = new HashMap<>();
        private final SortedMap<UnitId, ClassId> reclassed = new TreeMap<>();
        private final NodeId root;
        private final double full;

        Making(SchemeDefinition base, Population population, Scheme start) {
            this.base = base;
            this.population = population;
            this.root = start.root().id();
            this.full = start.scale();
            start.nodes().forEach(node -> nodes.put(node.id(), node));
        }

        void make(RuleChange change) {
            switch (change) {
                case RuleChange.Weight weight -> weigh(weight);
                case RuleChange.Normalise normalise -> normalise(normalise);
                case RuleChange.Aggregate aggregate -> aggregate(aggregate);
                case RuleChange.Reclass reclass -> reclass(reclass);
                case RuleChange.ClassBlind blind -> {}
            }
        }

        private Node node(NodeId id) {
            Node node = nodes.get(id);
            if (node == null) {
                throw new ChangeRefused(
                        Reason.UNKNOWN_NODE,
                        id.id(),
                        base.nodes().keySet().stream().map(NodeId::id).toList());
            }
            return node;
        }

        private ClassId known(ClassId id) {
            if (!base.classes().contains(id)) {
                throw new ChangeRefused(
                        Reason.UNKNOWN_CLASS,
                        id.id(),
                        base.classes().stream().map(ClassId::id).toList());
            }
            return id;
        }

        private void weigh(RuleChange.Weight change) {
            Node node = node(change.node());
            if (node.id().equals(root)) {
                throw new ChangeRefused(Reason.NODE_DOES_NOT_SUIT, root.id(), List.of());
            }
            if (!(change.weight() >= 0 && change.weight() <= HEAVIEST)) {
                throw new ChangeRefused(
                        Reason.BAD_WEIGHT,
                        String.valueOf(change.weight()),
                        List.of(node.id().id()));
            }
            PerClass old = weights.getOrDefault(node.id(), node.weight());
            weights.put(
                    node.id(),
                    change.classId()
                            .map(id -> with(old, known(id), change.weight()))
                            .orElseGet(() -> PerClass.all(change.weight())));
        }

        private PerClass with(PerClass old, ClassId id, double weight) {
            SortedMap<ClassId, Double> byClass = new TreeMap<>();
            base.classes().forEach(c -> byClass.put(c, c.equals(id) ? weight : old.of(c)));
            return PerClass.of(byClass);
        }

        private void normalise(RuleChange.Normalise change) {
            Node top = node(change.node().orElse(root));
            below(top)
                    .forEach(indicator ->
                            normalisations.put(indicator.id(), change.by().rule(full, change.within())));
        }

        private static List<Indicator> below(Node node) {
            return switch (node) {
                case Indicator i -> List.of(i);
                case Group g -> {
                    List<Indicator> all = new ArrayList<>();
                    g.children().forEach(child -> all.addAll(below(child)));
                    yield all;
                }
            };
        }

        private void aggregate(RuleChange.Aggregate change) {
            if (!(node(change.group()) instanceof Group group)) {
                throw new ChangeRefused(
                        Reason.NODE_DOES_NOT_SUIT, change.group().id(), List.of());
            }
            aggregations.put(group.id(), change.by().rule());
        }

        private void reclass(RuleChange.Reclass change) {
            if (!population.contains(change.unit())) {
                throw new ChangeRefused(Reason.UNKNOWN_UNIT, change.unit().code(), List.of());
            }
            reclassed.put(change.unit(), known(change.classId()));
        }

        private Node rebuilt(Node node) {
            PerClass weight = weights.getOrDefault(node.id(), node.weight());
            return switch (node) {
                case Indicator i ->
                    new Indicator(
                            i.id(),
                            weight,
                            i.measure(),
                            i.direction(),
                            i.imputation(),
                            i.treatment(),
                            normalisations.getOrDefault(i.id(), i.normalisation()));
                case Group g ->
                    new Group(
                            g.id(),
                            weight,
                            aggregations.getOrDefault(g.id(), g.aggregation()),
                            g.missing(),
                            g.children().stream().map(this::rebuilt).toList());
            };
        }

        /// In every group that counts for a class something weighs, as it did before.
        void requireWeights(Scheme changed) {
            List<ClassId> classes = base.classes().isEmpty() ? List.of(ClassId.ALL) : base.classes();
            for (ClassId id : classes) {
                requireWeights(changed.root(), id);
            }
        }

        private void requireWeights(Group group, ClassId id) {
            boolean some = false;
            for (Node child : group.children()) {
                boolean counts = child.weight().of(id) > 0;
                some |= counts;
                if (counts && child instanceof Group below) {
                    requireWeights(below, id);
                }
            }
            if (!some && weighed((Group) nodes.getOrDefault(group.id(), group), id)) {
                throw new ChangeRefused(Reason.NOTHING_WEIGHS, group.id().id(), List.of(id.id()));
            }
        }

        private static boolean weighed(Group group, ClassId id) {
            return group.children().stream().anyMatch(child -> child.weight().of(id) > 0);
        }
    }

    /// The weight of a node for a class; empty where it has none.
    public Optional<Double> weight(NodeId node, ClassId id) {
        return scheme.nodes().stream()
                .filter(n -> n.id().equals(node))
                .map(n -> n.weight().of(id))
                .filter(w -> !Double.isNaN(w))
                .findFirst();
    }
}
