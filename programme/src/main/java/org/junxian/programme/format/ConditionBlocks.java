package org.junxian.programme.format;

import static org.junxian.programme.format.Format.block;
import static org.junxian.programme.format.Format.may;

import java.util.List;

/// The blocks inside conditions, amounts and tie rules.
public final class ConditionBlocks {

    public static final Block QUANTITY = block(
            "quantity",
            "一个量：数值、得分或名次（三选一）",
            "A quantity: a figure, a score or a rank (one of them)",
            may("figure", Shape.ID, "", "gdp", "变量", "a variable"),
            may("lag", Shape.WHOLE, "0", "1", "早若干期（仅 figure）", "so many periods before (figure only)"),
            may("score", Shape.ID, "", "economy", "节点的得分（调整前）", "the score of a node, before adjustments"),
            may("rank", Shape.ID, "", "index", "节点得分的名次", "the rank of a node's score"),
            may(
                    "within",
                    Shape.words("all", "class"),
                    "all",
                    "class",
                    "名次范围（仅 rank）",
                    "ranked over all or in the class (rank only)"));

    private static final Shape QUANTITY_RULE = Shape.block("quantity");

    public static final Block TIE_BREAK = block(
            "tie-break",
            "同分比较规则（二选一）",
            "A tie rule (one of them)",
            may("more", QUANTITY_RULE, "", "{ figure: gdp }", "多者在前", "more ranks first"),
            may("less", QUANTITY_RULE, "", "{ figure: accidents }", "少者在前", "less ranks first"));

    public static final Block AMOUNT = block(
            "amount-rule",
            "随量而定的分值（二选一）；也可直接写数字",
            "An amount that depends on a quantity (one of them); a plain number is allowed too",
            may(
                    "per-unit",
                    Shape.rule("[量, 每单位分值]", "[quantity, points per unit]", "quantity-and-number"),
                    "",
                    "[ { figure: accidents }, 0.5 ]",
                    "每单位若干分",
                    "so many points per unit"),
            may(
                    "by-rank",
                    Shape.rule("[量, 各名次分值]", "[quantity, points of each place]", "quantity-and-numbers"),
                    "",
                    "[ { score: index }, [0.5, 0.3, 0.1] ]",
                    "按名次给分",
                    "points by place among those that qualify"));

    static final List<Block> ALL = List.of(QUANTITY, AMOUNT, TIE_BREAK);

    private ConditionBlocks() {}
}
