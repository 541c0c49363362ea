package org.junxian.app.evaluation.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junxian.app.evaluation.Edition;
import org.junxian.app.evaluation.EditionAbout;
import org.junxian.app.evaluation.FrozenResult;
import org.junxian.app.evaluation.Sheet.SheetUnit;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.table.Cell;
import org.junxian.app.table.Column;
import org.junxian.app.table.Table;
import org.junxian.app.table.Table.About;
import org.junxian.programme.model.Language;
import org.junxian.programme.model.Text;

/// The ranking as a table: the same rows, columns and order as on the page (P3).
final class RankingTable {

    private final Edition edition;
    private final FrozenResult frozen;
    private final RankingQuery query;
    private final String root;

    private RankingTable(Edition edition, FrozenResult frozen, RankingQuery query) {
        this.edition = edition;
        this.frozen = frozen;
        this.query = query;
        this.root = frozen.nodes().getFirst().id();
    }

    /// @throws Refusal naming the columns there are when the query asks for another
    static Table of(Edition edition, FrozenResult frozen, RankingQuery query) {
        return new RankingTable(edition, frozen, query).table();
    }

    private Table table() {
        var all = columns();
        var shown = all.stream().filter(shown(all)).toList();
        var sort = require(all, "sort", query.sort());
        var rows = new ArrayList<List<Cell>>();
        for (int position : positions(sort)) {
            rows.add(shown.stream().map(column -> column.cell().apply(position)).toList());
        }
        return new Table(
                edition.id() + "-ranking",
                edition.title(),
                about(sort, rows.size()),
                edition.demonstration(),
                shown.stream().map(RankingColumn::column).toList(),
                rows);
    }

    private Predicate<RankingColumn> shown(List<RankingColumn> all) {
        if (query.columns().isEmpty()) {
            return RankingColumn::usual;
        }
        if (query.columns().contains(RankingQuery.WITH_CODE)) {
            return column -> column.usual() || column.column().id().equals("code");
        }
        query.columns().forEach(id -> require(all, "columns", id));
        return column -> query.columns().contains(column.column().id());
    }

    private static RankingColumn require(List<RankingColumn> all, String parameter, String id) {
        return all.stream()
                .filter(column -> column.column().id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        Problem.BAD_PARAMETER,
                        parameter,
                        id,
                        String.join(", ", all.stream().map(c -> c.column().id()).toList())));
    }

    private List<RankingColumn> columns() {
        var columns = new ArrayList<RankingColumn>();
        columns.add(new RankingColumn(
                new Column("code", new Text("代码", "Code")),
                false,
                i -> Cell.words(unit(i).code()),
                i -> unit(i).code()));
        columns.add(rank("rank", new Text("名次", "Rank"), frozen.ranks()));
        columns.add(new RankingColumn(
                new Column("name", new Text("县（市、区）", "County")),
                true,
                i -> Cell.words(name(unit(i))),
                i -> unit(i).pinyin().isEmpty() ? unit(i).name() : unit(i).pinyin()));
        columns.add(new RankingColumn(
                new Column("parent", new Text("设区市", "City")),
                true,
                i -> Cell.words(parent(unit(i))),
                i -> unit(i).parentCode()));
        columns.add(score(root));
        if (!frozen.classes().isEmpty()) {
            columns.add(rank("rankInClass", new Text("类内名次", "Rank in class"), frozen.ranksInClass()));
            columns.add(new RankingColumn(
                    new Column("class", new Text("类别", "Class")),
                    true,
                    i -> Cell.words(classTitle(unit(i))),
                    i -> classOrder(unit(i))));
        }
        var change = frozen.rankChange();
        if (change != null) {
            columns.add(new RankingColumn(
                    new Column("rankChange", new Text("名次变化", "Change of rank")),
                    true,
                    i -> Cell.rank(change.get(i)),
                    change::get));
        }
        frozen.nodes().stream().skip(1).forEach(node -> columns.add(score(node.id())));
        return columns;
    }

    private RankingColumn rank(String id, Text title, Map<String, List<@Nullable Double>> ranks) {
        var column = Objects.requireNonNull(ranks.get(root));
        return new RankingColumn(new Column(id, title), true, i -> Cell.rank(column.get(i)), column::get);
    }

    private RankingColumn score(String id) {
        var node = frozen.nodes().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        var column = Objects.requireNonNull(frozen.scores().get(id));
        return new RankingColumn(
                new Column(id, node.title()), node.level() <= 1, i -> Cell.number(column.get(i)), column::get);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private List<Integer> positions(RankingColumn sort) {
        Comparator<Comparable> order = query.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return IntStream.range(0, frozen.units().size())
                .filter(i -> passes(unit(i)))
                .boxed()
                .sorted(Comparator.<Integer, @Nullable Comparable>comparing(
                        i -> sort.sortBy().apply(i), Comparator.nullsLast(order)))
                .toList();
    }

    private boolean passes(SheetUnit unit) {
        return (query.classes().isEmpty() || query.classes().contains(Objects.requireNonNullElse(unit.classId(), "")))
                && (query.parents().isEmpty()
                        || query.parents().contains(Objects.requireNonNullElse(unit.parentCode(), "")));
    }

    private SheetUnit unit(int position) {
        return frozen.units().get(position);
    }

    private String name(SheetUnit unit) {
        return query.language() == Language.EN && !unit.pinyin().isEmpty() ? unit.pinyin() : unit.name();
    }

    private @Nullable String parent(SheetUnit unit) {
        String pinyin = unit.parentPinyin();
        return query.language() == Language.EN && pinyin != null && !pinyin.isEmpty() ? pinyin : unit.parentName();
    }

    private @Nullable String classTitle(SheetUnit unit) {
        return frozen.classes().stream()
                .filter(one -> one.id().equals(unit.classId()))
                .map(one -> one.title().in(query.language()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Integer classOrder(SheetUnit unit) {
        for (int i = 0; i < frozen.classes().size(); i++) {
            if (frozen.classes().get(i).id().equals(unit.classId())) {
                return i;
            }
        }
        return null;
    }

    private List<About> about(RankingColumn sort, int rows) {
        var about = new ArrayList<>(EditionAbout.of(edition));
        String classes = String.join(", ", query.classes());
        String parents = String.join(", ", query.parents());
        about.add(
                new About(new Text("类别筛选", "Classes"), classes.isEmpty() ? new Text("全部", "all") : Text.same(classes)));
        about.add(
                new About(new Text("设区市筛选", "Cities"), parents.isEmpty() ? new Text("全部", "all") : Text.same(parents)));
        var title = sort.column().title();
        about.add(new About(
                new Text("排序", "Order"),
                query.descending()
                        ? new Text(title.zh() + "，从大到小", title.en() + ", largest first")
                        : new Text(title.zh() + "，从小到大", title.en() + ", smallest first")));
        about.add(new About(new Text("行数", "Rows"), Text.same(String.valueOf(rows))));
        return about;
    }
}
