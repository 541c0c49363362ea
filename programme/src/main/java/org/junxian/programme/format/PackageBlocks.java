package org.junxian.programme.format;

import static org.junxian.programme.format.Format.block;
import static org.junxian.programme.format.Format.may;
import static org.junxian.programme.format.Format.must;

import java.util.List;

/// The blocks of `programme.yaml`, `documents/*.yaml`, `indicators.yaml` and the notes beside figures.
public final class PackageBlocks {

    public static final Block BOUNDARIES = block(
            "boundaries",
            "地图边界的来源与审图号",
            "Where the shapes come from, and the approval number of the map",
            may("approval-number", Shape.TEXT, "", "\"GS(2024)0001号\"", "审图号", "approval number (审图号)"),
            may("source", Shape.ID, "", "MAP", "来源标识", "id of the source"));

    public static final Block PROGRAMME = block(
            "programme",
            "programme.yaml：评价方案的名称与词汇",
            "programme.yaml: the names and words of the programme",
            must("format", Shape.WHOLE, "1", "格式版本", "version of this format"),
            must("programme", Shape.ID, "shandong", "方案包标识", "id of the programme"),
            must("title", Shape.TITLE, "{ zh: 示例, en: Example }", "标题", "title"),
            must("province", Shape.TITLE, "{ zh: 山东省, en: Shandong }", "所评价的区域", "the territory evaluated"),
            may("years", Shape.WHOLE.list(), "[]", "[2020, 2023]", "涉及的年份", "years it speaks of"),
            may(
                    "unit-word",
                    Shape.TITLE,
                    "{ zh: 单位, en: unit }",
                    "{ zh: 县（市、区）, en: county }",
                    "被评价单位的称呼",
                    "what an evaluated unit is called"),
            may(
                    "parent-word",
                    Shape.TITLE,
                    "{ zh: 上级单位, en: parent }",
                    "{ zh: 设区市, en: city }",
                    "上级单位的称呼",
                    "what the unit above is called"),
            must("kinds", Shape.TITLE.map(), "{ county: { zh: 县, en: county } }", "单位的种类", "kinds of units"),
            must(
                    "evaluated",
                    Shape.ID.list(),
                    "[county]",
                    "默认参加评价的种类",
                    "kinds that are evaluated unless a scheme says otherwise"),
            may("classes", Shape.TITLE.map(), "{}", "{ district: { zh: 市辖区, en: Districts } }", "类别", "classes"),
            may(
                    "statuses",
                    Shape.TITLE.map(),
                    "{}",
                    "{ pilot: { zh: 试点, en: Pilot } }",
                    "状态（称号、试点等）",
                    "statuses (awards, pilots ...)"),
            may("default-scheme", Shape.ID, "", "census-2020", "首先显示的评价方法", "the scheme shown first"),
            may("boundaries", Shape.block("boundaries"), "", "{ approval-number: … }", "地图边界的说明", "about the shapes"),
            may("licence", Shape.TITLE, "", "{ zh: …, en: … }", "数据许可", "licence of the data"));

    public static final Block CLAUSE = block(
            "clause",
            "文件中的一个条款",
            "A clause of a document",
            must("id", Shape.TEXT, "\"6.3\"", "条款号", "number of the clause"),
            must("title", Shape.TITLE, "{ zh: …, en: … }", "条款标题", "title of the clause"),
            may("text", Shape.TITLE, "", "{ zh: …, en: … }", "条款原文", "its wording"),
            may("not-public", Shape.YES_NO, "false", "true", "原文未公开", "its wording was not published"));

    public static final Block DOCUMENT = block(
            "document",
            "documents/*.yaml：一份政策文件及其条款",
            "documents/*.yaml: a policy document and its clauses",
            must("document", Shape.ID, "opinion", "标识，与文件名相同", "id, equal to the name of the file"),
            must("title", Shape.TITLE, "{ zh: …, en: … }", "标题", "title"),
            may("number", Shape.TEXT, "", "鲁办发〔2023〕13号", "文号", "number of the document"),
            may("issuer", Shape.TITLE, "", "{ zh: …, en: … }", "发文机关", "who issued it"),
            may("issued", Shape.DATE, "", "2023-12-07", "印发日期", "day of issue"),
            must("source", Shape.ID, "SEED", "来源标识", "id of the source"),
            must("clauses", Shape.block("clause").list(), "[ … ]", "条款", "clauses"));

