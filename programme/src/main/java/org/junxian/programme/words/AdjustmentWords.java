package org.junxian.programme.words;

import java.util.List;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.VariableId;
import org.junxian.index.scheme.Adjustment;
import org.junxian.index.scheme.Adjustment.Amount;
import org.junxian.index.scheme.Adjustment.Effect;
import org.junxian.index.scheme.Condition;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.Quantity;
import org.junxian.index.scheme.Within;
import org.junxian.programme.Numbers;
import org.junxian.programme.model.Text;

/// Bonuses, deductions, vetoes, floors and direct passes in words.
record AdjustmentWords(Titles titles) {

    Text of(Adjustment adjustment) {
        return switch (adjustment) {
            case Adjustment.Bonus b ->
                Say.fill(
                        "{0}：“{1}”加 {2}{3}",
                        "{0}: {2} more for '{1}'{3}",
                        when(b.when()),
                        titles.node(b.node()),
                        amount(b.amount()),
                        cap(b.cap()));
            case Adjustment.Deduction d ->
                Say.fill(
                        "{0}：“{1}”减 {2}{3}",
                        "{0}: {2} less for '{1}'{3}",
                        when(d.when()),
                        titles.node(d.node()),
                        amount(d.amount()),
                        cap(d.cap()));
            case Adjustment.Veto v -> Say.fill("{0}：{1}", "{0}: {1}", when(v.when()), effect(v.effect()));
            case Adjustment.Floor f ->
                Say.fill(
                        "“{0}”低于 {1} 分时：{2}",
                        "Where '{0}' scores below {1}: {2}", titles.node(f.node()), f.minimum(), effect(f.effect()));
            case Adjustment.DirectPass p ->
                Say.fill(
                        "{0}：{1}",
                        "{0}: {1}",
                        when(p.when()),
                        p.rankFirst()
                                ? new Text("排在最前", "ranked first")
                                : new Text("标记为直接通过", "marked as passing directly"));
        };
    }

    private Text when(Condition condition) {
        return condition instanceof Condition.Always()
                ? new Text("所有单位", "Every unit")
                : Say.fill("当{0}时", "When {0}", of(condition));
    }

    Text of(Condition condition) {
        return switch (condition) {
            case Condition.Always() -> new Text("总是", "always");
            case Condition.AtLeast(Quantity q, double v) -> compare(q, v, "不低于", "is at least");
            case Condition.MoreThan(Quantity q, double v) -> compare(q, v, "高于", "is more than");
            case Condition.AtMost(Quantity q, double v) -> compare(q, v, "不高于", "is at most");
            case Condition.LessThan(Quantity q, double v) -> compare(q, v, "低于", "is less than");
            case Condition.InClass(var classes) ->
                Say.fill(
                        "属于{0}",
                        "it is in {0}",
                        Say.join(
                                classes.stream()
                                        .sorted()
                                        .map((ClassId c) -> titles.classId(c))
                                        .toList(),
                                "、",
                                " or "));
            case Condition.All(var all) -> joined(all, "且", " and ");
            case Condition.Any(var any) -> joined(any, "或", " or ");
            case Condition.Not(Condition inner) -> Say.fill("并非（{0}）", "not ({0})", of(inner));
        };
    }

    private Text joined(List<Condition> conditions, String zh, String en) {
        return Say.join(conditions.stream().map(this::of).toList(), zh, en);
    }

    private Text compare(Quantity quantity, double value, String zh, String en) {
        return Say.fill("{0}" + zh + " {1}", "{0} " + en + " {1}", of(quantity), value);
    }

    Text of(Quantity quantity) {
        return switch (quantity) {
            case Quantity.FigureOf(VariableId variable, int lag) ->
                lag == 0
                        ? titles.variable(variable)
                        : Say.fill("{0}（前 {1} 期）", "{0} ({1} periods before)", titles.variable(variable), lag);
            case Quantity.ScoreOf(NodeId node) -> Say.fill("“{0}”得分", "the score of '{0}'", titles.node(node));
            case Quantity.RankOf(NodeId node, Within within) ->
                Say.fill("“{0}”{1}名次", "the rank of '{0}' {1}", titles.node(node), Say.within(within));
        };
    }

    private Text amount(Amount amount) {
        return switch (amount) {
            case Amount.Fixed(double points) -> Say.fill("{0} 分", "{0} points", points);
            case Amount.PerUnit(Quantity quantity, double points) ->
                Say.fill("{0} × {1} 分", "{0} × {1} points", of(quantity), points);
            case Amount.ByRank(Quantity quantity, var table) -> {
                String list =
                        String.join(" / ", table.stream().map(Numbers::shortest).toList());
                yield Say.fill("按{0}名次 {1} 分", "{1} points by the rank of {0}", of(quantity), list);
            }
        };
    }

    private static Text cap(java.util.OptionalDouble cap) {
        return cap.isEmpty() ? Text.same("") : Say.fill("，至多 {0} 分", ", at most {0}", cap.getAsDouble());
    }

    Text effect(Effect effect) {
        return switch (effect) {
            case Effect.Mark() -> new Text("保留得分和名次，作标记", "it keeps score and rank and bears a mark");
            case Effect.Cap(double score) -> Say.fill("指数不超过 {0}", "the index is at most {0}", score);
            case Effect.Take(double points) -> Say.fill("指数减 {0} 分", "the index loses {0} points", points);
            case Effect.RankLast() -> new Text("排在最后", "it is ranked last");
            case Effect.Exclude() -> new Text("不参加排名", "it is not ranked");
        };
    }
}
