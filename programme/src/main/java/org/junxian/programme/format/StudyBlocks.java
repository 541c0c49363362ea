package org.junxian.programme.format;

import static org.junxian.programme.format.Format.block;
import static org.junxian.programme.format.Format.may;
import static org.junxian.programme.format.Format.must;

import java.util.List;

/// The blocks of `studies/*.yaml`.
public final class StudyBlocks {

    public static final Block EXPERT = block(
            "study-expert",
            "一位（组）专家的权重",
            "The weights of one expert, or of one group of them",
            must("name", Shape.TEXT, "A", "名称", "name"),
            may("odds", Shape.NUMBER, "1", "2", "被抽中的相对可能性", "how likely, relative to the others"),
            must(
                    "weights",
                    Shape.PER_CLASS.map(),
                    "{ people: 30, living: { district: 20, other: 25 } }",
                    "节点与权重；未列出的沿用方法",
                    "node → weight; the others keep the scheme's"));

    public static final Block BOUNDARY = block(
            "study-boundary",
            "一条奖励线",
            "The last place that is awarded",
            must("id", Shape.ID, "first-ten", "标识", "id"),
            must("title", Shape.TITLE, "{ zh: …, en: … }", "标题", "title"),
            may("class", Shape.ID, "", "district", "仅限一类；省略为全部单位", "of one class; of all units when not given"),
            must("places", Shape.WHOLE, "10", "名额", "how many places"));

    public static final Block SENSITIVITY = block(
            "study-sensitivity",
            "哪项变动影响名次：Sobol' 指数；变动都是有限的选择且组合不多时逐一计算",
            "Which variation moves the ranks: Sobol' indices, by enumeration where the combinations are finite and few",
            must(
                    "points",
                    Shape.WHOLE,
                    "1024",
                    "基本样本的点数，64 至 65536 之间的 2 的幂",
                    "points of the base sample: a power of two from 64 to 65536"));

    private static final Shape NORMALISE = Shape.rule("标准化规则", "a normalisation rule", "normalise");
    private static final Shape TREAT = Shape.rule("异常值处理规则", "a treatment rule", "treat");
    private static final Shape IMPUTE = Shape.rule("缺失填补规则", "an imputation rule", "impute");
    private static final Shape AGGREGATE = Shape.rule("汇总规则", "an aggregation rule", "aggregate");

    public static final Block VARIATION = block(
            "study-variation",
            "一项变动：前十一个键恰好写一个",
            "One variation: exactly one of the first eleven keys",
            may(
                    "weights-around",
                    Shape.NUMBER,
                    "",
                    "100",
                    "权重按狄利克雷分布变动，数越大越集中",
                    "weights drawn around the given ones; larger is closer"),
            may("weights-within", Shape.NUMBER, "", "0.25", "权重上下浮动的幅度", "weights up or down by this share"),
            may("experts", Shape.block("study-expert").list(), "", "[ … ]", "专家各自的权重", "weights of several experts"),
            may(
                    "normalise",
                    NORMALISE.list(),
                    "",
                    "[ { z-score: {} }, … ]",
                    "标准化方法的备选",
                    "alternatives of normalisation"),
            may("treat", TREAT.list(), "", "[ automatic, none ]", "异常值处理的备选", "alternatives of treatment"),
            may("impute", IMPUTE.list(), "", "[ { median: class }, none ]", "缺失填补的备选", "alternatives of imputation"),
            may(
                    "aggregate",
                    AGGREGATE.list(),
                    "",
                    "[ weighted-mean, geometric ]",
                    "汇总方法的备选",
                    "alternatives of aggregation"),
            may("leave-out", Shape.NUMBER, "", "0.1", "每项指标被略去的概率", "the probability of leaving out each indicator"),
            may("leave-one-out", Shape.words("always", "or-none"), "", "or-none", "略去其中一项", "one of them is left out"),
            may("error", Shape.NUMBER, "", "0.02", "数据的变异系数", "coefficient of variation of the figures"),
            may(
                    "revisions",
                    Shape.NUMBER.list(),
                    "",
                    "[-0.01, 0, 0.02]",
                    "历次修订的相对幅度",
                    "relative revisions of the past"),
            may("odds", Shape.NUMBER.list(), "", "[2, 1]", "各备选的相对可能性", "how likely each alternative is"),
            may("under", Shape.ID, "", "living", "仅此节点及其下级", "only this node and below"),
            may("level", Shape.WHOLE, "", "1", "仅此层（指数为 0）", "only at this level (the index is 0)"),
            SchemeBlocks.WHY);

    public static final Block STUDY = block(
            "study",
            "studies/*.yaml：名次确定性的研究",
            "studies/*.yaml: how certain ranks are",
            must("study", Shape.ID, "census-2020", "标识，与文件名相同", "id, equal to the name of the file"),
            must("title", Shape.TITLE, "{ zh: …, en: … }", "标题", "title"),
            SchemeBlocks.WHY,
            must("scheme", Shape.ID, "census-2020", "评价方法", "the scheme"),
            may("seed", Shape.WHOLE, "1", "20260701", "随机数种子", "seed of the random numbers"),
            may(
                    "replications",
                    Shape.WHOLE,
                    "10000",
                    "100000",
                    "重复次数，至多 1000000",
                    "how many replications, 1000000 at most"),
            may("boundaries", Shape.block("study-boundary").list(), "[]", "[ … ]", "奖励线", "where awards end"),
            must("vary", Shape.block("study-variation").list(), "[ { weights-around: 100 } ]", "变动", "what is varied"),
            may(
                    "sensitivity",
                    Shape.block("study-sensitivity"),
                    "",
                    "{ points: 1024 }",
                    "同时计算各项变动对名次的影响",
                    "which variation moves the ranks as well"));

    static final List<Block> ALL = List.of(STUDY, VARIATION, EXPERT, BOUNDARY, SENSITIVITY);

    private StudyBlocks() {}
}
