package org.junxian.programme.words;

import java.util.List;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.UnitId;
import org.junxian.index.result.Effect;
import org.junxian.index.result.ExcludedUnit;
import org.junxian.index.result.TreatedValue;
import org.junxian.index.result.Warning;
import org.junxian.index.scheme.NodeId;
import org.junxian.programme.model.Text;

/// What a result has to say besides its numbers: warnings, why a unit is not ranked, what was done to a value, the
/// lines of an account that are not children.
public final class ResultWords {

    private final Titles titles;

    public ResultWords(MethodWords method) {
        this.titles = method.titles();
    }

    public Text warning(Warning warning) {
        Text node = titles.node(warning.node());
        return switch (warning.code()) {
            case NO_SPREAD ->
                Say.fill(
                        "“{0}”{1}的数值全部相同，无法区分，都取中间分",
                        "All figures of '{0}'{1} are equal, so every unit got the middle score",
                        node,
                        inClasses(warning.details()));
            case STILL_OUTLYING ->
                Say.fill(
                        "“{0}”{1}处理后仍有异常值",
                        "'{0}'{1} still has outliers after treatment", node, inClasses(warning.details()));
            case SMALL_CLASS ->
                Say.fill(
                        "类别{0}不足 3 个单位，类内统计意义不大",
                        "Fewer than 3 units{0}: statistics inside it say little", inClasses(warning.details()));
            case NOT_DEFINED ->
                Say.fill(
                        "“{0}”对 {1} 个单位无法计算（分母为零或基期不为正）：{2}",
                        "'{0}' is not defined for {1} units (a zero denominator, or a base that is not positive): {2}",
                        node,
                        warning.details().size(),
                        units(warning.details()));
        };
    }

    private Text inClasses(List<String> classes) {
        if (classes.isEmpty()) {
            return Text.same("");
        }
        Text list = Say.list(
                classes.stream().map(c -> titles.classId(new ClassId(c))).toList());
        return Say.fill("（{0}）", " ({0})", list);
    }

    private Text units(List<String> codes) {
        return Say.list(codes.stream().map(c -> titles.unit(new UnitId(c))).toList());
    }

    public Text excluded(ExcludedUnit excluded) {
        List<String> details = excluded.details();
        return switch (excluded.reason()) {
            case BY_NAME ->
                titles.scheme().population().leftOut().stream()
                        .filter(l -> l.unit().equals(excluded.unit()))
                        .map(l -> l.why())
                        .findFirst()
                        .orElseGet(() -> Text.same(details.isEmpty() ? "" : details.getFirst()));
            case AVAILABILITY ->
                Say.fill(
                        "只报告了 {1} 项指标中的 {0} 项，低于 {2} 的要求",
                        "Only {0} of {1} indicators reported, less than {2} of them", details.toArray());
            case GROUP_AVAILABILITY ->
                Say.fill(
                        "“{0}”只报告了 {2} 项指标中的 {1} 项，低于 {3} 的要求",
                        "Only {1} of {2} indicators of '{0}' reported, less than {3} of them",
                        titles.node(new NodeId(details.get(0))),
                        details.get(1),
                        details.get(2),
                        details.get(3));
            case MISSING ->
                Say.fill(
                        "缺少数值：{0}",
                        "Figures are missing: {0}",
                        Say.list(details.stream()
                                .map(d -> titles.node(new NodeId(d)))
                                .toList()));
            case VETO -> Say.fill("否决：{0}", "Vetoed: {0}", titles.rule(details.getFirst()));
        };
    }

    public Text treated(TreatedValue value) {
        Text rule = switch (value.rule()) {
            case "winsorised-low" -> new Text("低端缩尾", "winsorised at the low end");
            case "winsorised-high" -> new Text("高端缩尾", "winsorised at the high end");
            case "capped-low" -> new Text("低分位保底", "raised to the lower quantile");
            case "capped-high" -> new Text("高分位封顶", "lowered to the upper quantile");
            case "log" -> new Text("对数变换", "logarithm");
            case "natural-log" -> new Text("自然对数", "natural logarithm");
            case "box-cox" -> new Text("Box-Cox 变换", "Box-Cox transformation");
            default -> Text.same(value.rule());
        };
        return value.detail().isEmpty() ? rule : Say.fill("{0}（{1}）", "{0} ({1})", rule, value.detail());
    }

    public Text effect(Effect effect) {
        return switch (effect.kind()) {
            case METHOD -> new Text("汇总方法与加权平均之差", "difference of the method from the weighted mean");
            case PARTS -> new Text("由各部分按规模加权", "from its parts, weighted by size");
            case BONUS -> Say.fill("加分：{0}", "Bonus: {0}", titles.rule(effect.id()));
            case DEDUCTION -> Say.fill("扣分：{0}", "Deduction: {0}", titles.rule(effect.id()));
            case FLOOR -> Say.fill("底线：{0}", "Floor: {0}", titles.rule(effect.id()));
            case VETO -> Say.fill("否决：{0}", "Veto: {0}", titles.rule(effect.id()));
            case MARK -> Say.fill("标记：{0}", "Mark: {0}", titles.rule(effect.id()));
        };
    }
}
