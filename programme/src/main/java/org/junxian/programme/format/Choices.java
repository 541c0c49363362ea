package org.junxian.programme.format;

import static org.junxian.programme.format.Format.alone;
import static org.junxian.programme.format.Format.choice;
import static org.junxian.programme.format.Format.either;
import static org.junxian.programme.format.Format.with;

import java.util.List;

/// The rules that are spelled in one of several ways.
public final class Choices {

    private static final Shape WITHIN = Shape.words("all", "class");
    private static final Shape QUANTITY_AND_NUMBER = Shape.rule("[量, 数字]", "[quantity, number]", "quantity-and-number");
    private static final Shape CONDITION = Shape.rule("条件", "a condition", "condition");

    public static final Choice DIRECTION = choice(
            "direction",
            "方向",
            "Which way is better",
            alone("more-is-better", "越高越好", "more is better"),
            alone("less-is-better", "越低越好", "less is better"),
            with("best-inside", Shape.PAIR, "{ best-inside: [36.5, 37.5] }", "区间内最好", "best inside the interval"));

    public static final Choice CHANGE = choice(
            "change",
            "随时间的变化",
            "Change over time",
            alone("level", "水平本身", "the figure itself"),
            with("growth", Shape.WHOLE, "{ growth: 1 }", "比若干期前增长的百分比", "growth in % over so many periods before"),
            with("difference", Shape.WHOLE, "{ difference: 1 }", "比若干期前的增量", "difference from so many periods before"));

    public static final Choice MISSING = choice(
            "missing",
            "下级缺分时",
            "When a child has no score",
            alone("propagate", "本组也无分", "the group has none either"),
            with(
                    "reweight",
                    Shape.NUMBER,
                    "{ reweight: 0.6 }",
                    "其余下级占权重不低于此比例时由其分摊",
                    "the others share its weight when they carry at least this share"));

    public static final Choice IMPUTE = choice(
            "impute",
            "缺失填补",
            "Imputation",
            alone("none", "不填补", "none"),
            with("mean", WITHIN, "{ mean: class }", "均值", "the mean"),
            with("median", WITHIN, "{ median: all }", "中位数", "the median"),
            alone("row-mean", "同组其他指标得分的均值", "the unit's mean score in the group"),
            with(
                    "latest",
                    Shape.WHOLE,
                    "{ latest: 3 }",
                    "最近的早期值，最多早若干期",
                    "the latest earlier figure, so many periods back at most"),
            either("linear", Shape.block("linear"), "linear", "线性插值", "on the line between earlier and later figures"),
            with(
                    "first-of",
                    Shape.rule("填补规则", "a rule", "impute").list(),
                    "{ first-of: [ { latest: 2 }, { mean: all } ] }",
                    "依次尝试",
                    "the first rule that finds a value"));

    public static final Choice TREAT = choice(
            "treat",
            "异常值处理",
            "Treatment",
            alone("none", "不处理", "none"),
            either(
                    "automatic",
                    Shape.block("automatic"),
                    "automatic",
                    "自动：缩尾，仍不通过则变换",
                    "automatic: winsorise, then transform"),
            with("winsorise", Shape.block("winsorise"), "{ winsorise: { high: 1 } }", "固定点数缩尾", "fixed winsorising"),
            with(
                    "percentiles",
                    Shape.block("percentiles"),
                    "{ percentiles: { low: 0.05, high: 0.95 } }",
                    "分位数封顶",
                    "percentile caps"),
            alone("log", "对数变换（可含零值）", "logarithm, safe for zeros"),
            alone("natural-log", "自然对数", "natural logarithm"),
            alone("box-cox", "Box-Cox 变换", "Box-Cox"));

    public static final Choice AGGREGATE = choice(
            "aggregate",
            "汇总",
            "Aggregation",
            alone("weighted-mean", "加权平均", "weighted mean"),
            with(
                    "points",
                    Shape.NUMBER,
                    "{ points: 100 }",
                    "权重即分值，数字为得满分所需得分",
                    "weights are points; the number is the score that earns all of them"),
            alone("sum", "求和", "sum"),
            alone("geometric", "加权几何平均", "weighted geometric mean"),
            alone("harmonic", "加权调和平均", "weighted harmonic mean"),
            with("power", Shape.NUMBER, "{ power: 0.5 }", "加权幂平均", "weighted power mean"),
            alone("minimum", "取最低（一票评价）", "the lowest"),
            alone("median", "取中位数", "the median"),
            either(
                    "mazziotta-pareto",
                    Shape.words("down", "up"),
                    "mazziotta-pareto",
                    "加权平均减不均衡惩罚；up 为加（逆向指数）",
                    "the weighted mean less a penalty for unevenness; up: plus it, where less is better"),
            with(
                    "ordered",
                    Shape.NUMBER.list(),
                    "{ ordered: [10, 20, 30, 40] }",
                    "有序加权平均，首个数字对应最高得分",
                    "ordered weights, the first for the best score"),
            with(
                    "near-ideal",
                    Shape.NUMBER,
                    "{ near-ideal: 100 }",
                    "与理想点的接近程度，数字为理想得分",
                    "nearness to the point at which every score is this number"));

