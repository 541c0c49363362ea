package org.junxian.programme.format;

import static org.junxian.programme.format.Format.block;
import static org.junxian.programme.format.Format.may;
import static org.junxian.programme.format.Format.must;

import java.util.List;

/// The parameters of the methods: imputation, treatment, normalisation.
public final class MethodBlocks {

    private static final Key WITHIN = may(
            "within",
            Shape.words("all", "class"),
            "all",
            "class",
            "参照范围：全部或类内",
            "reference population: all units, or the unit's class");
    private static final Key FULL = may("full", Shape.NUMBER, "100", "1", "满分", "the full score");
    private static final Key TO = may("to", Shape.PAIR, "[0, 100]", "[0, 1]", "得分区间", "range of scores");
    private static final Key CAPPED =
            may("capped", Shape.YES_NO, "true", "false", "超出两端时封顶、保底", "held at the ends beyond them");

    public static final Block LINEAR = block(
            "linear",
            "线性插值的参数",
            "Parameters of linear interpolation",
            may(
                    "constant-ends",
                    Shape.YES_NO,
                    "false",
                    "true",
                    "两端之外取最近的已知值",
                    "beyond the ends, the nearest known value"));

    public static final Block AUTOMATIC = block(
            "automatic",
            "自动处理异常值的参数",
            "Parameters of the automatic treatment",
            may("points", Shape.WHOLE, "5", "3", "缩尾最多点数", "most points that are winsorised"),
            may("skewness", Shape.NUMBER, "2", "2", "偏度界限（绝对值）", "limit of the absolute skewness"),
            may("kurtosis", Shape.NUMBER, "3.5", "3.5", "峰度界限", "limit of the kurtosis"),
            may(
                    "otherwise",
                    Shape.words("log", "natural-log", "box-cox", "none"),
                    "log",
                    "box-cox",
                    "仍未通过时的变换",
                    "what is done when it still fails"),
            WITHIN);

    public static final Block WINSORISE = block(
            "winsorise",
            "缩尾的参数",
            "Parameters of winsorising",
            may("low", Shape.WHOLE, "0", "1", "低端点数", "points at the low end"),
            may("high", Shape.WHOLE, "0", "2", "高端点数", "points at the high end"),
            WITHIN);

    public static final Block PERCENTILES = block(
            "percentiles",
            "分位数封顶的参数",
            "Parameters of percentile caps",
            must("low", Shape.NUMBER, "0.05", "下分位（0 到 1）", "lower quantile, 0 to 1"),
            must("high", Shape.NUMBER, "0.95", "上分位（0 到 1）", "upper quantile, 0 to 1"),
            WITHIN);

    public static final Block MIN_MAX = block(
            "min-max",
            "极值法",
            "Min-max",
            WITHIN,
            may(
                    "goalposts",
                    Shape.PER_CLASS.list(),
                    "",
                    "[20, 85]",
                    "固定的两端 [低, 高]，代替观测极值",
                    "fixed ends [low, high] instead of the observed ones"),
            TO,
            CAPPED);

    public static final Block Z_SCORE = block(
            "z-score",
            "标准分",
            "z-score",
            WITHIN,
            may("mean", Shape.NUMBER, "0", "50", "变换后的均值", "the mean it is moved to"),
            may("sd", Shape.NUMBER, "1", "10", "变换后的标准差", "the standard deviation it is stretched to"));

    public static final Block RANK = block(
            "rank",
            "名次",
            "Rank",
            WITHIN,
            may("ties", Shape.words("competition", "dense", "average"), "average", "average", "同值名次", "equal values"));

    public static final Block BORDA = block("borda", "波达计分", "Borda", WITHIN, TO);

    public static final Block PERCENTILE_RANK = block("percentile-rank", "百分位次", "Percentile rank", WITHIN, TO);

    public static final Block DISTANCE_TO_REFERENCE = block(
            "distance-to-reference",
            "与参照单位的距离",
            "Distance to a reference unit",
            must("unit", Shape.CODE, "370102", "参照单位", "the reference unit"),
            WITHIN,
            FULL);

    public static final Block DISTANCE_TO_TARGET = block(
            "distance-to-target",
            "与目标的距离",
            "Distance to a target",
            must("target", Shape.PER_CLASS, "80", "目标值", "the target"),
            WITHIN,
            FULL,
            CAPPED);

    public static final Block DISTANCE_TO_MAXIMUM =
            block("distance-to-maximum", "与最优值的距离", "Distance to the maximum", WITHIN, FULL);

    public static final Block SHARE_OF_MAXIMUM =
            block("share-of-maximum", "占最优值的比例", "Share of the maximum", WITHIN, FULL);

    public static final Block EFFICACY = block(
            "efficacy",
            "功效系数",
            "Efficacy coefficient",
            may("c", Shape.NUMBER, "0.6", "0.6", "基础系数", "the constant c"),
            may(
                    "unacceptable",
                    Shape.PER_CLASS,
                    "",
                    "60",
                    "不允许值；与 satisfactory 同时写",
                    "unacceptable value; together with satisfactory"),
            may("satisfactory", Shape.PER_CLASS, "", "10", "满意值", "satisfactory value"),
            WITHIN,
            FULL,
            CAPPED);

