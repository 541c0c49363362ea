package org.junxian.programme.scrutiny;

import java.util.ArrayList;
import java.util.List;
import org.junxian.index.data.UnitId;
import org.junxian.index.reasons.Move;
import org.junxian.programme.model.Text;
import org.junxian.programme.result.ComparedSchemes;
import org.junxian.programme.result.EvaluatedScheme;
import org.junxian.programme.scrutiny.ScrutinyTable.Column;
import org.junxian.programme.scrutiny.ScrutinyTable.Item;
import org.junxian.programme.words.ReasonWords;

/// The moves of a comparison as tables: one line per unit and factor, exact, and the units that have a rank in
/// only one of the two evaluations.
public final class MoveTables {

    private static final List<Column> MOVES = List.of(
            column("unit", "单位代码", "unit"),
            column("name", "单位", "name"),
            column("rank_before", "原位次", "rank before"),
            column("rank_now", "现位次", "rank now"),
            column("factor", "变动因素", "factor"),
            column("numerator", "位次的分子", "numerator of the places"),
            column("denominator", "分母", "denominator"),
            column("places", "位次", "places"),
            column("points", "分值", "points"));
    private static final List<Column> SINGLE = List.of(
            column("unit", "单位代码", "unit"),
            column("name", "单位", "name"),
            column("rank_before", "原位次", "rank before"),
            column("rank_now", "现位次", "rank now"));

    private final ComparedSchemes compared;

    public MoveTables(ComparedSchemes compared) {
        this.compared = compared;
    }

    public List<ScrutinyTable> of(List<Move> moves) {
        List<List<Item>> rows = new ArrayList<>();
        moves.forEach(move -> move.shares().forEach(share -> rows.add(row(move, share))));
        return List.of(
                new ScrutinyTable("moves", new Text("位次变动", "moves"), MOVES, rows),
                new ScrutinyTable("single", new Text("只在一次评价中有位次", "ranked in only one of the two"), SINGLE, single()));
    }

    private List<Item> row(Move move, Move.Share share) {
        return List.of(
                Item.words(move.unit().code()),
                Item.words(name(compared.after(), move.unit())),
                Item.place(move.before().rank()),
                Item.place(move.after().rank()),
                Item.words(ReasonWords.factors(share.factors())),
                Item.count(share.numerator()),
                Item.count(move.denominator()),
                Item.number(share.places()),
                Item.number(share.points()));
    }

    private List<List<Item>> single() {
        List<List<Item>> rows = new ArrayList<>();
        ranked(compared.before()).forEach(unit -> {
            if (!ranked(compared.after()).contains(unit)) {
                rows.add(single(compared.before(), unit, true));
            }
        });
        ranked(compared.after()).forEach(unit -> {
            if (!ranked(compared.before()).contains(unit)) {
                rows.add(single(compared.after(), unit, false));
            }
        });
        return rows;
    }

    private static List<Item> single(EvaluatedScheme side, UnitId unit, boolean before) {
        var result = side.result();
        Item rank = Item.place(result.officialRank(result.population().indexOf(unit)));
        Item none = Item.number(Double.NaN);
        return List.of(
                Item.words(unit.code()), Item.words(name(side, unit)), before ? rank : none, before ? none : rank);
    }

    private static List<UnitId> ranked(EvaluatedScheme side) {
        var result = side.result();
        List<UnitId> ranked = new ArrayList<>();
        for (int i = 0; i < result.population().size(); i++) {
            if (!Double.isNaN(result.officialRank(i))) {
                ranked.add(result.population().units().get(i).id());
            }
        }
        return ranked;
    }

    private static Text name(EvaluatedScheme side, UnitId unit) {
        return side.programme().territory().get(unit).title();
    }

    private static Column column(String id, String zh, String en) {
        return new Column(id, new Text(zh, en), 0);
    }
}
