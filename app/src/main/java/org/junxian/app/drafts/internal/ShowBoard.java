package org.junxian.app.drafts.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junxian.app.drafts.RuleBoard;
import org.junxian.app.drafts.RuleBoard.BoardBoundary;
import org.junxian.app.drafts.RuleBoard.BoardClass;
import org.junxian.app.drafts.RuleBoard.BoardNode;
import org.junxian.index.data.ClassId;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.NodeId;
import org.junxian.programme.change.AggregateBy;
import org.junxian.programme.change.NormaliseBy;
import org.junxian.programme.change.StepWords;
import org.junxian.programme.model.SchemeDefinition;
import org.junxian.programme.words.MethodWords;
import org.springframework.stereotype.Service;

/// The rule of an edition, ready to be changed.
@Service
class ShowBoard {

    private final CompiledEditions editions;

    ShowBoard(CompiledEditions editions) {
        this.editions = editions;
    }

    /// @throws org.junxian.app.problem.Refusal when there is no such edition
    RuleBoard handle(String edition) {
        var compiled = editions.get(edition);
        var input = compiled.input();
        var words = new MethodWords(input.programme(), input.scheme());
        return new RuleBoard(
                edition,
                input.programme().id(),
                input.scheme().id(),
                input.scheme().title(),
                compiled.over().name().toLowerCase(Locale.ROOT),
                input.scheme().classes().stream()
                        .map(id -> new BoardClass(id.id(), words.titles().classId(id)))
                        .toList(),
                nodes(input.scheme(), words),
                TrialBoundaries.of(input).stream()
                        .map(one -> new BoardBoundary(
                                one.boundary().id(),
                                one.title(),
                                one.boundary().pool().map(ClassId::id).orElse(null),
                                one.boundary().places()))
                        .toList(),
                Arrays.stream(NormaliseBy.values()).map(NormaliseBy::word).toList(),
                Arrays.stream(AggregateBy.values()).map(AggregateBy::word).toList(),
                CompiledEdition.REPLICATIONS);
    }

    private static List<BoardNode> nodes(SchemeDefinition scheme, MethodWords words) {
        Map<NodeId, NodeId> parents = new HashMap<>();
        Map<NodeId, Integer> levels = new HashMap<>();
        List<BoardNode> nodes = new ArrayList<>();
        for (Node node : scheme.scheme().nodes()) {
            NodeId parent = parents.get(node.id());
            int level = parent == null ? 0 : 1 + levels.getOrDefault(parent, 0);
            levels.put(node.id(), level);
            if (node instanceof Group group) {
                group.children().forEach(child -> parents.put(child.id(), group.id()));
            }
            nodes.add(node(scheme, words, node, parent, level));
        }
        return nodes;
    }

    private static BoardNode node(
            SchemeDefinition scheme, MethodWords words, Node node, @Nullable NodeId parent, int level) {
        var step = StepWords.of(node, scheme.scheme().scale());
        return new BoardNode(
                node.id().id(),
                parent == null ? null : parent.id(),
                level,
                node instanceof Indicator ? "indicator" : parent == null ? "index" : "group",
                scheme.node(node.id()).title(),
                weights(scheme, node),
                switch (node) {
                    case Indicator i -> words.normalisation(i.normalisation());
                    case Group g -> words.aggregation(g.aggregation());
                },
                step.by().orElse(null),
                step.within().orElse(null),
                scheme.node(node.id()).grounds().basis().stream()
                        .map(Object::toString)
                        .toList());
    }

    private static Map<String, Double> weights(SchemeDefinition scheme, Node node) {
        Map<String, Double> weights = new LinkedHashMap<>();
        if (node.weight().byClass().isEmpty()) {
            weights.put(ClassId.ALL.id(), node.weight().common());
        } else {
            scheme.classes().forEach(id -> weights.put(id.id(), node.weight().of(id)));
        }
        return weights;
    }
}
