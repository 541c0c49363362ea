package org.junxian.app.certainty.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junxian.app.certainty.StudyHead.StudyBoundary;
import org.junxian.app.certainty.StudyView;
import org.junxian.app.certainty.StudyView.StudyPlace;
import org.junxian.app.certainty.StudyView.StudyShare;
import org.junxian.app.certainty.StudyView.StudyUnit;
import org.junxian.app.evaluation.Edition;
import org.junxian.app.evaluation.EditionAbout;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.table.Cell;
import org.junxian.app.table.Column;
import org.junxian.app.table.Table;
import org.junxian.app.table.Table.About;
import org.junxian.programme.model.Language;
import org.junxian.programme.model.Text;

/// The tables of a study.
final class StudyTables {

    static final List<String> NAMES = List.of("intervals", "boundaries", "pairs", "groups", "sensitivity");

    private final Edition edition;
    private final FrozenStudy study;
    private final StudyView view;
    private final StudyFilter filter;
    private final Language language;

    private StudyTables(Edition edition, FrozenStudy study, StudyFilter filter, Language language) {
        this.edition = edition;
        this.study = study;
        this.view = study.view();
        this.filter = filter;
        this.language = language;
    }

    /// @throws Refusal naming the tables there are, or for a filter that names what the study does not have
    static Table of(String name, Edition edition, FrozenStudy study, StudyFilter filter, Language language) {
        var tables = new StudyTables(edition, study, filter, language);
        return switch (name) {
            case "intervals" -> tables.intervals();
            case "boundaries" -> tables.boundaries();
            case "pairs" -> tables.pairs();
            case "groups" -> tables.groups();
            case "sensitivity" -> tables.sensitivity();
            default -> throw Refusal.of(Problem.UNKNOWN_TABLE, name, String.join(", ", NAMES));
        };
    }

    private Table table(String name, Text title, List<Column> columns, List<List<Cell>> rows) {
        var about = new ArrayList<>(EditionAbout.of(edition));
        about.add(new About(new Text("研究", "Study"), view.head().title()));
        about.add(new About(
                new Text("重复次数", "Replications"),
                Text.same(String.valueOf(view.head().replications()))));
        about.add(new About(
                new Text("随机数种子", "Seed"), Text.same(String.valueOf(view.head().seed()))));
        return new Table(
                edition.id() + "-" + view.head().id() + "-" + name,
                new Text(
                        edition.title().zh() + "：" + title.zh(), edition.title().en() + ": " + title.en()),
                about,
                edition.demonstration(),
                columns,
                rows);
    }

    /// What is known of a unit before its numbers.
    private static List<Cell> head(StudyUnit unit) {
        return List.of(Cell.words(unit.code()), Cell.words(unit.name()), Cell.words(unit.classId()));
    }

    private static List<Cell> row(List<Cell> head, Cell... more) {
        var row = new ArrayList<>(head);
        row.addAll(List.of(more));
        return row;
    }

    private Table intervals() {
        var classes = view.classes();
        if (!filter.inClass() || classes == null) {
            var rows = filter.of(view.units()).stream()
                    .map(unit -> row(
                            head(unit),
                            Cell.rank(unit.rank()),
                            Cell.rank(unit.p05()),
                            Cell.rank(unit.median()),
                            Cell.rank(unit.p95()),
                            Cell.number(unit.mean()),
                            Cell.number(unit.withoutRank())))
                    .toList();
            return table("intervals", new Text("名次区间", "rank intervals"), INTERVALS, rows);
        }
        Map<String, StudyPlace> places = new HashMap<>();
        classes.forEach(place -> places.put(place.code(), place));
        var rows = filter.of(view.units()).stream()
                .map(unit -> row(head(unit), place(places.get(unit.code()))))
                .toList();
        return table("intervals", new Text("类内名次区间", "rank intervals inside the class"), INTERVALS, rows);
    }

    private static Cell[] place(@Nullable StudyPlace place) {
        if (place == null) {
            return new Cell[] {Cell.MISSING, Cell.MISSING, Cell.MISSING, Cell.MISSING, Cell.MISSING, Cell.MISSING};
        }
        return new Cell[] {
            Cell.rank(place.rank()),
            Cell.rank(place.p05()),
            Cell.rank(place.median()),
            Cell.rank(place.p95()),
            Cell.number(place.mean()),
            Cell.number(place.withoutRank())
        };
    }

    private Table boundaries() {
        var rows = new ArrayList<List<Cell>>();
        var ids = view.head().boundaries().stream().map(StudyBoundary::id).toList();
        for (StudyBoundary boundary : view.head().boundaries()) {
            if (filter.takes(boundary.id(), ids)) {
                for (StudyUnit unit : filter.of(view.units())) {
                    Double inside = unit.inside().get(boundary.id());
                    if (inside != null) {
                        var head = new ArrayList<Cell>(
                                List.of(Cell.words(boundary.title().in(language)), new Cell.Count(boundary.places())));
                        head.addAll(head(unit));
                        rows.add(row(head, Cell.number(inside)));
                    }
                }
            }
        }
        return table("boundaries", new Text("进入各名额线的可能性", "chances of award"), BOUNDARIES, rows);
    }

