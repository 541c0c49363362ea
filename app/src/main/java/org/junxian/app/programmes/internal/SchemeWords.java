package org.junxian.app.programmes.internal;

import java.util.HashMap;
import java.util.Map;
import org.junxian.index.scheme.Adjustment;
import org.junxian.index.scheme.MissingPolicy;
import org.junxian.index.scheme.Ranking;
import org.junxian.index.scheme.Within;
import org.junxian.programme.Numbers;
import org.junxian.programme.model.SchemeDefinition;
import org.junxian.programme.model.Text;

/// What a scheme does about ranks, missing figures and adjustments, in words.
final class SchemeWords {

    private final SchemeDefinition scheme;
    private final Map<String, Adjustment> adjustments = new HashMap<>();

    SchemeWords(SchemeDefinition scheme) {
        this.scheme = scheme;
        scheme.scheme().adjustments().forEach(one -> adjustments.put(one.id(), one));
    }

    Text ranking() {
        Ranking ranking = scheme.scheme().ranking();
        var over = ranking.over() == Within.ALL
                ? new Text("全体统一排名", "one ranking over all units")
                : new Text("在各类别内排名", "ranked inside each class");
        var ties = switch (ranking.ties()) {
            case COMPETITION ->
                new Text(
                        "得分相同者名次相同，其后名次空出（1、2、2、4）",
                        "equal scores share a rank and the next ranks are skipped (1, 2, 2, 4)");
            case DENSE ->
                new Text("得分相同者名次相同，其后名次不空（1、2、2、3）", "equal scores share a rank and no rank is skipped (1, 2, 2, 3)");
            case AVERAGE ->
                new Text("得分相同者取平均名次（1、2.5、2.5、4）", "equal scores take the mean of their ranks (1, 2.5, 2.5, 4)");
        };
        return new Text(
                over.zh() + "；" + ties.zh() + "；先排名后四舍五入。",
                over.en() + "; " + ties.en() + "; ranks are made before rounding.");
    }

    Text missing() {
        return switch (scheme.scheme().root().missing()) {
            case MissingPolicy.Propagate() ->
                new Text("缺一项数据即无上级得分，不以零代替。", "a missing score leaves its parent without one; missing is never zero.");
            case MissingPolicy.Reweight(var minimum) ->
                new Text(
                        "缺项的权重按比例分给其余项，但其余项至少要占 " + Numbers.shortest(minimum * 100) + "% 的权重；缺失不以零代替。",
                        "the others share the weight of a missing one, if they carry at least "
                                + Numbers.shortest(minimum * 100) + " % of it; missing is never zero.");
        };
    }

    String kind(String id) {
        var adjustment = adjustments.get(id);
        return adjustment == null
                ? "unknown"
                : switch (adjustment) {
                    case Adjustment.Bonus _ -> "bonus";
                    case Adjustment.Deduction _ -> "deduction";
                    case Adjustment.Veto _ -> "veto";
                    case Adjustment.Floor _ -> "floor";
                    case Adjustment.DirectPass _ -> "direct-pass";
                };
    }

    Text adjustment(String id) {
        var adjustment = adjustments.get(id);
        return adjustment == null
                ? Text.same(id)
                : switch (adjustment) {
                    case Adjustment.Bonus bonus -> amount("加 ", "adds ", bonus.amount());
                    case Adjustment.Deduction deduction -> amount("扣 ", "takes ", deduction.amount());
                    case Adjustment.Veto veto -> effect("符合条件时", "where the condition holds, ", veto.effect());
                    case Adjustment.Floor floor ->
                        effect(
                                "“" + scheme.node(floor.node()).title().zh() + "”低于 "
                                        + Numbers.shortest(floor.minimum()) + " 分时",
                                "where \"" + scheme.node(floor.node()).title().en() + "\" is below "
                                        + Numbers.shortest(floor.minimum()) + ", ",
                                floor.effect());
                    case Adjustment.DirectPass pass ->
                        pass.rankFirst()
                                ? new Text("符合条件者排在最前。", "units for which the condition holds are ranked first.")
                                : new Text(
                                        "符合条件者作标记，得分不变。",
                                        "units for which the condition holds are marked; scores do not change.");
                };
    }

    private static Text amount(String zh, String en, Adjustment.Amount amount) {
        return switch (amount) {
            case Adjustment.Amount.Fixed(var points) ->
                new Text(zh + Numbers.shortest(points) + " 分。", en + Numbers.shortest(points) + " points.");
            case Adjustment.Amount.PerUnit(var _, var points) ->
                new Text(
                        "每单位" + zh + Numbers.shortest(points) + " 分。",
                        en + Numbers.shortest(points) + " points per unit.");
            case Adjustment.Amount.ByRank(var _, var table) ->
                new Text("按名次" + zh + table + " 分。", en + table + " points by rank.");
        };
    }

    private static Text effect(String zh, String en, Adjustment.Effect effect) {
        return switch (effect) {
            case Adjustment.Effect.Mark() -> new Text(zh + "只作标记。", en + "the unit is only marked.");
            case Adjustment.Effect.Cap(var score) ->
                new Text(
                        zh + "总分最高 " + Numbers.shortest(score) + " 分。",
                        en + "the index is at most " + Numbers.shortest(score) + ".");
            case Adjustment.Effect.Take(var points) ->
                new Text(
                        zh + "总分扣 " + Numbers.shortest(points) + " 分。",
                        en + "the index loses " + Numbers.shortest(points) + " points.");
            case Adjustment.Effect.RankLast() -> new Text(zh + "排在最后。", en + "the unit is ranked last.");
            case Adjustment.Effect.Exclude() -> new Text(zh + "不参加排名。", en + "the unit is not ranked.");
        };
    }
}
