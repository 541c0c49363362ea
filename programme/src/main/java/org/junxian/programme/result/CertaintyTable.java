package org.junxian.programme.result;

import static org.junxian.programme.result.ResultColumn.key;
import static org.junxian.programme.result.ResultColumn.of;

import java.util.ArrayList;
import java.util.List;
import org.junxian.programme.model.Text;
import org.junxian.programme.study.StudyDefinition;

/// The tables of a study of certainty. Like those of a result, but in files named after the study; the units of
/// `certainty-pairs` and the groups stand in the order of the published index where there is one.
public enum CertaintyTable {
    RANKS(
            "ranks",
            new Text("名次区间", "Rank intervals"),
            joined(
                    ResultTable.UNIT,
                    of("rank", "公布的位次（全部参评单位）", "published rank among all units"),
                    of("p05", "90% 区间的前端", "the better end of the 90 % interval"),
                    of("median", "中位位次", "median rank"),
                    of("p95", "90% 区间的后端", "the worse end of the 90 % interval"),
                    of("mean", "平均位次", "mean rank"),
                    of("without_rank", "没有位次的比例", "share of replications without a rank"),
                    of("rank_in_class", "公布的类内位次", "published rank inside the class"),
                    of("p05_in_class", "类内 90% 区间的前端", "the better end inside the class"),
                    of("median_in_class", "类内中位位次", "median rank inside the class"),
                    of("p95_in_class", "类内 90% 区间的后端", "the worse end inside the class"),
                    of("mean_in_class", "类内平均位次", "mean rank inside the class"))),
    BOUNDARIES(
            "boundaries",
            new Text("进入各名额线的可能性", "Chances of award"),
            List.of(
                    key("boundary", "名额线", "boundary"),
                    of("places", "名额", "how many places"),
                    key("unit", "单位代码", "code of the unit"),
                    of("name", "单位名称", "name of the unit"),
                    of("class", "类别；没有分类时为 all", "class; `all` where there are none"),
                    of("probability", "进入的可能性", "probability of being inside"))),
    PAIRS(
            "pairs",
            new Text("两两领先的可能性", "Who is ahead of whom"),
            List.of(
                    key("unit", "单位代码", "code of the unit"),
                    of("name", "单位名称", "name of the unit"),
                    key("other", "另一单位代码", "code of the other unit"),
                    of("other_name", "另一单位名称", "name of the other unit"),
                    of("ahead", "前者领先的可能性，并列算一半", "probability that the first is ahead, ties counting half"))),
    GROUPS(
            "groups",
            new Text("分不出先后的组", "Units that cannot be told apart"),
            List.of(
                    of("group", "组号，由前到后", "number of the group, the best first"),
                    key("unit", "单位代码", "code of the unit"),
                    of("name", "单位名称", "name of the unit"))),
    SENSITIVITY(
            "sensitivity",
            new Text("各项变动对位次的影响", "Which variation moves the ranks"),
            List.of(
                    key("unit", "单位代码；空为全部单位位次变化的均值", "code of the unit; empty for the mean change of rank of all"),
                    of("name", "单位名称", "name of the unit"),
                    key("variation", "变动的序号，从 1 起", "number of the variation, from 1"),
                    of("first", "一阶指数", "first-order index"),
                    of("first_low", "其 95% 区间的下端", "lower end of its 95 % interval"),
                    of("first_high", "其 95% 区间的上端", "upper end of its 95 % interval"),
                    of("total", "总指数", "total index"),
                    of("total_low", "其 95% 区间的下端", "lower end of its 95 % interval"),
                    of("total_high", "其 95% 区间的上端", "upper end of its 95 % interval"),
                    of("method", "sampled 抽样估计，enumerated 逐一计算", "`sampled`: estimated; `enumerated`: exact")));

    private final String name;
    private final Text title;
    private final List<ResultColumn> columns;

    CertaintyTable(String name, Text title, List<ResultColumn> columns) {
        this.name = name;
        this.title = title;
        this.columns = columns;
    }

    private static List<ResultColumn> joined(List<ResultColumn> first, ResultColumn... more) {
        List<ResultColumn> all = new ArrayList<>(first);
        all.addAll(List.of(more));
        return all;
    }

    public Text title() {
        return title;
    }

    /// Without the mark of demonstration.
    public List<ResultColumn> columns() {
        return columns;
    }

    /// The name of the file for a study: `certainty-census-2020-ranks.csv`.
    public String file(StudyDefinition study) {
        return file(study.id());
    }

    /// The same by the id of the study.
    public String file(String study) {
        return "certainty-" + study + "-" + name + ".csv";
    }
}
