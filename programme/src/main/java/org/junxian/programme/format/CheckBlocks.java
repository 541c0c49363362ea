package org.junxian.programme.format;

import static org.junxian.programme.format.Format.alone;
import static org.junxian.programme.format.Format.block;
import static org.junxian.programme.format.Format.choice;
import static org.junxian.programme.format.Format.may;
import static org.junxian.programme.format.Format.must;
import static org.junxian.programme.format.Format.with;

import java.util.List;

/// The blocks of checks, and the ways to say what is checked and where a figure comes from.
public final class CheckBlocks {

    private static final Shape OPERAND = Shape.rule("操作数（check-operand）", "a check-operand", "check-operand");
    private static final Key ENTRY = must("entry", Shape.ID, "gdp", "填报项", "the entry");
    private static final Key TOLERANCE = may(
            "tolerance",
            Shape.NUMBER,
            "0",
            "0.01",
            "容许的最大差，用合计项的单位",
            "largest difference allowed, in the unit of the first");
    private static final Key LOWER = may("lower", Shape.NUMBER, "", "-30", "不低于", "at least");
    private static final Key UPPER = may("upper", Shape.NUMBER, "", "50", "不高于", "at most");

    public static final Block CHECK = block(
            "form-check",
            "一条检查；涉及的数不全时不作声",
            "A check; it says nothing while one of its figures is missing",
            must("check", Shape.ID, "sectors", "标识", "id"),
            may(
                    "level",
                    Shape.words("hard", "soft"),
                    "hard",
                    "soft",
                    "hard：不通过不能提交；soft：写明原因可以提交",
                    "hard: a return that fails cannot be submitted; soft: it can, with a written explanation"),
            must("title", Shape.TITLE, "{ zh: …, en: … }", "一句话：应当怎样", "one sentence: what should hold"),
            must(
                    "rule",
                    Shape.rule("规则（check-rule）", "a check-rule", "check-rule"),
                    "{ sum: { … } }",
                    "检查什么",
                    "what is checked"),
            must("why", Shape.TITLE, "{ zh: …, en: … }", "为什么", "the reason, for who fills in"),
            must("advice", Shape.TITLE, "{ zh: …, en: … }", "不通过时怎么办", "what to do when it fails"));

    public static final Block SUM = block(
            "sum-rule",
            "合计等于各项之和",
            "The total equals the sum of its parts",
            must("total", Shape.ID, "gdp", "合计", "the total"),
            must("of", Shape.ID.list(), "[primary, secondary]", "各项，单位与合计相同", "the parts, in the unit of the total"),
            TOLERANCE);

    public static final Block SAME = block(
            "same-rule",
            "与别处的数相等（单位不同的先换算）",
            "Equals a figure stated elsewhere (related units are converted)",
            ENTRY,
            must("other", OPERAND, "{ elsewhere: { form: … } }", "别处的数", "the figure elsewhere"),
            TOLERANCE);

    public static final Block RATIO = block(
            "ratio-rule",
            "相除的结果在区间之内（人均数即其一种）；除数为 0 时不作声",
            "The quotient lies in an interval (a figure per head is one); silent when the divisor is 0",
            ENTRY,
            must("by", OPERAND, "{ here: population }", "除数", "the divisor"),
            may("scale", Shape.NUMBER, "1", "100", "商先乘以它", "the quotient is multiplied by it"),
            LOWER,
            UPPER);

    public static final Block CHANGE = block(
            "change-rule",
            "比若干年前变化的百分比在区间之内；当时为 0 则不作声",
            "The change in % against so many years before lies in an interval; silent when that was 0",
            ENTRY,
            may("years", Shape.WHOLE, "1", "1", "几年前", "how many years before"),
            LOWER,
            UPPER);

    public static final Block ADDITIVE = block(
            "additive-rule",
            "同一上级各单位之和等于上级的数",
            "The units of a parent add up to what is known of the parent",
            ENTRY,
            TOLERANCE);

    public static final Block EARLIER = block(
            "earlier-operand",
            "同一报表若干年前的数",
            "The same return some years before",
            ENTRY,
            may("years", Shape.WHOLE, "1", "1", "几年前", "how many years before"));

    public static final Block ELSEWHERE = block(
            "elsewhere-operand",
            "同一单位同一时期另一报表的数",
            "Another form of the same unit and period",
            must("form", Shape.ID, "county-annual", "报表", "the form"),
            ENTRY);

    public static final Choice RULES = choice(
            "check-rule",
            "检查什么",
            "What is checked",
            with("sum", Shape.block("sum-rule"), "{ sum: { total: a, of: [b, c] } }", "合计", "a sum"),
            with("same", Shape.block("same-rule"), "{ same: { entry: a, other: { here: b } } }", "相等", "equality"),
            with(
                    "ratio",
                    Shape.block("ratio-rule"),
                    "{ ratio: { entry: a, by: { here: b }, upper: 9 } }",
                    "比值",
                    "a quotient"),
            with("change", Shape.block("change-rule"), "{ change: { entry: a, upper: 50 } }", "同比变化", "a change"),
            with("additive", Shape.block("additive-rule"), "{ additive: { entry: a } }", "上下级一致", "additivity"),
            with(
                    "feel",
                    Shape.TEXT,
                    "{ feel: a <= b + 1 }",
                    "应当为真的 FEEL 表达式；last.<填报项> 为上年数，known.<指标> 为已知数，点和 - 写成 _",
                    "a FEEL expression that must be true; last.<entry> is the year before, known.<indicator> what is known; . and - become _"));

    public static final Choice OPERANDS = choice(
            "check-operand",
            "检查所用的数",
            "A figure a check looks at",
            with("here", Shape.ID, "{ here: population }", "本表", "of the same return"),
            with(
                    "earlier",
                    Shape.block("earlier-operand"),
                    "{ earlier: { entry: a, years: 1 } }",
                    "往年",
                    "of an earlier year"),
            with(
                    "elsewhere",
                    Shape.block("elsewhere-operand"),
                    "{ elsewhere: { form: f, entry: a } }",
                    "另一报表",
                    "of another form"),
            with("known", Shape.ID, "{ known: pop_census }", "已知的指标", "a known indicator"));

    public static final Choice ORIGINS = choice(
            "entry-origin",
            "数从哪里来：一个数只填报一次",
            "Where a value comes from: a figure is asked once",
            alone("asked", "由单位填报", "the unit enters it"),
            alone("asked-from-last", "由单位填报，先给出上期的数", "the unit enters it, starting from the period before"),
            with("department", Shape.ID, "{ department: statistics }", "由部门掌握", "a department keeps it"),
            alone("known", "已有数据", "it is among the figures already"));

    static final List<Block> ALL = List.of(CHECK, SUM, SAME, RATIO, CHANGE, ADDITIVE, EARLIER, ELSEWHERE);
    static final List<Choice> CHOICES = List.of(RULES, OPERANDS, ORIGINS);

    private CheckBlocks() {}
}
