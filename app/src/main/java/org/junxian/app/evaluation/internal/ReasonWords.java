package org.junxian.app.evaluation.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.junxian.index.data.UnitId;
import org.junxian.index.result.Effect;
import org.junxian.index.result.ExcludedUnit;
import org.junxian.index.result.TreatedValue;
import org.junxian.index.result.Warning;
import org.junxian.index.scheme.Imputation;
import org.junxian.index.scheme.NodeId;
import org.junxian.programme.model.RuleDefinition;
import org.junxian.programme.model.Text;

/// Why a unit has no rank, what a reader should know of a result, and what was done to a figure, in words.
final class ReasonWords {

    private final Run run;

    ReasonWords(Run run) {
        this.run = run;
    }

    Text exclusion(ExcludedUnit excluded) {
        var details = excluded.details();
        return switch (excluded.reason()) {
            case BY_NAME -> leftOut(excluded);
            case AVAILABILITY ->
                new Text(
                        "%s 项指标中只有 %s 项有数据，低于要求的比例 %s".formatted(details.get(1), details.get(0), details.get(2)),
                        "only %s of %s indicators are reported, below the required share of %s"
                                .formatted(details.get(0), details.get(1), details.get(2)));
            case GROUP_AVAILABILITY ->
                new Text(
                        "“%s”一组 %s 项指标中只有 %s 项有数据，低于要求的比例 %s"
                                .formatted(
                                        title(details.getFirst()).zh(), details.get(2), details.get(1), details.get(3)),
                        "in the group \"%s\" only %s of %s indicators are reported, below the required share of %s"
                                .formatted(
                                        title(details.getFirst()).en(),
                                        details.get(1),
                                        details.get(2),
                                        details.get(3)));
            case MISSING ->
                new Text("缺少数据：" + titles(details, true, "、"), "figures are missing: " + titles(details, false, ", "));
            case VETO -> {
                var rule = rule(details.getFirst());
                yield new Text("因“" + rule.zh() + "”不参加排名", "not ranked because of \"" + rule.en() + "\"");
            }
        };
    }

    private Text leftOut(ExcludedUnit excluded) {
        return run.scheme().population().leftOut().stream()
                .filter(row -> row.unit().equals(excluded.unit()))
                .map(row -> row.why())
                .findFirst()
                .orElseGet(() -> Text.same(String.join(" ", excluded.details())));
    }

    Text warning(Warning warning) {
        var node = title(warning.node().id());
        return switch (warning.code()) {
            case NO_SPREAD ->
                new Text(
                        "“" + node.zh() + "”的数据全部相同，无法区分单位，均取中间得分",
                        "all figures of \"" + node.en() + "\" are equal; every unit got the middle score");
            case STILL_OUTLYING ->
                new Text("“" + node.zh() + "”处理之后仍有离群值", "\"" + node.en() + "\" still has outliers after treatment");
            case SMALL_CLASS ->
                new Text(
                        "有类别不足 3 个单位，类内统计意义有限：" + String.join("、", warning.details()),
                        "a class has fewer than 3 units, so statistics inside it say little: "
                                + String.join(", ", warning.details()));
            case NOT_DEFINED ->
                new Text(
                        "“" + node.zh() + "”对部分单位无法计算：" + names(warning.details(), true, "、"),
                        "\"" + node.en() + "\" is not defined for: " + names(warning.details(), false, ", "));
        };
    }

    /// The title of what raised or lowered a score.
    Text effect(Effect effect) {
        return switch (effect.kind()) {
            case METHOD -> new Text("合成方法的影响", "Effect of the method of aggregation");
            case PARTS -> new Text("由所辖单位加权合成", "Weighted mean of its parts");
            case BONUS, DEDUCTION, FLOOR, VETO, MARK -> rule(effect.id());
        };
    }

