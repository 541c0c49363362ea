package org.junxian.programme.format;

import static org.junxian.programme.format.Format.block;
import static org.junxian.programme.format.Format.may;
import static org.junxian.programme.format.Format.must;

import java.util.ArrayList;
import java.util.List;

/// The blocks of `schemes/*.yaml`.
public final class SchemeBlocks {

    static final Key BASIS = may("basis", Shape.BASIS, "", "opinion/6.3", "所依据的条款", "clauses it rests on");
    static final Key WHY = may("why", Shape.TITLE, "", "{ zh: …, en: … }", "理由", "reason");

    private static final Shape IMPUTE = Shape.rule("缺失填补规则", "an imputation rule", "impute");
    private static final Shape TREAT = Shape.rule("异常值处理规则", "a treatment rule", "treat");
    private static final Shape NORMALISE = Shape.rule("标准化规则", "a normalisation rule", "normalise");
    private static final Shape AGGREGATE = Shape.rule("汇总规则", "an aggregation rule", "aggregate");
    private static final Shape MISSING = Shape.rule("缺分规则", "a rule for missing scores", "missing");
    static final Shape NODES = Shape.rule("指标或分组的列表", "a list of groups and indicators", "nodes");

    private static final String WEIGHT_ZH = "在上级中的权重；上级为 sum、minimum、median 时可省略（为 1）";
    private static final String WEIGHT_EN =
            "weight in the group above; may be left out (1) where that takes sum, minimum or median";

    public static final Block EXCLUDE = block(
            "exclude",
            "按名称排除的单位",
            "A unit left out by name",
            must("unit", Shape.CODE, "370102", "单位代码", "code of the unit"),
            must("why", Shape.TITLE, "{ zh: …, en: … }", "原因（会显示）", "why (shown wherever the unit is missed)"),
            BASIS);

    public static final Block COMPOSE = block(
            "compose",
            "由若干单位合成的单位：得分按规模加权平均",
            "A unit made of others: its scores are their means, weighted by size",
            must("unit", Shape.CODE, "340800", "合成单位代码", "code of the composed unit"),
            must(
                    "parts",
                    Shape.words("children").or(Shape.NUMBER.map()),
                    "{ 340802: 12.5, 340803: 9 }",
                    "各部分及规模；children 为其全部下级",
                    "its parts and their sizes; children: all units below it"),
            may(
                    "size",
                    Shape.ID,
                    "",
                    "population",
                    "parts: children 时用作规模的变量",
                    "the variable that is the size, with parts: children"));

    public static final Block CLASS_BY_FIGURE = block(
            "class-by-figure",
            "由变量的数值决定类别",
            "Classes by the number a variable has",
            must("figure", Shape.ID, "function-zone", "变量", "the variable"),
            must("classes", Shape.ID.map(), "{ 1: core, 2: other }", "数值与类别", "number → class"));

    public static final Block POPULATION = block(
            "population",
            "哪些单位参加",
            "Who takes part",
            may("kinds", Shape.ID.list(), "evaluated", "[county]", "种类", "kinds of units"),
            may("units", Shape.CODE.list(), "", "[370102, 370103]", "仅限这些单位", "exactly these units"),
            may(
                    "exclude",
                    Shape.block("exclude").list(),
                    "[]",
                    "[ { unit: 370102, why: … } ]",
                    "按名称排除",
                    "left out by name"),
            may(
                    "class-by",
                    Shape.words("territory", "none").or(Shape.block("class-by-figure")),
                    "territory",
                    "none",
                    "类别从何而来",
                    "where classes come from"),
            may(
                    "reclass",
                    Shape.ID.map(),
                    "{}",
                    "{ 370112: other }",
                    "个别单位改按此类别（单位代码与类别）",
                    "units that compete in another class: code → class"),
            may(
                    "compose",
                    Shape.block("compose").list(),
                    "[]",
                    "[ { unit: 340800, parts: children, size: population } ]",
                    "合成单位",
                    "composed units"));

    public static final Block SCREENING = block(
            "screening",
            "数据完备性门槛（0 到 1）",
            "Shares of indicators (0 to 1) a unit must have reported",
            may("overall", Shape.NUMBER, "0", "0.66", "全部指标", "over all indicators"),
            may("by-group", Shape.NUMBER, "0", "0.5", "每个分组", "in every group that holds indicators"));