    public static final Choice NORMALISATION = choice(
            "normalise",
            "标准化",
            "Normalisation",
            either("min-max", Shape.block("min-max"), "{ min-max: { within: class, to: [0, 100] } }", "极值法", "min-max"),
            either("z-score", Shape.block("z-score"), "{ z-score: { mean: 50, sd: 10 } }", "标准分", "z-score"),
            either("rank", Shape.block("rank"), "rank", "名次（最差为 1）", "rank, the worst has 1"),
            either("borda", Shape.block("borda"), "{ borda: { to: [0, 100] } }", "波达计分", "Borda"),
            either("percentile-rank", Shape.block("percentile-rank"), "percentile-rank", "百分位次", "percentile rank"),
            with(
                    "distance-to-reference",
                    Shape.block("distance-to-reference"),
                    "{ distance-to-reference: { unit: 370102 } }",
                    "与参照单位的距离",
                    "distance to a reference unit"),
            with(
                    "distance-to-target",
                    Shape.block("distance-to-target"),
                    "{ distance-to-target: { target: 80 } }",
                    "与目标的距离",
                    "distance to a target"),
            either(
                    "distance-to-maximum",
                    Shape.block("distance-to-maximum"),
                    "distance-to-maximum",
                    "与最优值的距离",
                    "distance to the maximum"),
            either(
                    "share-of-maximum",
                    Shape.block("share-of-maximum"),
                    "share-of-maximum",
                    "占最优值的比例",
                    "share of the maximum"),
            either(
                    "efficacy",
                    Shape.block("efficacy"),
                    "{ efficacy: { unacceptable: 60, satisfactory: 10 } }",
                    "功效系数",
                    "efficacy coefficient"),
            with("target", Shape.block("target"), "{ target: { value: 8 } }", "目标完成", "target, all or nothing"),
            with(
                    "linear-to-target",
                    Shape.block("linear-to-target"),
                    "{ linear-to-target: { base: 0, target: 50 } }",
                    "线性达标",
                    "linear to a target"),
            either("rank-steps", Shape.block("rank-steps"), "{ rank-steps: { step: 0.05 } }", "争先进位", "rank steps"),
            with("tiers", Shape.block("tiers"), "{ tiers: { edges: [ [60, 50], [80, 100] ] } }", "分档计分", "tiers"),
            with(
                    "categories",
                    Shape.block("category").list(),
                    "{ categories: [ { code: 1, label: 甲, score: 100 } ] }",
                    "类别计分",
                    "categories"),
            with(
                    "threshold-plus-rank",
                    Shape.block("threshold-plus-rank"),
                    "{ threshold-plus-rank: { threshold: 8, pass: 40, rank-full: 60 } }",
                    "门槛加名次",
                    "threshold plus rank"),
            with(
                    "grades",
                    Shape.block("grade").list(),
                    "{ grades: [ { label: A, at-least: 90, value: 4 }, { label: B, value: 3 } ] }",
                    "等级",
                    "grades, from the best down"),
            with(
                    "level-growth",
                    Shape.block("level-growth"),
                    "{ level-growth: { level-share: 0.4, level: min-max, growth: min-max } }",
                    "水平与增长合成",
                    "level and growth composed"),
            alone("as-is", "数值本身就是得分", "the figure is the score"));

    public static final Choice CONDITIONS = choice(
            "condition",
            "条件",
            "Conditions",
            alone("always", "总是", "always"),
            with("at-least", QUANTITY_AND_NUMBER, "{ at-least: [ { figure: gdp }, 1000 ] }", "不低于", "at least"),
            with("more-than", QUANTITY_AND_NUMBER, "{ more-than: [ { score: economy }, 60 ] }", "高于", "more than"),
            with("at-most", QUANTITY_AND_NUMBER, "{ at-most: [ { rank: index }, 10 ] }", "不高于", "at most"),
            with(
                    "less-than",
                    QUANTITY_AND_NUMBER,
                    "{ less-than: [ { figure: gdp, lag: 1 }, 1000 ] }",
                    "低于",
                    "less than"),
            with("in-class", Shape.ID.list(), "{ in-class: [district] }", "属于类别", "in one of these classes"),
            with("all", CONDITION.list(), "{ all: [ …, … ] }", "全部成立", "all of them hold"),
            with("any", CONDITION.list(), "{ any: [ …, … ] }", "任一成立", "any of them holds"),
            with(
                    "not",
                    CONDITION,
                    "{ not: { in-class: [district] } }",
                    "不成立（缺数据时仍为假）",
                    "does not hold (still false where data are missing)"));

    public static final Choice EFFECTS = choice(
            "effect",
            "后果",
            "Effects",
            alone("mark", "仅标记", "a mark only"),
            with("cap", Shape.NUMBER, "{ cap: 60 }", "指数不超过", "the index is at most this"),
            with("take", Shape.NUMBER, "{ take: 5 }", "指数减去", "the index loses this"),
            alone("rank-last", "排在最后", "ranked after all others"),
            alone("exclude", "不参加排名", "not ranked"));

    public static final List<Choice> ALL =
            List.of(DIRECTION, CHANGE, MISSING, IMPUTE, TREAT, NORMALISATION, AGGREGATE, CONDITIONS, EFFECTS);

    private Choices() {}
}
