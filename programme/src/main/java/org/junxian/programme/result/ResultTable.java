package org.junxian.programme.result;

import static org.junxian.programme.result.ResultColumn.key;
import static org.junxian.programme.result.ResultColumn.of;

import java.util.ArrayList;
import java.util.List;
import org.junxian.programme.model.Text;

/// The tables of a result, their columns and what these mean.
///
/// All are CSV (RFC 4180) in UTF-8 with one header line and `\n` at the end of every line. Rows are sorted by the code
/// of the unit and the order of the scheme's tree. An empty cell means that there is no number; it never means 0 (N6).
public enum ResultTable {
    SCORES(
            "scores.csv",
            new Text("每个单位在指标树每个节点的得分和位次", "The score and rank of every unit at every node of the tree"),
            List.of(
                    key("node", "节点（指标、分组或总指数 index）", "node: an indicator, a group, or `index`"),
                    of("level", "层级，总指数为 0", "level in the tree, 0 for the index"),
                    of("score", "得分（奖励、扣分等调整之后）", "score, after bonuses, deductions and vetoes"),
                    of("rank", "在全部参评单位中的位次，1 为最好", "rank among all ranked units, 1 is best"),
                    of("rank_in_class", "类内位次", "rank inside the class"))),
    NORMALISED(
            "normalised.csv",
            new Text("每个指标从原值到得分的过程", "The way of every indicator from figure to score"),
            List.of(
                    key("indicator", "指标", "indicator"),
                    of("figure", "原值（除以分母、计算增速之后）", "figure, after denominators and change over time"),
                    of("filled", "补缺之后", "the same after imputation"),
                    of("treated", "异常值处理之后", "the same after the treatment of outliers"),
                    of("normalised", "标准化后的得分", "normalised score"))),
    IMPUTED(
            "imputed.csv",
            new Text("代替缺失数值的补缺值", "Values that stand in for missing figures"),
            List.of(
                    key("indicator", "指标", "indicator"),
                    of("value", "补缺值（按行均值补缺时为得分）", "the value; a score where the rule is `row-mean`"),
                    of("rule", "补缺规则", "rule of imputation"))),
    TREATED(
            "treated.csv",
            new Text("被异常值处理改变的数值", "Values changed by the treatment of outliers"),
            List.of(
                    key("indicator", "指标", "indicator"),
                    of("before", "处理前", "before"),
                    of("after", "处理后", "after"),
                    of("rule", "处理方法", "what was done"),
                    of("detail", "方法的参数", "its parameters"))),
    EXCLUDED(
            "excluded.csv",
            new Text("没有位次的单位及原因", "Units without a rank, and why"),
            List.of(
                    key("reason", "原因", "reason"),
                    key("details", "原因涉及的数值或指标", "the numbers or indicators of the reason"))),
    LABELS(
            "labels.csv",
            new Text("类型、等级和标记", "Types, grades and marks"),
            List.of(
                    key(
                            "kind",
                            "type 类型，grade 等级，mark 标记（否决、直接入围等）",
                            "`type`, `grade` or `mark` (a veto, floor or direct pass that holds)"),
                    key("node", "节点", "node; empty for a mark"),
                    key("label", "类型、等级或规则的编号", "id of the type or rule, or the grade"))),
    ACCOUNT(
            "account.csv",
            new Text(
                    "由数值到总指数的明细账：同一上级（parent）各行的 points 相加，等于上级的 score",
                    "The account from figures to the index: the points of all rows with one parent add up to its score"),
            List.of(
                    key("parent", "上级节点", "parent node; empty for the index"),
                    key(
                            "kind",
                            "index、group、indicator 为节点，其余为调整",
                            "`index`, `group`, `indicator`, or what else changed the parent's score"),
                    key("node", "节点，或调整规则的编号", "node, or the id of the rule"),
                    of("level", "层级", "level in the tree"),
                    of("score", "得分", "score"),
                    of("weight", "本类的权重", "weight for the unit's class"),
                    of(
                            "points",
                            "计入上级得分的分值；空为不计入",
                            "what it adds to the parent's score; empty where it does not count"),
                    of("figure", "指标原值", "figure of an indicator"),
                    of("treated", "处理后的数值", "the same after imputation and treatment"),
                    of("sources", "数据来源编号（sources.csv）", "ids of the figures' sources (`sources.csv`)"))),
    STATISTICS(
            "statistics.csv",
            new Text(
                    "指标原值的统计量（补缺之前），总体（all）和各类",
                    "Statistics of the figures before imputation, over all units and by class"),
            List.of(
                    key("indicator", "指标", "indicator"),
                    key("class", "类别，all 为全部单位", "class; `all` for all units"),
                    of("n", "有数值的单位数", "number of figures"),
                    of("missing", "缺失数", "number missing"),
                    of("zeros", "零值数", "number of zeros"),
                    of("ties", "与其他单位相同的数值个数", "number of values that equal another one"),
                    of("min", "最小值", "minimum"),
                    of("q1", "下四分位数（第 7 型）", "first quartile (type 7)"),
                    of("median", "中位数", "median"),
                    of("q3", "上四分位数（第 7 型）", "third quartile (type 7)"),
                    of("max", "最大值", "maximum"),
                    of("mean", "均值", "mean"),
                    of("sd", "标准差（n-1）", "standard deviation (n-1)"),
                    of("skewness", "偏度（G1）", "skewness (G1)"),
                    of("kurtosis", "超额峰度（G2）", "excess kurtosis (G2)"),
                    of("outlier", "是否未通过异常值检验", "`true` where the outlier test fails")));

    /// The first columns of every table with one unit per row.
    public static final List<ResultColumn> UNIT = List.of(
            key("unit", "单位代码", "code of the unit"),
            of("name", "单位名称", "name of the unit"),
            of("class", "类别；没有分类时为 all", "class; `all` where there are none"));

    /// The last column of every table of a demonstration result.
    public static final ResultColumn MARK =
            of("demonstration", "true：含演示数据，不是真实统计数据", "`true`: contains demonstration figures, not real statistics");

    private final String file;
    private final Text title;
    private final List<ResultColumn> columns;

    ResultTable(String file, Text title, List<ResultColumn> own) {
        this.file = file;
        this.title = title;
        this.columns = own;
    }

    public String file() {
        return file;
    }

    public Text title() {
        return title;
    }

    /// All columns in order, without the mark of demonstration.
    public List<ResultColumn> columns() {
        List<ResultColumn> all = new ArrayList<>();
        if (this != STATISTICS) {
            all.addAll(UNIT);
        }
        all.addAll(columns);
        return all;
    }
}
