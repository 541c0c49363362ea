package org.junxian.programme.format;

import java.util.List;
import org.junxian.programme.model.Text;

/// The CSV tables of a package.
public final class Tables {

    /// What a platform recorded beside the package's own figures; each row stands in for the package's own of the same
    /// unit, variable and period. Only bundles have it.
    public static final String RECORDED_FIGURES = "figures/recorded.csv";

    /// The sources of those figures.
    public static final String RECORDED_SOURCES = "recorded-sources.csv";

    public static final Columns SOURCES = table(
            "sources.csv",
            "来源：每个数值、状态和类别都引用其中一行",
            "Sources: every figure, status and class names one of these rows",
            filled("id", "CENSUS-2020", "来源标识", "id of the source"),
            filled("title", "中国人口普查分县资料—2020", "题名", "title"),
            optional("publisher", "国家统计局", "发布者", "publisher"),
            optional("date", "2022-11", "发布日期，按来源原样书写", "date, as the publisher writes it"),
            optional("address", "https://www.stats.gov.cn", "网址", "address"),
            filled(
                    "grade",
                    "A",
                    "等级：A 官方，B 报道，C 第三方，D 计算，demonstration 演示数据",
                    "grade: A official, B press, C third party, D computed, demonstration invented"));

    public static final Columns UNITS = table(
            "territory/units.csv",
            "全部单位（含上级单位）",
            "All units, and the units above them",
            filled("code", "370102", "代码，全包唯一", "code, unique in the package"),
            filled("name", "历下区", "名称", "name"),
            optional("pinyin", "Lixia", "拉丁字母名称，用于英文界面", "name in Latin letters, for pages in English"),
            optional("parent", "370100", "上级单位代码", "code of the unit above"),
            filled("kind", "district", "种类，见 programme.yaml 的 kinds", "kind, an id of `kinds` in programme.yaml"),
            optional("longitude", "117.07", "经度（度）", "longitude in degrees"),
            optional("latitude", "36.66", "纬度（度）", "latitude in degrees"),
            optional("area_km2", "100.7", "面积（平方公里）", "area in square kilometres"),
            optional("from", "2019-01-01", "存在的首日，空为一直", "first day, empty: always"),
            optional("to", "2024-12-31", "存在的末日，空为至今", "last day, empty: until now"));

    public static final Columns CLASSES = table(
            "territory/classes.csv",
            "单位在某段时间所属的类别；没有此文件即不分类",
            "The class of a unit during a time; without this file there are no classes",
            filled("unit", "370102", "单位代码", "code of the unit"),
            filled("class", "district", "类别，见 programme.yaml 的 classes", "class, an id of `classes` in programme.yaml"),
            optional("from", "2023-01-01", "首日", "first day"),
            optional("to", "", "末日", "last day"),
            filled("source", "CENSUS-2020", "来源标识", "id of the source"));

    public static final Columns NEIGHBOURS = table(
            "territory/neighbours.csv",
            "相邻单位，每对一行",
            "Neighbours, each pair once",
            filled("unit", "370102", "单位代码", "code of the unit"),
            filled("neighbour", "370103", "相邻单位代码", "code of its neighbour"),
            optional("shared_km", "17.1", "共有边界长度（公里）", "length of the shared border in kilometres"));

    public static final Columns EXTERNAL_NEIGHBOURS = table(
            "territory/external-neighbours.csv",
            "与本区域以外单位的相邻关系",
            "Neighbours outside the territory",
            filled("unit", "370404", "单位代码", "code of the unit"),
            filled("code", "320382", "外部单位代码", "code of the neighbour outside"),
            filled("name", "邳州市", "外部单位名称", "its name"),
            optional("region", "江苏省", "外部单位所属区域", "the region it belongs to"),
            optional("shared_km", "2.3", "共有边界长度（公里）", "length of the shared border in kilometres"));

    public static final Columns STATUSES = table(
            "territory/statuses.csv",
            "单位获得的称号、试点等状态",
            "Statuses of units: awards, pilots, lists",
            filled("unit", "370883", "单位代码", "code of the unit"),
            filled("status", "advanced-county", "状态，见 programme.yaml 的 statuses", "status, an id of `statuses`"),
            filled("year", "2021", "年度", "the year it was given for"),
            optional("class", "district", "授予时的类别", "the class it was given in"),
            filled("source", "LIST-2021", "来源标识", "id of the source"),
            optional("note", "", "说明", "note"));

    public static final Columns FIGURES = table(
            "figures/*.csv",
            "数值，每行一个",
            "Figures, one per row",
            filled("unit", "370102", "单位代码", "code of the unit"),
            filled("indicator", "gdp", "变量，见 indicators.yaml", "variable, a code of indicators.yaml"),
            filled("period", "2020", "时期：2020、2023-S1、2023-Q4、2023-M07", "period: 2020, 2023-S1, 2023-Q4, 2023-M07"),
            must("value", "123.4", "数值；空为未报告，绝不等于零", "value; empty means not reported, never zero"),
            optional(
                    "status",
                    "not-reported",
                    "空或 value、not-reported、not-applicable",
                    "empty, value, not-reported or not-applicable"),
            optional(
                    "source",
                    "CENSUS-2020",
                    "来源标识；空则取同名 .yaml 的 source",
                    "id of the source; where empty, the source of the file's .yaml"),
            optional("note", "", "说明；not-applicable 必须写明原因", "note; a reason is required for not-applicable"),
            optional(
                    "measured-in",
                    "亿元",
                    "计量单位；写明则必须与变量一致",
                    "unit of measure; where given it must be the variable's own"),
            optional(
                    "origin",
                    "shandong.county-annual.2024.370112",
                    "只用于结果包的 figures/recorded.csv：数值来自哪张报表",
                    "only in figures/recorded.csv of a bundle: the return or sheet it was accepted with"),
            optional(
                    "revision",
                    "2",
                    "只用于结果包的 figures/recorded.csv：第几次修订",
                    "only in figures/recorded.csv of a bundle: which revision of the figure it is"));

    public static final Columns RETURN = table(
            "returns.csv",
            "不在方案包中：junxian check-return 检查的报表，每行一个填报项",
            "Not in the package: returns for junxian check-return, one entry per row",
            filled("unit", "370102", "单位代码", "code of the unit"),
            filled("period", "2024", "时期", "period"),
            optional("form", "county-annual", "报表；空则为所检查的报表", "the form; where empty, the one that is checked"),
            filled("entry", "gdp", "填报项：行，或 行.列", "entry: line, or line.column"),
            must("value", "123.4", "数值或文字；空为未填", "figure or text; empty means not filled in"),
            optional("not-applicable", "没有上市公司", "不适用的理由", "why the entry does not apply"));

    public static final List<Columns> ALL =
            List.of(SOURCES, UNITS, CLASSES, NEIGHBOURS, EXTERNAL_NEIGHBOURS, STATUSES, FIGURES, RETURN);

    private Tables() {}

    private static Columns table(String path, String zh, String en, Column... columns) {
        return new Columns(path, new Text(zh, en), List.of(columns));
    }

    private static Column filled(String name, String example, String zh, String en) {
        return new Column(name, true, true, example, new Text(zh, en));
    }

    private static Column must(String name, String example, String zh, String en) {
        return new Column(name, true, false, example, new Text(zh, en));
    }

    private static Column optional(String name, String example, String zh, String en) {
        return new Column(name, false, false, example, new Text(zh, en));
    }
}
