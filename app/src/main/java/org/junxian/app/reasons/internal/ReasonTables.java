package org.junxian.app.reasons.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junxian.app.evaluation.EditionAbout;
import org.junxian.app.evaluation.EditionInput;
import org.junxian.app.reasons.MoveOfUnit;
import org.junxian.app.reasons.Moves;
import org.junxian.app.reasons.UnitMove;
import org.junxian.app.reasons.UnitReasons.ComparedLine;
import org.junxian.app.table.Cell;
import org.junxian.app.table.Column;
import org.junxian.app.table.Digits;
import org.junxian.app.table.Table;
import org.junxian.app.table.Table.About;
import org.junxian.index.data.ClassId;
import org.junxian.programme.model.Language;
import org.junxian.programme.model.Text;

/// The numbers of the reasons as tables. Where they are rounded they are those that are shown, which add up;
/// else they are exact.
final class ReasonTables {

    private static final Text TOGETHER = new Text("合计", "together");

    private final EditionInput input;
    private final Language language;
    private final boolean exact;

    ReasonTables(EditionInput input, Language language, Digits digits) {
        this.input = input;
        this.language = language;
        this.exact = digits.count() < 0;
    }

    Table strengths(Text unit, String code, ComparedLine compared) {
        var rows = new ArrayList<List<Cell>>();
        for (var part : compared.parts()) {
            rows.add(List.of(
                    words(part.title()),
                    Cell.words(part.node()),
                    Cell.number(part.own()),
                    Cell.number(part.theirs()),
                    Cell.number(exact ? part.difference() : part.shown()),
                    Cell.number(part.fromScore()),
                    Cell.number(part.fromWeight())));
        }
        rows.add(List.of(
                words(TOGETHER),
                Cell.MISSING,
                Cell.number(compared.own()),
                Cell.number(compared.theirs()),
                Cell.number(compared.difference()),
                Cell.MISSING,
                Cell.MISSING));
        return table(
                code + "-strengths-" + compared.kind(),
                title(
                        unit,
                        new Text(
                                "优势与差距：与" + compared.against().zh(),
                                "against " + compared.against().en())),
                List.of(),
                List.of(
                        column("title", "名称", "title"),
                        column("node", "节点", "node"),
                        column("own", "本单位", "own"),
                        column("theirs", "对方", "theirs"),
                        column("difference", "相差", "difference"),
                        column("fromScore", "得分高低", "from the score"),
                        column("fromWeight", "权重不同", "from the weight")),
                rows);
    }

    Table move(MoveOfUnit answer, UnitMove move) {
        var rows = new ArrayList<List<Cell>>();
        for (var share : move.shares()) {
            rows.add(List.of(
                    words(share.title()),
                    Cell.number(exact ? share.places() : share.shownPlaces()),
                    Cell.number(exact ? share.points() : share.shownPoints())));
        }
        double gained = index(move.now().index()) - index(move.before().index());
        rows.add(List.of(words(TOGETHER), Cell.number(move.rise()), Cell.number(gained)));
        return table(
                move.code() + "-move",
                title(move.name(), new Text("名次为什么变动", "why the rank moved")),
                sides(answer.before(), answer.now()),
                List.of(
                        column("factor", "变动因素", "factor"),
                        column("places", "名次", "places"),
                        column("points", "分值", "points")),
                rows);
    }

    Table moves(Moves moves, List<UnitMove> shown) {
        boolean classes = moves.units().stream().anyMatch(move -> move.classId() != null);
        var columns = new ArrayList<Column>();
        columns.add(column("name", "县（市、区）", "unit"));
        columns.add(column("parent", "设区市", "city"));
        if (classes) {
            columns.add(column("class", "类别", "class"));
        }
        columns.add(column("rankBefore", "原名次", "rank before"));
        columns.add(column("rankNow", "现名次", "rank now"));
        columns.add(column("rise", "升降", "rise"));
        moves.factors().forEach(factor -> columns.add(new Column(factor.id(), factor.title())));
        columns.add(column("indexBefore", "原指数", "index before"));
        columns.add(column("indexNow", "现指数", "index now"));
        return table(
                "moves",
                new Text("名次变动", "moves"),
                sides(moves.before(), moves.now()),
                columns,
                shown.stream().map(move -> row(moves, move, classes)).toList());
    }

    private List<Cell> row(Moves moves, UnitMove move, boolean classes) {
        var row = new ArrayList<Cell>();
        row.add(words(move.name()));
        row.add(words(move.parentName()));
        if (classes) {
            row.add(words(classTitle(move.classId())));
        }
        row.add(Cell.rank(move.before().rank()));
        row.add(Cell.rank(move.now().rank()));
        row.add(Cell.rank(move.rise()));
        for (var factor : moves.factors()) {
            row.add(move.shares().stream()
                    .filter(share -> share.column().equals(factor.id()))
                    .map(share -> Cell.number(exact ? share.places() : share.shownPlaces()))
                    .findFirst()
                    .orElse(Cell.MISSING));
        }
        row.add(Cell.number(move.before().index()));
        row.add(Cell.number(move.now().index()));
        return row;
    }

    private @Nullable Text classTitle(@Nullable String id) {
        return id == null ? null : input.programme().classes().getOrDefault(new ClassId(id), Text.same(id));
    }

    private static double index(@Nullable Double index) {
        return Objects.requireNonNull(index, "a unit that moved has an index on both sides");
    }

    private static List<About> sides(Moves.MoveSide before, Moves.MoveSide now) {
        return List.of(new About(new Text("之前", "Before"), side(before)), new About(new Text("现在", "Now"), side(now)));
    }

    private static Text side(Moves.MoveSide side) {
        return new Text(side.title().zh() + "，" + side.period(), side.title().en() + ", " + side.period());
    }

    private static Text title(Text unit, Text what) {
        return new Text(unit.zh() + "：" + what.zh(), unit.en() + ": " + what.en());
    }

    private Table table(String name, Text title, List<About> also, List<Column> columns, List<List<Cell>> rows) {
        var edition = input.edition();
        var about = new ArrayList<>(EditionAbout.of(edition));
        about.addAll(also);
        return new Table(
                edition.id() + "-" + name,
                title(edition.title(), title),
                about,
                edition.demonstration(),
                columns,
                rows);
    }

    private Cell words(@Nullable Text text) {
        return text == null ? Cell.MISSING : Cell.words(text.in(language));
    }

    private static Column column(String id, String zh, String en) {
        return new Column(id, new Text(zh, en));
    }
}