    public static final Block DEFAULTS = block(
            "defaults",
            "全树的默认规则",
            "Rules for the whole tree, unless a node says otherwise",
            may("missing", MISSING, "propagate", "{ reweight: 0.6 }", "缺分", "missing scores"),
            may("impute", IMPUTE, "none", "{ median: class }", "缺失填补", "imputation"),
            may("treat", TREAT, "none", "automatic", "异常值处理", "treatment of outliers"),
            may(
                    "normalise",
                    NORMALISE,
                    "{ min-max: { within: all, to: [0, 100] } }",
                    "{ z-score: {} }",
                    "标准化",
                    "normalisation"),
            may("aggregate", AGGREGATE, "weighted-mean", "geometric", "汇总", "aggregation"));

    private static final List<Key> INHERITED = List.of(
            may("missing", MISSING, "", "{ reweight: 0.6 }", "缺分，下级沿用", "missing scores, for the subtree"),
            may("impute", IMPUTE, "", "{ median: class }", "缺失填补，下级沿用", "imputation, for the subtree"),
            may("treat", TREAT, "", "automatic", "异常值处理，下级沿用", "treatment, for the subtree"),
            may("normalise", NORMALISE, "", "{ z-score: {} }", "标准化，下级沿用", "normalisation, for the subtree"),
            may(
                    "aggregate",
                    AGGREGATE,
                    "",
                    "geometric",
                    "本组的汇总方法（下级不沿用）",
                    "aggregation of this group; groups below do not inherit it"),
            may(
                    "weights-add-up-to",
                    Shape.NUMBER.or(Shape.words("any")),
                    "100",
                    "1",
                    "各类别权重之和（any 不检查）",
                    "what the weights add up to in every class (any: not checked)"),
            must("of", NODES, "[ … ]", "下级", "what it is made of"));

    public static final Block TREE = block(
            "tree",
            "指数：树的根，节点标识为 index",
            "The index: the root of the tree, whose node id is `index`",
            with(
                    List.of(
                            may("title", Shape.TITLE, "{ zh: 综合指数, en: Index }", "{ zh: …, en: … }", "标题", "title"),
                            BASIS,
                            WHY),
                    INHERITED));

    public static final Block GROUP = block(
            "group",
            "分组",
            "A group",
            with(
                    List.of(
                            must("group", Shape.ID, "economy", "标识", "id"),
                            must("title", Shape.TITLE, "{ zh: 经济, en: Economy }", "标题", "title"),
                            may("weight", Shape.PER_CLASS, "", "40", WEIGHT_ZH, WEIGHT_EN),
                            BASIS,
                            WHY),
                    INHERITED));

    public static final Block INDICATOR = block(
            "indicator",
            "指标",
            "An indicator",
            must("indicator", Shape.ID, "gdp", "变量（见 indicators.yaml）", "variable of indicators.yaml"),
            may("id", Shape.ID, "indicator", "gdp-growth", "节点标识", "id of the node"),
            may("title", Shape.TITLE, "变量的标题 / the variable's", "{ zh: …, en: … }", "标题", "title"),
            may("weight", Shape.PER_CLASS, "", "{ district: 20, county: 30 }", WEIGHT_ZH, WEIGHT_EN),
            may(
                    "direction",
                    Shape.rule("方向", "a direction", "direction"),
                    "more-is-better",
                    "less-is-better",
                    "越高越好、越低越好或区间最好",
                    "which way is better"),
            may(
                    "per",
                    Shape.ID.list(),
                    "[]",
                    "[population]",
                    "分母变量（依次相除）",
                    "variables it is divided by, one after the other"),
            may("factor", Shape.NUMBER, "1", "10000", "乘数", "what it is multiplied by"),
            may(
                    "unit",
                    Shape.TEXT,
                    "变量的单位 / the variable's",
                    "\"元/人\"",
                    "结果的计量单位；有 per、factor、change 时必填",
                    "unit of the outcome; required with per, factor or change"),
            may("unit-en", Shape.TEXT, "unit", "yuan per person", "英文计量单位", "unit of measure in English"),
            may("period", Shape.PERIOD, "方法的 period / the scheme's", "2019", "时期", "period"),
            may(
                    "change",
                    Shape.rule("变化", "a change over time", "change"),
                    "level",
                    "{ growth: 1 }",
                    "水平、增速或增量",
                    "the level, its growth or its difference"),
            may("impute", IMPUTE, "", "none", "缺失填补", "imputation"),
            may("treat", TREAT, "", "none", "异常值处理", "treatment"),
            may("normalise", NORMALISE, "", "as-is", "标准化", "normalisation"),
            BASIS,
            WHY);

