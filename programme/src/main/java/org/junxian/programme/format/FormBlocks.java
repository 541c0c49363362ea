package org.junxian.programme.format;

import static org.junxian.programme.format.Format.block;
import static org.junxian.programme.format.Format.may;
import static org.junxian.programme.format.Format.must;

import java.util.ArrayList;
import java.util.List;
import org.junxian.programme.model.Text;

/// The blocks of forms: their sections, lines and entries, and the departments.
public final class FormBlocks {

    private static final Shape FREQUENCY = Shape.words("year", "half-year", "quarter", "month");
    private static final Shape CHECKS = Shape.block("form-check").list();

    public static final Block FORM = block(
            "form",
            "forms/*.yaml：一张报表，由某类单位逐期填报",
            "forms/*.yaml: a form that units of some kinds return for each period",
            must("form", Shape.ID, "county-annual", "标识，与文件名相同，不含点", "id, equal to the name of the file, without dots"),
            must("title", Shape.TITLE, "{ zh: …, en: … }", "标题", "title"),
            may("demonstration", Shape.YES_NO, "false", "true", "所填为虚构的演示数", "what is entered is invented"),
            may("frequency", FREQUENCY, "year", "quarter", "填报频率", "how often it is returned"),
            may("kinds", Shape.ID.list(), "evaluated", "[county]", "由哪些种类的单位填报", "kinds of units that return it"),
            must(
                    "deadline-days",
                    Shape.WHOLE,
                    "45",
                    "报送期限：所属期最后一天之后的天数",
                    "due so many days after the last day of the period"),
            may("from", Shape.DATE, "", "2024-01-01", "首次用于含这一天的时期", "first day it is used for"),
            may("to", Shape.DATE, "", "2026-12-31", "最后用于含这一天的时期", "last day it is used for"),
            may("basis", Shape.BASIS, "", "opinion/6.3", "依据的条款", "the clauses it rests on"),
            may("why", Shape.TITLE, "", "{ zh: …, en: … }", "理由", "the reason"),
            must("sections", Shape.block("form-section").list(), "[ … ]", "栏目", "sections"),
            may("checks", CHECKS, "[]", "[ … ]", "检查", "checks"));

    public static final Block SECTION = block(
            "form-section",
            "报表的一个栏目",
            "A section of a form",
            must("section", Shape.ID, "economy", "标识", "id"),
            must("title", Shape.TITLE, "{ zh: 经济, en: Economy }", "标题", "title"),
            may(
                    "columns",
                    Shape.TITLE.map(),
                    "{}",
                    "{ urban: { zh: 城镇, en: Urban } }",
                    "列；只有一列时不写",
                    "columns; none for a single one"),
            must("lines", Shape.block("form-line").list(), "[ … ]", "行", "lines"));

    public static final Block ENTRY = new Block("form-entry", new Text("一个填报项", "An entry"), entryKeys());

    public static final Block LINE = new Block("form-line", new Text("栏目的一行", "A line of a section"), lineKeys());

    public static final Block DEPARTMENT = block(
            "department",
            "一个部门：它为全部单位掌握的指标，每期一张表",
            "A department: the indicators it keeps for all units, one sheet per period",
            must("title", Shape.TITLE, "{ zh: 统计部门, en: Statistics }", "名称", "title"),
            may("demonstration", Shape.YES_NO, "false", "true", "所填为虚构的演示数", "its figures are invented"),
            may("frequency", FREQUENCY, "year", "quarter", "填报频率", "how often it states them"),
            must(
                    "deadline-days",
                    Shape.WHOLE,
                    "31",
                    "报送期限：所属期最后一天之后的天数",
                    "due so many days after the last day of the period"),
            must("indicators", Shape.ID.list(), "[gdp]", "掌握的指标", "the indicators it keeps"),
            may("checks", CHECKS, "[]", "[ … ]", "检查；填报项即指标", "checks; the entries are the indicators"));

    public static final Block DEPARTMENTS = block(
            "departments",
            "departments.yaml：掌握数据的部门",
            "departments.yaml: the departments that keep figures",
            must(
                    "departments",
                    Shape.block("department").map(),
                    "{ statistics: { … } }",
                    "部门标识与说明",
                    "id → department"));

    static final List<Block> ALL = List.of(FORM, SECTION, LINE, ENTRY, DEPARTMENTS, DEPARTMENT);

    private FormBlocks() {}

    private static List<Key> entryKeys() {
        return List.of(
                may(
                        "title",
                        Shape.TITLE,
                        "",
                        "{ zh: 常住人口, en: Residents }",
                        "名称；默认取指标的",
                        "title; that of the indicator"),
                may("indicator", Shape.ID, "", "gdp", "审定后成为哪个指标的数", "the indicator its accepted value is a figure of"),
                may("unit", Shape.TEXT, "", "亿元", "计量单位；有指标时取指标的", "unit of measure; that of the indicator"),
                may("unit-en", Shape.TEXT, "unit", "CNY 100m", "英文计量单位", "unit of measure in English"),
                may(
                        "definition",
                        Shape.TITLE,
                        "",
                        "{ zh: …, en: … }",
                        "口径；默认取指标的",
                        "definition; that of the indicator"),
                may(
                        "kind",
                        Shape.words("number", "integer", "text"),
                        "number",
                        "integer",
                        "填什么；默认取指标的",
                        "what is entered; as the indicator says"),
                may("required", Shape.YES_NO, "true", "false", "必填（可注明不适用）", "must be filled, or said not to apply"),
                may("lower", Shape.NUMBER, "", "0", "允许的最小值；默认取指标的", "least value allowed; that of the indicator"),
                may("upper", Shape.NUMBER, "", "100", "允许的最大值；默认取指标的", "greatest value allowed; that of the indicator"),
                may(
                        "origin",
                        Shape.rule("数从哪里来（entry-origin）", "where it comes from: entry-origin", "entry-origin"),
                        "asked",
                        "{ department: statistics }",
                        "数从哪里来",
                        "where its value comes from"));
    }

    private static List<Key> lineKeys() {
        List<Key> keys = new ArrayList<>();
        keys.add(must("line", Shape.ID, "gdp", "标识，不含点", "id, without dots"));
        keys.add(may("level", Shape.WHOLE, "0", "1", "缩进的层数 0、1、2", "how far it is set in: 0, 1 or 2"));
        keys.add(may(
                "entries",
                Shape.block("form-entry").map(),
                "",
                "{ urban: { unit: 万人 } }",
                "有列时：列 → 填报项；不写的列不填",
                "with columns: column → entry; a column left out is not asked"));
        keys.addAll(entryKeys());
        return List.copyOf(keys);
    }
}
