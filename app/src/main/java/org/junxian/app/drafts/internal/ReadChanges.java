package org.junxian.app.drafts.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junxian.app.drafts.RuleChangeOrder;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.UnitId;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.Within;
import org.junxian.programme.change.AggregateBy;
import org.junxian.programme.change.ChangeRefused;
import org.junxian.programme.change.NormaliseBy;
import org.junxian.programme.change.RuleChange;

/// Makes changes of a rule from what somebody sent, and words from what the scheme refuses of them.
final class ReadChanges {

    /// More than the nodes and classes of any scheme and the units of any province ask for.
    static final int MOST = 1_000;

    private ReadChanges() {}

    /// @throws Refusal naming the first that cannot be read
    static List<RuleChange> read(@Nullable List<RuleChangeOrder> orders) {
        List<RuleChangeOrder> given = orders == null ? List.of() : orders;
        if (given.size() > MOST) {
            throw Refusal.of(Problem.TOO_MANY_CHANGES, String.valueOf(given.size()), String.valueOf(MOST));
        }
        return given.stream().map(ReadChanges::change).toList();
    }

    private static RuleChange change(@Nullable RuleChangeOrder order) {
        if (order == null) {
            throw bad("null", "kind");
        }
        return switch (String.valueOf(order.kind())) {
            case "weight" ->
                new RuleChange.Weight(
                        node(order), Optional.ofNullable(order.classId()).map(ReadChanges::classId), weight(order));
            case "normalise" ->
                new RuleChange.Normalise(
                        order.node() == null ? Optional.empty() : Optional.of(node(order)),
                        NormaliseBy.find(String.valueOf(order.by()))
                                .orElseThrow(() -> bad(String.valueOf(order.by()), "by")),
                        within(order));
            case "aggregate" ->
                new RuleChange.Aggregate(
                        node(order),
                        AggregateBy.find(String.valueOf(order.by()))
                                .orElseThrow(() -> bad(String.valueOf(order.by()), "by")));
            case "reclass" ->
                new RuleChange.Reclass(
                        new UnitId(given(order.unit(), "unit")), classId(given(order.classId(), "classId")));
            case "class-blind" -> new RuleChange.ClassBlind();
            default -> throw bad(String.valueOf(order.kind()), "kind");
        };
    }

    private static NodeId node(RuleChangeOrder order) {
        return new NodeId(given(order.node(), "node"));
    }

    private static ClassId classId(String id) {
        return new ClassId(given(id, "classId"));
    }

    private static double weight(RuleChangeOrder order) {
        Double weight = order.weight();
        if (weight == null) {
            throw bad("", "weight");
        }
        return weight;
    }

    private static Within within(RuleChangeOrder order) {
        return switch (order.within() == null ? "all" : order.within()) {
            case "all" -> Within.ALL;
            case "class" -> Within.CLASS;
            default -> throw bad(String.valueOf(order.within()), "within");
        };
    }

    private static String given(@Nullable String value, String key) {
        if (value == null || value.isBlank() || value.length() > 200) {
            throw bad(value == null ? "" : value.substring(0, Math.min(20, value.length())), key);
        }
        return value;
    }

    private static Refusal bad(String found, String key) {
        return Refusal.of(Problem.BAD_RULE_CHANGE, key, found.length() > 60 ? found.substring(0, 60) : found);
    }

    static Refusal refusal(ChangeRefused refused) {
        String there = String.join(", ", refused.there());
        return switch (refused.reason()) {
            case UNKNOWN_NODE -> Refusal.of(Problem.UNKNOWN_RULE_NODE, refused.found(), there);
            case NODE_DOES_NOT_SUIT -> Refusal.of(Problem.RULE_NODE_DOES_NOT_SUIT, refused.found());
            case UNKNOWN_CLASS -> Refusal.of(Problem.UNKNOWN_RULE_CLASS, refused.found(), there);
            case UNKNOWN_UNIT -> Refusal.of(Problem.UNKNOWN_RULE_UNIT, refused.found());
            case BAD_WEIGHT -> Refusal.of(Problem.BAD_WEIGHT, there, refused.found());
            case NOTHING_WEIGHS -> Refusal.of(Problem.NOTHING_WEIGHS, refused.found(), there);
        };
    }
}