    public static final Block VARIABLE = block(
            "variable",
            "一个变量",
            "A variable",
            must("title", Shape.TITLE, "{ zh: 城镇化率, en: Urbanisation rate }", "名称", "title"),
            must("unit", Shape.TEXT, "\"%\"", "计量单位", "unit of measure"),
            may("unit-en", Shape.TEXT, "unit", "persons", "英文计量单位", "unit of measure in English"),
            may("lower", Shape.NUMBER, "", "0", "允许的最小值", "least value allowed"),
            may("upper", Shape.NUMBER, "", "100", "允许的最大值", "greatest value allowed"),
            may("integer", Shape.YES_NO, "false", "true", "只能是整数", "whole numbers only"),
            may("definition", Shape.TITLE, "", "{ zh: …, en: … }", "定义", "definition"),
            may(
                    "frequency",
                    Shape.words("year", "half-year", "quarter", "month"),
                    "year",
                    "quarter",
                    "观测频率",
                    "how often it is observed"),
            may("reported-by", Shape.TITLE, "", "{ zh: 统计局, en: Statistics bureau }", "填报部门", "who reports it"),
            may(
                    "categories",
                    Shape.TITLE.map(),
                    "{}",
                    "{ \"1\": { zh: 甲, en: A } }",
                    "类别变量的编码",
                    "the numbers of a category variable"));

    public static final Block INDICATORS = block(
            "indicators",
            "indicators.yaml：全部变量",
            "indicators.yaml: all variables",
            must("variables", Shape.block("variable").map(), "{ gdp: { … } }", "变量代码与说明", "code → variable"));

    public static final Block DEMONSTRATION = block(
            "demonstration",
            "演示数据如何生成",
            "How demonstration figures were generated",
            must("seed", Shape.WHOLE, "20231207", "随机种子", "seed"),
            must("generator", Shape.TEXT, "生成程序及其方法", "生成程序", "the generator"));

    public static final Block SIDECAR = block(
            "figures-note",
            "figures/<名>.yaml：同名 CSV 的说明（可省略）",
            "figures/<name>.yaml: about the CSV of the same name (optional)",
            may("source", Shape.ID, "", "CENSUS-2020", "未注明来源的行取此来源", "source of the rows that name none"),
            may(
                    "demonstration",
                    Shape.block("demonstration"),
                    "",
                    "{ seed: 1, generator: … }",
                    "演示数据的生成方法",
                    "how demonstration figures were made"),
            may("note", Shape.TITLE, "", "{ zh: …, en: … }", "说明", "note"));

    public static final Block EXPECTED = block(
            "expected",
            "对一个单位的预期；未写的不比较",
            "What is expected of a unit; what is not written is not compared",
            must("unit", Shape.CODE, "370705", "单位代码", "code of the unit"),
            may("node", Shape.ID, "", "index", "节点", "the node"),
            may("score", Shape.NUMBER, "", "82.979689", "得分", "its score"),
            may("rank", Shape.NUMBER, "", "1", "总名次", "its rank over all"),
            may("class-rank", Shape.NUMBER, "", "1", "类内名次", "its rank in the class"),
            may("type", Shape.ID, "", "high-even", "类型", "its type"),
            may("mark", Shape.ID, "", "safety", "标记（调整的标识）", "a mark it bears (the id of an adjustment)"),
            may("absent", Shape.YES_NO, "false", "true", "不参加排名", "it is not ranked"));

    public static final Block CASE = block(
            "case",
            "cases/*.yaml：必须成立的结果（手算或已公布的）",
            "cases/*.yaml: results that must hold (worked out by hand, or published)",
            must("case", Shape.ID, "by-hand", "标识，与文件名相同", "id, equal to the name of the file"),
            must("scheme", Shape.ID, "census-2020", "评价方法", "the scheme"),
            may("why", Shape.TITLE, "", "{ zh: …, en: … }", "来历", "where it comes from"),
            may("tolerance", Shape.NUMBER, "0.000000001", "0.000001", "得分的容许误差", "how far scores may be apart"),
            must(
                    "expect",
                    Shape.block("expected").list(),
                    "[ { unit: 370705, score: 82.98 } ]",
                    "预期",
                    "what is expected"));

    static final List<Block> ALL = List.of(
            PROGRAMME, BOUNDARIES, DOCUMENT, CLAUSE, INDICATORS, VARIABLE, SIDECAR, DEMONSTRATION, CASE, EXPECTED);

    private PackageBlocks() {}
}