    public static final Block TARGET = block(
            "target",
            "目标完成（达标满分，否则零分）",
            "Target: all or nothing",
            must("value", Shape.PER_CLASS, "8", "目标值", "the target"),
            FULL);

    public static final Block LINEAR_TO_TARGET = block(
            "linear-to-target",
            "线性达标",
            "Linear to a target",
            must("base", Shape.PER_CLASS, "0", "得零分的值", "the value that scores 0"),
            must("target", Shape.PER_CLASS, "100", "得满分的值", "the value that scores full"),
            FULL,
            may("floor", Shape.NUMBER, "0", "0", "得分下限", "least score"),
            may("cap", Shape.NUMBER, "full", "120", "得分上限", "greatest score"));

    public static final Block RANK_STEPS = block(
            "rank-steps",
            "争先进位：第一名满分，名次每后一位减 step",
            "Rank steps: the first has full, each further rank a step less",
            WITHIN,
            FULL,
            may("step", Shape.NUMBER, "0.05", "0.05", "每名递减（占满分比例）", "step, a share of full"),
            may("floor", Shape.NUMBER, "0", "0.4", "下限（占满分比例）", "floor, a share of full"));

    public static final Block TIERS = block(
            "tiers",
            "分档计分",
            "Tiers",
            must(
                    "edges",
                    Shape.PAIR.list(),
                    "[ [60, 50], [80, 100] ]",
                    "[分界, 得分] 的列表，分界递增",
                    "[edge, score] pairs, edges rising"),
            may("below", Shape.NUMBER, "0", "0", "低于最低分界的得分", "score below the lowest edge"),
            may("edge-included", Shape.YES_NO, "true", "false", "等于分界者在本档", "a value on an edge is in its tier"));

    public static final Block CATEGORY = block(
            "category",
            "一个类别的得分",
            "A category and its score",
            must("code", Shape.NUMBER, "1", "编码", "its number"),
            must("label", Shape.TEXT, "甲", "名称", "its name"),
            must("score", Shape.NUMBER, "100", "得分", "its score"));

    public static final Block THRESHOLD_PLUS_RANK = block(
            "threshold-plus-rank",
            "达标得基本分，再按名次得分",
            "A threshold, and rank steps among those that pass",
            must("threshold", Shape.PER_CLASS, "8", "门槛", "the threshold"),
            must("pass", Shape.NUMBER, "40", "达标分", "score for passing"),
            must("rank-full", Shape.NUMBER, "60", "名次部分的满分", "full score of the ranking part"),
            may("step", Shape.NUMBER, "0.05", "0.05", "每名递减（占满分比例）", "step, a share of rank-full"),
            may("floor", Shape.NUMBER, "0", "0", "下限（占满分比例）", "floor, a share of rank-full"),
            WITHIN);

    public static final Block GRADE = block(
            "grade",
            "一个等级",
            "A grade",
            must("label", Shape.TEXT, "A+", "等级", "its name"),
            may(
                    "at-least",
                    Shape.NUMBER,
                    "最后一级可省略 / only the last grade may leave it out",
                    "90",
                    "达到此值",
                    "the value that reaches it"),
            must("value", Shape.NUMBER, "4", "分值", "its value"));

    private static final Shape NORMALISE = Shape.rule("标准化规则", "a normalisation rule", "normalise");

    public static final Block LEVEL_GROWTH = block(
            "level-growth",
            "水平与增长合成",
            "Level and growth composed",
            must("level-share", Shape.NUMBER, "0.4", "水平占比（0 到 1）", "share of the level, 0 to 1"),
            must("level", NORMALISE, "{ min-max: {} }", "水平的标准化", "normalisation of the level"),
            must("growth", NORMALISE, "{ min-max: {} }", "增长的标准化", "normalisation of the growth"),
            may(
                    "change",
                    Shape.rule("变化", "a change over time", "change"),
                    "{ growth: 1 }",
                    "{ difference: 1 }",
                    "增长的算法",
                    "how growth is taken"));

    static final List<Block> ALL = List.of(
            LINEAR,
            AUTOMATIC,
            WINSORISE,
            PERCENTILES,
            MIN_MAX,
            Z_SCORE,
            RANK,
            BORDA,
            PERCENTILE_RANK,
            DISTANCE_TO_REFERENCE,
            DISTANCE_TO_TARGET,
            DISTANCE_TO_MAXIMUM,
            SHARE_OF_MAXIMUM,
            EFFICACY,
            TARGET,
            LINEAR_TO_TARGET,
            RANK_STEPS,
            TIERS,
            CATEGORY,
            THRESHOLD_PLUS_RANK,
            GRADE,
            LEVEL_GROWTH);

    private MethodBlocks() {}
}
