package org.junxian.app.evaluation.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junxian.app.evaluation.AccountLine;
import org.junxian.app.evaluation.Edition;
import org.junxian.app.evaluation.EditionAbout;
import org.junxian.app.evaluation.FrozenResult;
import org.junxian.app.evaluation.FrozenResult.StatisticsRow;
import org.junxian.app.evaluation.Sheet.SheetNode;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.table.Cell;
import org.junxian.app.table.Column;
import org.junxian.app.table.Table;
import org.junxian.programme.model.Language;
import org.junxian.programme.model.Text;

/// The tables of an edition besides the ranking.
final class EditionTables {

    static final List<String> NAMES = List.of("statistics", "treated", "normalised", "account");

    private final Edition edition;
    private final FrozenResult frozen;
    private final Language language;
    private final Map<String, SheetNode> nodes = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private EditionTables(Edition edition, FrozenResult frozen, Language language) {
        this.edition = edition;
        this.frozen = frozen;
        this.language = language;
        frozen.nodes().forEach(node -> nodes.put(node.id(), node));
        frozen.units().forEach(unit -> names.put(unit.code(), unit.name()));
    }

    /// @throws Refusal naming the tables there are
    static Table of(String name, Edition edition, FrozenResult frozen, Language language) {
        var tables = new EditionTables(edition, frozen, language);
        return switch (name) {
            case "statistics" -> tables.statistics();
            case "treated" -> tables.treated();
            case "normalised" -> tables.normalised();
            case "account" -> tables.account();
            default -> throw Refusal.of(Problem.UNKNOWN_TABLE, name, String.join(", ", NAMES));
        };
    }

    private Table table(String name, Text title, List<Column> columns, List<List<Cell>> rows) {
        return new Table(
                edition.id() + "-" + name,
                new Text(
                        edition.title().zh() + "：" + title.zh(), edition.title().en() + ": " + title.en()),
                EditionAbout.of(edition),
                edition.demonstration(),
                columns,
                rows);
    }

    private Table statistics() {
        var rows = new ArrayList<List<Cell>>();
        for (StatisticsRow row : frozen.statistics()) {
            rows.add(List.of(
                    Cell.words(row.node()),
                    Cell.words(title(row.node())),
                    Cell.words(row.classId()),
                    new Cell.Count(row.n()),
                    new Cell.Count(row.missing()),
                    new Cell.Count(row.zeros()),
                    new Cell.Count(row.ties()),
                    Cell.number(row.min()),
                    Cell.number(row.q1()),
                    Cell.number(row.median()),
                    Cell.number(row.q3()),
                    Cell.number(row.max()),
                    Cell.number(row.mean()),
                    Cell.number(row.sd()),
                    Cell.number(row.skewness()),
                    Cell.number(row.kurtosis()),
                    Cell.yesNo(row.outlier())));
        }
        return table("statistics", new Text("指标统计", "statistics of the indicators"), STATISTICS, rows);
    }

    private Table treated() {
        var rows = new ArrayList<List<Cell>>();
        frozen.treated()
                .forEach(row -> rows.add(List.of(
                        Cell.words(row.node()),
                        Cell.words(title(row.node())),
                        Cell.words(row.unit()),
                        Cell.words(names.get(row.unit())),
                        Cell.number(row.before()),
                        Cell.number(row.after()),
                        Cell.words(row.rule().in(language)))));
        return table("treated", new Text("经处理的极端值", "treated extreme figures"), TREATED, rows);
    }

    private Table normalised() {
        var rows = new ArrayList<List<Cell>>();
        for (var node : frozen.nodes()) {
            if (node.kind().equals("indicator")) {
                var scores = Objects.requireNonNull(frozen.scores().get(node.id()));
                var figures = Objects.requireNonNull(frozen.figures().get(node.id()));
                for (int i = 0; i < frozen.units().size(); i++) {
                    var unit = frozen.units().get(i);
                    rows.add(List.of(
                            Cell.words(unit.code()),
                            Cell.words(unit.name()),
                            Cell.words(unit.classId()),
                            Cell.words(node.id()),
                            Cell.words(node.title().in(language)),
                            Cell.number(figures.get(i)),
                            Cell.number(scores.get(i))));
                }
            }
        }
        return table("normalised", new Text("标准化得分", "normalised scores"), NORMALISED, rows);
    }

    private Table account() {
        var rows = new ArrayList<List<Cell>>();
        for (var account : frozen.accounts().entrySet()) {
            for (AccountLine line : account.getValue()) {
                var head = List.of(Cell.words(account.getKey()), Cell.words(names.get(account.getKey())));
                rows.add(joined(
                        head,
                        List.of(
                                Cell.words(line.node()),
                                Cell.words(line.parent()),
                                new Cell.Count(line.level()),
                                Cell.words(line.kind()),
                                Cell.words(line.title().in(language)),
                                Cell.number(line.score()),
                                Cell.number(line.weight()),
                                Cell.number(line.points()))));
                line.effects()
                        .forEach(effect -> rows.add(joined(
                                head,
                                List.of(
                                        Cell.words(line.node()),
                                        Cell.words(line.parent()),
                                        new Cell.Count(line.level()),
                                        Cell.words(effect.kind()),
                                        Cell.words(effect.title().in(language)),
                                        Cell.MISSING,
                                        Cell.MISSING,
                                        Cell.number(effect.points())))));
            }
        }
        return table("account", new Text("得分账目", "account of the scores"), ACCOUNT, rows);
    }

    private static List<Cell> joined(List<Cell> first, List<Cell> second) {
        var row = new ArrayList<>(first);
        row.addAll(second);
        return row;
    }

    private @Nullable String title(String node) {
        var known = nodes.get(node);
        return known == null ? null : known.title().in(language);
    }

    private static Column column(String id, String zh, String en) {
        return new Column(id, new Text(zh, en));
    }

    private static final Column NODE = column("node", "节点", "node");
    private static final Column TITLE = column("title", "名称", "title");
    private static final Column UNIT = column("unit", "单位代码", "unit");
    private static final Column NAME = column("name", "单位", "name");
    private static final Column CLASS = column("classId", "类别", "class");
    private static final List<Column> STATISTICS = List.of(
            NODE,
            TITLE,
            CLASS,
            column("n", "个数", "n"),
            column("missing", "缺失", "missing"),
            column("zeros", "零值", "zeros"),
            column("ties", "并列", "ties"),
            column("min", "最小", "min"),
            column("q1", "下四分位", "q1"),
            column("median", "中位数", "median"),
            column("q3", "上四分位", "q3"),
            column("max", "最大", "max"),
            column("mean", "平均", "mean"),
            column("sd", "标准差", "sd"),
            column("skewness", "偏度", "skewness"),
            column("kurtosis", "峰度", "kurtosis"),
            column("outlier", "离群", "outlier"));
    private static final List<Column> TREATED = List.of(
            NODE,
            TITLE,
            UNIT,
            NAME,
            column("before", "处理前", "before"),
            column("after", "处理后", "after"),
            column("rule", "规则", "rule"));
    private static final List<Column> NORMALISED =
            List.of(UNIT, NAME, CLASS, NODE, TITLE, column("figure", "数据", "figure"), column("score", "得分", "score"));
    private static final List<Column> ACCOUNT = List.of(
            UNIT,
            NAME,
            NODE,
            column("parent", "上级节点", "parent"),
            column("level", "层级", "level"),
            column("kind", "类型", "kind"),
            TITLE,
            column("score", "得分", "score"),
            column("weight", "权重", "weight"),
            column("points", "贡献分", "points"));
}
