package org.junxian.programme.words;

import java.util.ArrayList;
import java.util.List;
import org.junxian.index.data.VariableId;
import org.junxian.index.scheme.Adjustment;
import org.junxian.index.scheme.Aggregation;
import org.junxian.index.scheme.Condition;
import org.junxian.index.scheme.Direction;
import org.junxian.index.scheme.Imputation;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Measure;
import org.junxian.index.scheme.MissingPolicy;
import org.junxian.index.scheme.Normalisation;
import org.junxian.index.scheme.Ranking;
import org.junxian.index.scheme.Screening;
import org.junxian.index.scheme.Treatment;
import org.junxian.index.scheme.Within;
import org.junxian.programme.Numbers;
import org.junxian.programme.Programme;
import org.junxian.programme.model.SchemeDefinition;
import org.junxian.programme.model.Text;

/// What every part of a scheme does, in words of both languages and as a formula: for the method page, the account,
/// the command line and the documentation. Made from the records of the scheme, so it cannot say anything else than
/// what is computed.
public final class MethodWords {

    private final Titles titles;

    public MethodWords(Programme programme, SchemeDefinition scheme) {
        this.titles = new Titles(programme, scheme);
    }

    public Titles titles() {
        return titles;
    }

    /// What is measured: the variable, what it is divided by, its change over time.
    public Text measure(Measure measure) {
        Text text = titles.variable(measure.variable());
        for (VariableId denominator : measure.denominators()) {
            text = Say.fill("{0} ÷ {1}", "{0} ÷ {1}", text, titles.variable(denominator));
        }
        if (measure.factor() != 1) {
            text = Say.fill("{0} × {1}", "{0} × {1}", text, measure.factor());
        }
        if (!(measure.change() instanceof Measure.Change.Level)) {
            text = Say.fill("{0}，{1}", "{0}, {1}", text, NormalisationWords.change(measure.change()));
        }
        if (measure.period().isPresent()) {
            text = Say.fill("{0}（{1}）", "{0} ({1})", text, measure.period().get());
        }
        return text;
    }

    public Text direction(Direction direction) {
        return NormalisationWords.direction(direction);
    }

    public Text imputation(Imputation imputation) {
        return switch (imputation) {
            case Imputation.None() -> new Text("不填补", "Nothing is filled in");
            case Imputation.Mean(Within within) -> Say.fill("以{0}均值填补", "The mean {0}", Say.within(within));
            case Imputation.Median(Within within) -> Say.fill("以{0}中位数填补", "The median {0}", Say.within(within));
            case Imputation.RowMean() ->
                new Text("以同组其他指标得分的均值填补", "The unit's mean score of the other indicators of the group");
            case Imputation.Latest(int age) ->
                Say.fill("以最近的早期数值填补，最多早 {0} 期", "The latest earlier figure, {0} periods back at most", age);
            case Imputation.Linear(boolean constantEnds) ->
                constantEnds
                        ? new Text(
                                "以前后数值线性插值，两端取最近值",
                                "On the line between earlier and later figures, beyond the ends the nearest")
                        : new Text("以前后数值线性插值", "On the line between earlier and later figures");
            case Imputation.FirstOf(var rules) ->
                Say.fill(
                        "依次尝试：{0}",
                        "The first that finds a value: {0}",
                        Say.join(rules.stream().map(this::imputation).toList(), "；", "; "));
        };
    }

    public Text treatment(Treatment treatment) {
        return switch (treatment) {
            case Treatment.None() -> new Text("不处理异常值", "Outliers are left as they are");
            case Treatment.Automatic a ->
                Say.fill(
                        "偏度绝对值超过 {1} 且峰度超过 {2} 时，{0}逐点缩尾至多 {3} 点；仍超过则{4}",
                        "Where |skewness| is above {1} and kurtosis above {2}: winsorised point by point {0}, {3} points at most; if it still is, {4}",
                        Say.within(a.within()),
                        a.skewnessLimit(),
                        a.kurtosisLimit(),
                        a.maximumPoints(),
                        transform(a.otherwise()));
            case Treatment.Winsorise w ->
                Say.fill(
                        "{0}缩尾：低端 {1} 点、高端 {2} 点",
                        "Winsorised {0}: {1} points at the low end, {2} at the high end",
                        Say.within(w.within()),
                        w.low(),
                        w.high());
            case Treatment.Percentiles p ->
                Say.fill(
                        "{0}按 {1} 与 {2} 分位数封顶保底",
                        "Held between the {1} and {2} quantiles {0}", Say.within(p.within()), p.low(), p.high());
            case Treatment.Always(Treatment.Transform transform) -> transform(transform);
        };
    }

    private static Text transform(Treatment.Transform transform) {
        return switch (transform) {
            case NONE -> new Text("不变换", "no transformation");
            case LOG -> new Text("取对数 ln(x − min + 0.01 (max − min))", "logarithm ln(x − min + 0.01 (max − min))");
            case NATURAL_LOG -> new Text("取自然对数 ln x", "natural logarithm ln x");
            case BOX_COX -> new Text("作 Box-Cox 变换", "Box-Cox transformation");
        };
    }

    public Text normalisation(Normalisation normalisation) {
        return new NormalisationWords(titles).of(normalisation);
    }

    /// The formula of an indicator's score in letters: `x` the figure (`d` its distance from the best interval),
    /// `min`, `max`, `μ`, `σ` of the reference population, `r` the rank, `n` the number of units.
    public String formula(Indicator indicator) {
        return ScoreFormula.withLetters(indicator.normalisation(), indicator.direction());
    }