    private Table pairs() {
        var rows = new ArrayList<List<Cell>>();
        var units = view.units();
        String asked = filter.unit(units);
        for (int a = 0; a < units.size(); a++) {
            for (int b = 0; b < units.size(); b++) {
                boolean wanted =
                        asked == null ? a < b : a != b && units.get(a).code().equals(asked);
                if (wanted) {
                    rows.add(List.of(
                            Cell.words(units.get(a).code()),
                            Cell.words(units.get(a).name()),
                            Cell.words(units.get(b).code()),
                            Cell.words(units.get(b).name()),
                            Cell.number(study.ahead(a, b))));
                }
            }
        }
        return table("pairs", new Text("两两领先的可能性", "who is ahead of whom"), PAIRS, rows);
    }

    /// In the order of the groups, inside a group by published rank.
    private Table groups() {
        var groups = new TreeMap<Integer, List<StudyUnit>>();
        for (StudyUnit unit : view.units()) {
            Integer group = unit.group();
            if (group != null) {
                groups.computeIfAbsent(group, g -> new ArrayList<>()).add(unit);
            }
        }
        var rows = new ArrayList<List<Cell>>();
        groups.forEach((group, units) -> {
            units.sort(Comparator.comparingDouble(StudyTables::published).thenComparing(StudyUnit::code));
            units.forEach(unit -> rows.add(List.of(
                    new Cell.Count(group),
                    Cell.words(unit.code()),
                    Cell.words(unit.name()),
                    Cell.words(unit.classId()),
                    Cell.rank(unit.rank()))));
        });
        return table("groups", new Text("分不出先后的组", "units that cannot be told apart"), GROUPS, rows);
    }

    private static double published(StudyUnit unit) {
        Double rank = unit.rank();
        return rank == null ? Double.NaN : rank;
    }

    /// The mean change of rank first, then unit by unit.
    private Table sensitivity() {
        var rows = new ArrayList<List<Cell>>();
        var found = view.sensitivity();
        String asked = filter.unit(view.units());
        if (found != null) {
            Map<String, String> names = new LinkedHashMap<>();
            view.units().forEach(unit -> names.put(unit.code(), unit.name()));
            if (asked == null) {
                shares(rows, Cell.MISSING, Cell.words(MEAN.in(language)), found.meanMove());
            }
            found.units().forEach((code, shares) -> {
                if (asked == null || asked.equals(code)) {
                    shares(rows, Cell.words(code), Cell.words(names.get(code)), shares);
                }
            });
        }
        return table("sensitivity", new Text("各项变动对位次的影响", "which variation moves the ranks"), SENSITIVITY, rows);
    }

    private void shares(List<List<Cell>> rows, Cell code, Cell name, List<StudyShare> shares) {
        for (int f = 0; f < shares.size(); f++) {
            var share = shares.get(f);
            rows.add(List.of(
                    code,
                    name,
                    Cell.words(view.variations().get(f).words().in(language)),
                    Cell.number(share.first()),
                    Cell.number(share.firstLow()),
                    Cell.number(share.firstHigh()),
                    Cell.number(share.total()),
                    Cell.number(share.totalLow()),
                    Cell.number(share.totalHigh())));
        }
    }

    private static Column column(String id, String zh, String en) {
        return new Column(id, new Text(zh, en));
    }

    private static final Text MEAN = new Text("全部单位位次变化的均值", "mean change of rank of all units");
    private static final Column UNIT = column("unit", "单位代码", "unit");
    private static final Column NAME = column("name", "单位", "name");
    private static final Column CLASS = column("classId", "类别", "class");
    private static final Column RANK = column("rank", "公布位次", "published rank");
    private static final List<Column> INTERVALS = List.of(
            UNIT,
            NAME,
            CLASS,
            RANK,
            column("p05", "90% 区间前端", "90 % interval, better end"),
            column("median", "中位位次", "median rank"),
            column("p95", "90% 区间后端", "90 % interval, worse end"),
            column("mean", "平均位次", "mean rank"),
            column("withoutRank", "没有位次的比例", "share without a rank"));
    private static final List<Column> BOUNDARIES = List.of(
            column("boundary", "名额线", "boundary"),
            column("places", "名额", "places"),
            UNIT,
            NAME,
            CLASS,
            column("probability", "进入的可能性", "probability of being inside"));
    private static final List<Column> PAIRS = List.of(
            UNIT,
            NAME,
            column("other", "另一单位代码", "other unit"),
            column("otherName", "另一单位", "name of the other"),
            column("ahead", "前者领先的可能性", "probability that the first is ahead"));
    private static final List<Column> GROUPS = List.of(column("group", "组", "group"), UNIT, NAME, CLASS, RANK);
    private static final List<Column> SENSITIVITY = List.of(
            UNIT,
            NAME,
            column("variation", "变动", "variation"),
            column("first", "一阶指数", "first-order index"),
            column("firstLow", "一阶 95% 下端", "first, 95 % low"),
            column("firstHigh", "一阶 95% 上端", "first, 95 % high"),
            column("total", "总指数", "total index"),
            column("totalLow", "总指数 95% 下端", "total, 95 % low"),
            column("totalHigh", "总指数 95% 上端", "total, 95 % high"));
}
