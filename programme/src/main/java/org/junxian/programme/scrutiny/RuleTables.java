package org.junxian.programme.scrutiny;

import static org.junxian.programme.scrutiny.ScrutinyTable.Column.number;
import static org.junxian.programme.scrutiny.ScrutinyTable.Column.words;

import java.util.ArrayList;
import java.util.List;
import org.junxian.index.data.UnitId;
import org.junxian.index.reasons.Favour;
import org.junxian.index.reasons.RuleFault;
import org.junxian.index.scrutiny.OtherRankings;
import org.junxian.index.scrutiny.OtherRankings.Agreement;
import org.junxian.index.scrutiny.RankingMethod;
import org.junxian.programme.model.Text;
import org.junxian.programme.result.EvaluatedScheme;
import org.junxian.programme.scrutiny.ScrutinyTable.Column;
import org.junxian.programme.scrutiny.ScrutinyTable.Item;
import org.junxian.programme.words.Titles;

/// The tables of a check-up about the rule as a whole: whom it favours, its faults, and other rankings.
public final class RuleTables {

    private static final Column UNIT = words("unit", "单位代码", "unit");
    private static final Column NAME = words("name", "单位", "name");
    private static final Column CLASS = words("class", "类别", "class");

    private final Titles titles;

    public RuleTables(EvaluatedScheme evaluated) {
        this.titles = new Titles(evaluated.programme(), evaluated.scheme());
    }

    /// The most favoured group of each comparison first.
    public ScrutinyTable favour(List<Fairness.Compared> comparisons) {
        List<List<Item>> rows = new ArrayList<>();
        for (Fairness.Compared compared : comparisons) {
            for (Favour.Row row : compared.favour().byPlaces()) {
                rows.add(List.of(
                        Item.words(ScrutinyWords.of(compared.against())),
                        Item.words(ScrutinyWords.of(compared.grouping())),
                        Item.words(row.group()),
                        Item.words(compared.title(row)),
                        Item.count(row.units()),
                        Item.number(row.meanRank()),
                        Item.number(row.otherMeanRank()),
                        Item.number(row.places()),
                        Item.number(row.p()),
                        Item.number(compared.favour().p())));
            }
        }
        return new ScrutinyTable(
                "favour",
                new Text("规则对谁有利", "whom the rule favours"),
                List.of(
                        words("against", "对照规则", "against"),
                        words("grouping", "分组方式", "grouping"),
                        words("group", "组", "group"),
                        words("title", "名称", "title"),
                        number("units", "单位数", "units", 0),
                        number("mean_rank", "平均位次", "mean rank", 1),
                        number("other_mean_rank", "对照规则下", "under the other rule", 1),
                        number("places", "平均得益位次", "places gained", 1),
                        number("p", "偶然概率", "p", 4),
                        number("p_all", "各组合计偶然概率", "p of all groups", 4)),
                rows);
    }

    /// In the order of units, indicators and kinds.
    public ScrutinyTable faults(List<RuleFault> faults) {
        List<List<Item>> rows = new ArrayList<>();
        for (RuleFault fault : faults) {
            rows.add(List.of(
                    Item.words(ScrutinyWords.of(fault.kind())),
                    Item.words(fault.unit().code()),
                    Item.words(titles.unit(fault.unit())),
                    Item.words(fault.indicator().id()),
                    Item.words(titles.node(fault.indicator())),
                    Item.number(fault.before()),
                    Item.number(fault.after()),
                    Item.number(fault.placeBefore().score()),
                    Item.number(fault.placeAfter().score()),
                    Item.place(fault.placeBefore().rank()),
                    Item.place(fault.placeAfter().rank())));
        }
        return new ScrutinyTable(
                "faults",
                new Text("规则的毛病", "faults of the rule"),
                List.of(
                        words("kind", "毛病", "fault"),
                        UNIT,
                        NAME,
                        words("node", "指标", "indicator"),
                        words("title", "指标名称", "title"),
                        number("before", "原数据", "figure", 3),
                        number("after", "改后数据", "changed figure", 3),
                        number("index_before", "原总指数", "index", 3),
                        number("index_after", "改后总指数", "index after", 3),
                        number("rank_before", "原位次", "rank", 1),
                        number("rank_after", "改后位次", "rank after", 1)),
                rows);
    }

    /// Units by methods, the biggest disagreements first.
    public ScrutinyTable rankings(List<OtherRankings> pools) {
        List<List<Item>> rows = new ArrayList<>();
        for (OtherRankings pool : pools) {
            for (int unit : pool.byDisagreement()) {
                String code = pool.units().get(unit);
                List<Item> row = new ArrayList<>();
                row.add(Item.words(titles.classId(pool.pool().classId())));
                row.add(Item.words(code));
                row.add(Item.words(titles.unit(new UnitId(code))));
                row.add(Item.place(pool.published().get(unit)));
                pool.ranks().keySet().forEach(method -> row.add(Item.place(pool.place(method, unit))));
                row.add(Item.place(pool.disagreement(unit)));
                rows.add(row);
            }
        }
        List<Column> columns = new ArrayList<>(List.of(CLASS, UNIT, NAME));
        columns.add(number("published", "公布位次", "published", 1));
        for (RankingMethod method : RankingMethod.values()) {
            Text title = ScrutinyWords.of(method);
            columns.add(new Column(ScrutinyWords.id(method).replace('-', '_'), title, 1));
        }
        columns.add(number("spread", "最大分歧", "spread", 1));
        return new ScrutinyTable("rankings", new Text("同样得分的其他排名", "other rankings of the same scores"), columns, rows);
    }

    /// How far each method agrees with the published order.
    public ScrutinyTable agreement(List<OtherRankings> pools) {
        List<List<Item>> rows = new ArrayList<>();
        for (OtherRankings pool : pools) {
            for (Agreement one : pool.agreements()) {
                String code = pool.units().get(one.moved());
                rows.add(List.of(
                        Item.words(titles.classId(pool.pool().classId())),
                        Item.words(ScrutinyWords.of(one.method())),
                        Item.number(one.spearman()),
                        Item.number(one.kendall()),
                        Item.number(one.meanMove()),
                        Item.words(code),
                        Item.words(titles.unit(new UnitId(code))),
                        Item.place(pool.published().get(one.moved())),
                        Item.place(pool.place(one.method(), one.moved()))));
            }
        }
        return new ScrutinyTable(
                "agreement",
                new Text("其他排名与公布位次的一致程度", "agreement of other rankings with the published one"),
                List.of(
                        CLASS,
                        words("method", "方法", "method"),
                        number("spearman", "斯皮尔曼", "Spearman", 3),
                        number("kendall", "肯德尔", "Kendall", 3),
                        number("mean_move", "平均变动位次", "mean move", 1),
                        words("unit", "变动最大的代码", "code of most moved"),
                        words("name", "变动最大", "moves most"),
                        number("published", "公布位次", "published", 1),
                        number("place", "该方法位次", "by the method", 1)),
                rows);
    }
}
