package org.junxian.programme.format;

import static org.junxian.programme.format.Format.block;
import static org.junxian.programme.format.Format.may;
import static org.junxian.programme.format.Format.must;

import java.util.List;

/// The blocks of a scheme's adjustments.
public final class AdjustmentBlocks {

    private static final Shape AMOUNT = Shape.rule("数量", "an amount", "amount");
    private static final Shape EFFECT = Shape.rule("后果", "an effect", "effect");
    private static final Shape CONDITION = Shape.rule("条件", "a condition", "condition");
    private static final List<Key> RULE = List.of(
            must("title", Shape.TITLE, "{ zh: …, en: … }", "标题", "title"), SchemeBlocks.BASIS, SchemeBlocks.WHY);

    public static final Block BONUS = block(
            "bonus",
            "加分",
            "A bonus",
            SchemeBlocks.with(
                    List.of(
                            must("bonus", Shape.ID, "innovation", "标识", "id"),
                            may("node", Shape.ID, "index", "economy", "加在哪个节点", "the node it is added to"),
                            may(
                                    "when",
                                    CONDITION,
                                    "always",
                                    "{ at-least: [ { figure: gdp }, 1000 ] }",
                                    "条件",
                                    "condition"),
                            must("amount", AMOUNT, "2", "分值", "how much"),
                            may("cap", Shape.NUMBER, "", "3", "上限", "at most")),
                    RULE));

    public static final Block DEDUCTION = block(
            "deduction",
            "扣分",
            "A deduction",
            SchemeBlocks.with(
                    List.of(
                            must("deduction", Shape.ID, "accidents", "标识", "id"),
                            may("node", Shape.ID, "index", "economy", "从哪个节点扣", "the node it is taken from"),
                            may(
                                    "when",
                                    CONDITION,
                                    "always",
                                    "{ at-least: [ { figure: accidents }, 1 ] }",
                                    "条件",
                                    "condition"),
                            must(
                                    "amount",
                                    AMOUNT,
                                    "{ per-unit: [ { figure: accidents }, 0.5 ] }",
                                    "分值（正数）",
                                    "how much, a positive number"),
                            may("cap", Shape.NUMBER, "", "10", "上限", "at most")),
                    RULE));

    public static final Block VETO = block(
            "veto",
            "一票否决",
            "A veto",
            SchemeBlocks.with(
                    List.of(
                            must("veto", Shape.ID, "safety", "标识", "id"),
                            must("when", CONDITION, "{ at-least: [ { figure: accidents }, 1 ] }", "条件", "condition"),
                            must("effect", EFFECT, "exclude", "后果", "what it does")),
                    RULE));

    public static final Block FLOOR = block(
            "floor",
            "分组底线",
            "A floor under a group",
            SchemeBlocks.with(
                    List.of(
                            must("floor", Shape.ID, "ecology-floor", "标识", "id"),
                            must("node", Shape.ID, "ecology", "节点", "the node"),
                            must("minimum", Shape.NUMBER, "60", "最低分", "least score"),
                            must("effect", EFFECT, "{ cap: 60 }", "后果", "what it does")),
                    RULE));

    public static final Block DIRECT_PASS = block(
            "direct-pass",
            "直接通过",
            "A direct pass",
            SchemeBlocks.with(
                    List.of(
                            must("direct-pass", Shape.ID, "new-thousand", "标识", "id"),
                            must("when", CONDITION, "{ at-least: [ { figure: gdp }, 1000 ] }", "条件", "condition"),
                            may("rank-first", Shape.YES_NO, "false", "true", "排在最前", "placed first")),
                    RULE));

    public static final Block ADJUSTMENTS = block(
            "adjustments",
            "汇总之后的调整",
            "What happens after aggregation",
            may("bonus-cap", Shape.NUMBER, "", "5", "加分合计上限", "at most this much bonus in all"),
            may("deduction-cap", Shape.NUMBER, "", "10", "扣分合计上限", "at most this much deduction in all"),
            must(
                    "list",
                    Shape.rule("调整的列表", "a list of adjustments", "adjustment-list"),
                    "[ … ]",
                    "依次进行的调整",
                    "adjustments, in this order"));

    static final List<Block> ALL = List.of(ADJUSTMENTS, BONUS, DEDUCTION, VETO, FLOOR, DIRECT_PASS);

    private AdjustmentBlocks() {}
}
