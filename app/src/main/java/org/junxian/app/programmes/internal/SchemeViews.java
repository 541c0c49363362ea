package org.junxian.app.programmes.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junxian.app.programmes.LoadedProgramme;
import org.junxian.app.programmes.ProgrammeView.ClassView;
import org.junxian.app.programmes.SchemeView;
import org.junxian.app.programmes.SchemeView.AdjustmentView;
import org.junxian.app.programmes.SchemeView.DenominatorView;
import org.junxian.app.programmes.SchemeView.NodeView;
import org.junxian.app.programmes.SchemeView.RankingView;
import org.junxian.index.data.ClassId;
import org.junxian.index.scheme.Adjustment;
import org.junxian.index.scheme.Direction;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Node;
import org.junxian.programme.model.ClauseId;
import org.junxian.programme.model.SchemeDefinition;
import org.junxian.programme.model.Text;
import org.junxian.programme.words.MethodWords;

/// Shows the method of a scheme.
final class SchemeViews {

    private static final double PER_CENT = 100;

    private final LoadedProgramme programme;
    private final SchemeDefinition scheme;
    private final MethodWords words;
    private final List<NodeView> nodes = new ArrayList<>();

    private SchemeViews(LoadedProgramme programme, SchemeDefinition scheme) {
        this.programme = programme;
        this.scheme = scheme;
        this.words = new MethodWords(programme.content(), scheme);
    }

    static SchemeView view(LoadedProgramme programme, SchemeDefinition scheme) {
        return new SchemeViews(programme, scheme).view();
    }

    private SchemeView view() {
        var method = scheme.scheme();
        var whole = new LinkedHashMap<String, Double>();
        keys().forEach(key -> whole.put(key, PER_CENT));
        branch(method.root(), null, 0, whole);

        return new SchemeView(
                scheme.id(),
                scheme.title(),
                scheme.grounds().why().orElse(null),
                method.period().toString(),
                programme.content().figuresFor(scheme).demonstration(),
                scheme.grounds().basis().stream().map(ClauseId::toString).toList(),
                classes(),
                method.scale(),
                new RankingView(
                        lower(method.ranking().over()),
                        lower(method.ranking().ties()),
                        words.ranking(method.ranking())),
                words.missing(method.root().missing()),
                List.copyOf(nodes),
                method.adjustments().stream().map(this::adjustment).toList());
    }

    private List<ClassView> classes() {
        var titles = programme.content().classes();
        return scheme.classes().stream()
                .map(id -> new ClassView(id.id(), titles.getOrDefault(id, Text.same(id.id()))))
                .toList();
    }

    private List<String> keys() {
        return scheme.classes().isEmpty()
                ? List.of(ClassId.ALL.id())
                : scheme.classes().stream().map(ClassId::id).toList();
    }

    private void branch(Node node, @Nullable String parent, int level, Map<String, Double> share) {
        nodes.add(node(node, parent, level, share));
        if (node instanceof Group group) {
            for (var child : group.children()) {
                branch(child, node.id().id(), level + 1, below(group, child, share));
            }
        }
    }

    /// The part of the parent's share that a child carries, class by class.
    private Map<String, Double> below(Group group, Node child, Map<String, Double> share) {
        var parts = new LinkedHashMap<String, Double>();
        for (String key : keys()) {
            double sum = group.children().stream()
                    .mapToDouble(one -> weight(one, key))
                    .sum();
            double part = sum == 0 ? 0 : weight(child, key) / sum;
            parts.put(key, part * share.getOrDefault(key, 0.0));
        }
        return parts;
    }

    private static double weight(Node node, String key) {
        double weight = node.weight().of(new ClassId(key));
        return Double.isNaN(weight) ? 0 : weight;
    }

    private NodeView node(Node node, @Nullable String parent, int level, Map<String, Double> share) {
        var definition = scheme.node(node.id());
        var weights = new LinkedHashMap<String, Double>();
        keys().forEach(key -> weights.put(key, weight(node, key)));
        var rules = new RuleViews(words, node);
        return new NodeView(
                node.id().id(),
                parent,
                level,
                level == 0
                        ? "index"
                        : switch (node) {
                            case Group _ -> "group";
                            case Indicator _ -> "indicator";
                        },
                definition.title(),
                definition.unit().orElse(null),
                node instanceof Indicator indicator ? direction(indicator.direction()) : null,
                parent == null ? Map.of() : weights,
                share,
                rules.aggregate(),
                rules.impute(),
                rules.treat(),
                rules.normalise(),
                node instanceof Indicator indicator ? denominator(indicator) : null,
                definition.grounds().basis().stream().map(ClauseId::toString).toList(),
                definition.grounds().why().orElse(null));
    }

    private static String direction(Direction direction) {
        return switch (direction) {
            case Direction.MoreIsBetter() -> "more";
            case Direction.LessIsBetter() -> "less";
            case Direction.BestInside(double _, double _) -> "interval";
        };
    }

    private @Nullable DenominatorView denominator(Indicator indicator) {
        if (indicator.measure().denominators().isEmpty()) {
            return null;
        }
        var variable = indicator.measure().denominators().getFirst();
        var known = programme.content().variables().get(variable);
        return new DenominatorView(
                variable.code(),
                known == null ? Text.same(variable.code()) : known.title(),
                indicator.measure().factor());
    }

    private AdjustmentView adjustment(Adjustment adjustment) {
        var rule = Objects.requireNonNull(scheme.adjustments().get(adjustment.id()));
        return new AdjustmentView(
                adjustment.id(),
                kind(adjustment),
                rule.title(),
                words.adjustment(adjustment),
                rule.grounds().basis().stream().map(ClauseId::toString).toList());
    }

    private static String kind(Adjustment adjustment) {
        return switch (adjustment) {
            case Adjustment.Bonus _ -> "bonus";
            case Adjustment.Deduction _ -> "deduction";
            case Adjustment.Veto _ -> "veto";
            case Adjustment.Floor _ -> "floor";
            case Adjustment.DirectPass _ -> "direct-pass";
        };
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