    /// Why it did so.
    Text effectReason(Effect effect) {
        return switch (effect.kind()) {
            case METHOD ->
                new Text(
                        "本级不是加权算术平均，这是它与加权算术平均之差",
                        "this level is not a weighted mean; the line is the difference from it");
            case PARTS -> new Text("得分来自各组成单位", "the score comes from the units it is made of");
            case BONUS -> new Text("符合加分条件", "the condition for the bonus holds");
            case DEDUCTION -> new Text("符合扣分条件", "the condition for the deduction holds");
            case FLOOR -> new Text("低于该项的底线", "below the floor of this group");
            case VETO -> new Text("触发一票否决", "the veto applies");
            case MARK -> new Text("只作标记，不影响得分", "only marked; the score is not affected");
        };
    }

    static String effectKind(Effect effect) {
        return switch (effect.kind()) {
            case METHOD -> "method";
            case PARTS -> "members";
            case BONUS -> "bonus";
            case DEDUCTION -> "deduction";
            case FLOOR -> "floor";
            case VETO -> "veto";
            case MARK -> "direct-pass";
        };
    }

    Text treatment(TreatedValue treated) {
        String detail = treated.detail().isEmpty() ? "" : " (" + treated.detail() + ")";
        return switch (treated.rule()) {
            case "winsorised-low" -> new Text("缩尾（低端）" + detail, "winsorised at the low end" + detail);
            case "winsorised-high" -> new Text("缩尾（高端）" + detail, "winsorised at the high end" + detail);
            case "capped-low" -> new Text("按分位数截低端" + detail, "capped at the low quantile" + detail);
            case "capped-high" -> new Text("按分位数截高端" + detail, "capped at the high quantile" + detail);
            case "log" -> new Text("对数变换（带平移）" + detail, "logarithm with a shift" + detail);
            case "natural-log" -> new Text("自然对数" + detail, "natural logarithm" + detail);
            case "box-cox" -> new Text("Box-Cox 变换" + detail, "Box-Cox transform" + detail);
            default -> Text.same(treated.rule() + detail);
        };
    }

    static Text imputation(Imputation rule) {
        return switch (rule) {
            case Imputation.None() -> new Text("不插补", "none");
            case Imputation.Mean(var within) ->
                switch (within) {
                    case ALL -> new Text("全体均值", "mean of all units");
                    case CLASS -> new Text("类内均值", "mean of the class");
                };
            case Imputation.Median(var within) ->
                switch (within) {
                    case ALL -> new Text("全体中位数", "median of all units");
                    case CLASS -> new Text("类内中位数", "median of the class");
                };
            case Imputation.RowMean() -> new Text("同组其他指标得分的均值", "mean of its other scores in the group");
            case Imputation.Latest(var age) ->
                new Text("最近一期数据（不早于 " + age + " 期）", "latest earlier figure, at most " + age + " periods old");
            case Imputation.Linear(var _) -> new Text("前后两期线性插值", "on the line between earlier and later figures");
            case Imputation.FirstOf(var rules) ->
                new Text(
                        rules.stream().map(r -> imputation(r).zh()).collect(Collectors.joining("；否则")),
                        rules.stream().map(r -> imputation(r).en()).collect(Collectors.joining("; otherwise ")));
        };
    }

    Text rule(String id) {
        var rule = run.scheme().adjustments().get(id);
        return rule == null ? Text.same(id) : rule.title();
    }

    List<String> basis(String id) {
        RuleDefinition rule = run.scheme().adjustments().get(id);
        return rule == null
                ? List.of()
                : rule.grounds().basis().stream().map(Object::toString).toList();
    }

    private Text title(String node) {
        var known = run.scheme().nodes().get(new NodeId(node));
        return known == null ? Text.same(node) : known.title();
    }

    private String titles(List<String> nodes, boolean zh, String between) {
        return nodes.stream()
                .map(this::title)
                .map(text -> zh ? text.zh() : text.en())
                .collect(Collectors.joining(between));
    }

    private String names(List<String> units, boolean zh, String between) {
        var territory = run.programme().territory().units();
        return units.stream()
                .map(code -> {
                    var unit = territory.get(new UnitId(code));
                    return unit == null
                            ? code
                            : zh ? unit.title().zh() : unit.title().en();
                })
                .collect(Collectors.joining(between));
    }
}
