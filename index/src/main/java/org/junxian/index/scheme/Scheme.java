package org.junxian.index.scheme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import org.junxian.index.data.Period;

/// A method of evaluation: the tree, its period, and what happens before (screening) and after (adjustments,
/// ranking, typology).
///
/// `scale` is the full score of the index and its nodes (usually 100); it serves display and percent-of-full, not
/// the formulas. `bonusCap` and `deductionCap` bound the sum of all bonuses and deductions of a unit.
public record Scheme(
        String id,
        Period period,
        double scale,
        Group root,
        Screening screening,
        List<Adjustment> adjustments,
        OptionalDouble bonusCap,
        OptionalDouble deductionCap,
        Ranking ranking,
        Optional<Typology> typology) {

    public Scheme {
        adjustments = List.copyOf(adjustments);
        Set<NodeId> ids = new HashSet<>();
        walk(root, node -> {
            if (!ids.add(node.id())) {
                throw new IllegalArgumentException("Node " + node.id() + " stands twice in scheme " + id);
            }
        });
        for (NodeId named : named(adjustments, typology)) {
            if (!ids.contains(named)) {
                throw new IllegalArgumentException(
                        "Scheme " + id + " has no node " + named + ", which an adjustment or the typology names");
            }
        }
    }

    private static List<NodeId> named(List<Adjustment> adjustments, Optional<Typology> typology) {
        List<NodeId> named = new ArrayList<>();
        for (Adjustment adjustment : adjustments) {
            switch (adjustment) {
                case Adjustment.Bonus bonus -> named.add(bonus.node());
                case Adjustment.Deduction deduction -> named.add(deduction.node());
                case Adjustment.Floor floor -> named.add(floor.node());
                case Adjustment.Veto _, Adjustment.DirectPass _ -> {}
            }
        }
        typology.ifPresent(t -> named.add(t.node()));
        return named;
    }

    /// A scheme without screening, adjustments or typology, ranked by competition rank over all units.
    public static Scheme of(String id, Period period, double scale, Group root) {
        return new Scheme(
                id,
                period,
                scale,
                root,
                Screening.NONE,
                List.of(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Ranking.standard(),
                Optional.empty());
    }

    /// The same method for another period, for example the year before. Indicators that state a period keep it.
    public Scheme at(Period other) {
        return new Scheme(id, other, scale, root, screening, adjustments, bonusCap, deductionCap, ranking, typology);
    }

    /// The same method with another tree.
    public Scheme with(Group other) {
        return new Scheme(id, period, scale, other, screening, adjustments, bonusCap, deductionCap, ranking, typology);
    }

    /// The same method with other weights for the nodes in the map; all other nodes keep theirs.
    public Scheme reweighted(Map<NodeId, PerClass> weights) {
        return with((Group) reweighted(root, weights));
    }

    private static Node reweighted(Node node, Map<NodeId, PerClass> weights) {
        PerClass weight = weights.getOrDefault(node.id(), node.weight());
        return switch (node) {
            case Indicator i ->
                new Indicator(
                        i.id(), weight, i.measure(), i.direction(), i.imputation(), i.treatment(), i.normalisation());
            case Group g ->
                new Group(
                        g.id(),
                        weight,
                        g.aggregation(),
                        g.missing(),
                        g.children().stream().map(c -> reweighted(c, weights)).toList());
        };
    }

    /// All nodes, parents before children, children in the order of the scheme.
    public List<Node> nodes() {
        List<Node> list = new ArrayList<>();
        walk(root, list::add);
        return list;
    }

    public List<Indicator> indicators() {
        return nodes().stream()
                .filter(Indicator.class::isInstance)
                .map(Indicator.class::cast)
                .toList();
    }

    private static void walk(Node node, Consumer<Node> visit) {
        visit.accept(node);
        if (node instanceof Group group) {
            group.children().forEach(child -> walk(child, visit));
        }
    }
}