    public static final Block RANKING = block(
            "ranking",
            "排序",
            "Ranking",
            may(
                    "ties",
                    Shape.words("competition", "dense", "average"),
                    "competition",
                    "dense",
                    "同分名次：1 2 2 4、1 2 2 3 或 1 2.5 2.5 4",
                    "equal scores: 1 2 2 4, 1 2 2 3 or 1 2.5 2.5 4"),
            may(
                    "over",
                    Shape.words("all", "class"),
                    "all",
                    "class",
                    "正式名次的范围",
                    "the official ranking is over all, or inside the class"),
            may(
                    "tie-break",
                    Shape.rule("同分比较规则", "a tie rule", "tie-break").list(),
                    "[]",
                    "[ { more: { figure: gdp } } ]",
                    "同分时依次比较",
                    "what tells equal scores apart"));

    public static final Block TYPE = block(
            "type",
            "一种类型",
            "A type",
            must("id", Shape.ID, "high-even", "标识", "id"),
            must("zh", Shape.TEXT, "高水平均衡", "中文名", "name in Chinese"),
            must("en", Shape.TEXT, "High and even", "英文名", "name in English"));

    public static final Block TYPOLOGY = block(
            "typology",
            "按得分与下级得分离散度划分的类型",
            "Types by score and by the spread of the children's scores",
            may("node", Shape.ID, "index", "index", "节点", "the node"),
            must("score-edges", Shape.NUMBER.list(), "[70, 75]", "得分分界，递增", "edges of the score, rising"),
            must("spread-edges", Shape.NUMBER.list(), "[5]", "离散度分界，递增", "edges of the spread, rising"),
            may("edge-included", Shape.YES_NO, "true", "false", "等于分界者归上一档", "a value on an edge is in the upper band"),
            must(
                    "types",
                    Shape.block("type").list().list(),
                    "[ [ … ], … ]",
                    "每个得分档一行，每行由低到高列出各离散度档的类型",
                    "one row per score band, low to high; in it one type per spread band"));

    public static final Block SCHEME = block(
            "scheme",
            "schemes/*.yaml：一种评价方法",
            "schemes/*.yaml: a method of evaluation",
            must("scheme", Shape.ID, "census-2020", "标识，与文件名相同", "id, equal to the name of the file"),
            must("title", Shape.TITLE, "{ zh: …, en: … }", "标题", "title"),
            BASIS,
            WHY,
            must("period", Shape.PERIOD, "2020", "评价的时期", "the period evaluated"),
            may(
                    "population",
                    Shape.block("population"),
                    "evaluated",
                    "{ kinds: [county] }",
                    "哪些单位参加",
                    "who takes part"),
            may(
                    "classes",
                    Shape.ID.list(),
                    "[]",
                    "[district, county]",
                    "类别（表中的顺序）；不写即不分类",
                    "classes in the order of tables; none when left out"),
            may("scale", Shape.NUMBER, "100", "1", "满分", "the full score"),
            may(
                    "screening",
                    Shape.block("screening"),
                    "",
                    "{ overall: 0.66 }",
                    "数据完备性门槛",
                    "how complete a unit's figures must be"),
            may("defaults", Shape.block("defaults"), "", "{ treat: automatic }", "默认规则", "rules for the whole tree"),
            must("tree", Shape.block("tree"), "{ of: [ … ] }", "指标树", "the tree"),
            may("adjustments", Shape.block("adjustments"), "", "{ list: [ … ] }", "调整", "adjustments"),
            may("ranking", Shape.block("ranking"), "", "{ over: class }", "排序", "ranking"),
            may("typology", Shape.block("typology"), "", "{ … }", "类型", "typology"));

    static final List<Block> ALL = List.of(
            SCHEME,
            POPULATION,
            EXCLUDE,
            CLASS_BY_FIGURE,
            COMPOSE,
            SCREENING,
            DEFAULTS,
            TREE,
            GROUP,
            INDICATOR,
            RANKING,
            TYPOLOGY,
            TYPE);

    private SchemeBlocks() {}

    static Key[] with(List<Key> first, List<Key> second) {
        List<Key> all = new ArrayList<>(first);
        all.addAll(second);
        return all.toArray(Key[]::new);
    }
}