    public Text aggregation(Aggregation aggregation) {
        return switch (aggregation) {
            case Aggregation.WeightedMean() -> new Text("加权平均", "Weighted mean");
            case Aggregation.Points(double full) ->
                Say.fill("权重即分值，得分 {0} 为满分", "Weights are points; a score of {0} earns all of them", full);
            case Aggregation.Sum() -> new Text("求和", "Sum");
            case Aggregation.Geometric() -> new Text("加权几何平均", "Weighted geometric mean");
            case Aggregation.Harmonic() -> new Text("加权调和平均", "Weighted harmonic mean");
            case Aggregation.Power(double exponent) ->
                Say.fill("加权幂平均（p = {0}）", "Weighted power mean (p = {0})", exponent);
            case Aggregation.Minimum() -> new Text("取最低分（一票评价）", "The lowest score decides");
            case Aggregation.Median() -> new Text("取中位数", "The median");
            case Aggregation.MazziottaPareto(boolean up) ->
                up
                        ? new Text("加权平均加不均衡惩罚（Mazziotta–Pareto）", "Weighted mean plus unevenness (Mazziotta–Pareto)")
                        : new Text("加权平均减不均衡惩罚（Mazziotta–Pareto）", "Weighted mean less unevenness (Mazziotta–Pareto)");
            case Aggregation.Ordered(var weights) ->
                Say.fill(
                        "有序加权平均（由高到低 {0}）",
                        "Ordered weights (from the best: {0})",
                        String.join(
                                ", ", weights.stream().map(Numbers::shortest).toList()));
            case Aggregation.NearIdeal(double full) ->
                Say.fill("与理想点（各项 {0}）的接近程度", "Nearness to the ideal (every score {0})", full);
        };
    }

    /// The formula of a group's score in letters: `w` weights, `s` scores of the children.
    public String formula(Aggregation aggregation) {
        return switch (aggregation) {
            case Aggregation.WeightedMean() -> "Σ w s / Σ w";
            case Aggregation.Points(double full) -> "Σ w s / " + Numbers.shortest(full);
            case Aggregation.Sum() -> "Σ s";
            case Aggregation.Geometric() -> "Π s^(w / Σ w)";
            case Aggregation.Harmonic() -> "Σ w / Σ (w / s)";
            case Aggregation.Power(double p) ->
                "(Σ w s^" + Numbers.shortest(p) + " / Σ w)^(1 / " + Numbers.shortest(p) + ")";
            case Aggregation.Minimum() -> "min s";
            case Aggregation.Median() -> "median s";
            case Aggregation.MazziottaPareto(boolean up) ->
                up ? "M + S² / M, M = Σ w s / Σ w" : "M - S² / M, M = Σ w s / Σ w";
            case Aggregation.Ordered(var weights) -> "Σ v s₍ᵢ₎, s₍₁₎ ≥ s₍₂₎ ≥ …";
            case Aggregation.NearIdeal(double full) -> {
                String ideal = Numbers.shortest(full);
                yield ideal + " - √(Σ w (" + ideal + " - s)² / Σ w)";
            }
        };
    }

    public Text missing(MissingPolicy missing) {
        return switch (missing) {
            case MissingPolicy.Propagate() -> new Text("任一下级缺分则无分", "No score when a child has none");
            case MissingPolicy.Reweight(double share) ->
                Say.fill(
                        "下级缺分时其余分摊权重（至少占 {0}）",
                        "The others share the weight of a missing child when they carry at least {0} of it", share);
        };
    }

    public Text adjustment(Adjustment adjustment) {
        return new AdjustmentWords(titles).of(adjustment);
    }

    public Text condition(Condition condition) {
        return new AdjustmentWords(titles).of(condition);
    }

    public Text screening(Screening screening) {
        if (screening.minimumOverall() == 0 && screening.minimumByGroup() == 0) {
            return new Text("不设数据完备性门槛", "No minimum of reported figures");
        }
        return Say.fill(
                "已报告指标不低于全部的 {0}、每组的 {1}",
                "At least {0} of all indicators reported, and {1} in every group",
                screening.minimumOverall(),
                screening.minimumByGroup());
    }

    public Text ranking(Ranking ranking) {
        Text ties = switch (ranking.ties()) {
            case COMPETITION ->
                new Text("同分同名次，其后空位（1 2 2 4）", "equal scores share a rank, the next is skipped (1 2 2 4)");
            case DENSE -> new Text("同分同名次，其后不空位（1 2 2 3）", "equal scores share a rank, none is skipped (1 2 2 3)");
            case AVERAGE -> new Text("同分取平均名次（1 2.5 2.5 4）", "equal scores share the mean rank (1 2.5 2.5 4)");
        };
        List<Text> breaks = new ArrayList<>();
        AdjustmentWords words = new AdjustmentWords(titles);
        ranking.tieBreaks()
                .forEach(b -> breaks.add(
                        b.moreFirst()
                                ? Say.fill("{0}多者在前", "more {0} first", words.of(b.quantity()))
                                : Say.fill("{0}少者在前", "less {0} first", words.of(b.quantity()))));
        Text base = Say.fill("{0}排名；{1}", "Ranked {0}; {1}", Say.within(ranking.over()), ties);
        return breaks.isEmpty() ? base : Say.fill("{0}；同分时：{1}", "{0}; ties: {1}", base, Say.list(breaks));
    }
}
