package org.junxian.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junxian.index.data.Unit;
import org.junxian.index.data.UnitId;
import org.junxian.index.reasons.Factor;
import org.junxian.index.reasons.Move;
import org.junxian.programme.model.Text;
import org.junxian.programme.result.ComparedSchemes;
import org.junxian.programme.result.EvaluatedScheme;
import org.junxian.programme.result.WriteResult;
import org.junxian.programme.words.AddUp;
import org.junxian.programme.words.ReasonWords;

/// Prints why ranks moved: a table with the places each factor gained or lost, and for one unit the sentence.
final class PrintMoves {

    private static final int SENTENCES = 3;

    private final ComparedSchemes compared;
    private final Terminal terminal;
    private final int top;
    private final int decimals;

    PrintMoves(ComparedSchemes compared, Terminal terminal, int top) {
        this.compared = compared;
        this.terminal = terminal;
        this.top = top;
        this.decimals = Rounded.decimals(compared.after().result().scheme());
    }

    void all(List<Move> found) {
        head();
        List<Move> moves = found.stream()
                .sorted(Comparator.<Move>comparingDouble(m -> -Math.abs(m.rise()))
                        .thenComparing(m -> m.after().rank())
                        .thenComparing(Move::unit))
                .toList();
        table(moves.stream().limit(top).toList()).lines().forEach(terminal.out()::println);
        if (moves.size() > top) {
            terminal.say("compare.more", moves.size(), top);
        }
        terminal.out().println();
        moves.stream().limit(SENTENCES).forEach(this::sentence);
        notes(moves);
    }

    void one(Unit unit) {
        head();
        Optional<Move> move = compared.move(unit.id());
        if (move.isEmpty()) {
            terminal.out()
                    .println(shown(ReasonWords.noMove(compared.after()
                            .programme()
                            .territory()
                            .get(unit.id())
                            .title())));
            return;
        }
        sentence(move.get());
        terminal.out().println();
        factors(move.get()).lines().forEach(terminal.out()::println);
        notes(List.of(move.get()));
    }

    private void head() {
        side("compare.before", compared.before());
        side("compare.now", compared.after());
        terminal.out().println();
    }

    private void side(String key, EvaluatedScheme side) {
        terminal.say(
                key,
                side.scheme().title(),
                side.scheme().id(),
                side.scheme().scheme().period(),
                side.result().population().size());
        WriteResult.write(side)
                .manifest()
                .demonstration()
                .ifPresent(mark -> terminal.say("head.demonstration", mark.text()));
    }

    private void sentence(Move move) {
        Text unit = compared.after().programme().territory().get(move.unit()).title();
        terminal.out().println(ReasonWords.move(unit, move).in(terminal.language()));
    }

    /// What can be told apart differs from unit to unit, so the columns are all sets of factors that occur.
    private TextTable table(List<Move> moves) {
        List<Set<Factor>> sets = moves.stream()
                .flatMap(m -> m.shares().stream())
                .map(Move.Share::factors)
                .distinct()
                .sorted(Comparator.<Set<Factor>, Factor>comparing(
                                s -> s.iterator().next())
                        .thenComparing(Set::size))
                .toList();
        Words words = terminal.words();
        List<TextTable.Column> columns = new ArrayList<>(List.of(
                TextTable.Column.left(
                        words.text("ranking.unit", compared.after().programme().unitWord())),
                TextTable.Column.right(words.text("compare.rank-before")),
                TextTable.Column.right(words.text("compare.rank-now")),
                TextTable.Column.right(words.text("compare.rise"))));
        sets.forEach(s -> columns.add(TextTable.Column.right(shown(ReasonWords.factors(s)))));
        columns.add(TextTable.Column.right(words.text("compare.index-before")));
        columns.add(TextTable.Column.right(words.text("compare.index-now")));
        TextTable table = new TextTable(columns);
        moves.forEach(move -> table.row(row(move, sets)));
        return table;
    }

    private List<String> row(Move move, List<Set<Factor>> sets) {
        List<Double> places = ReasonWords.places(move);
        List<String> cells = new ArrayList<>(List.of(
                name(move.unit()),
                Rounded.rank(move.before().rank()),
                Rounded.rank(move.after().rank()),
                rise(move.rise())));
        for (Set<Factor> set : sets) {
            String cell = "";
            for (int i = 0; i < places.size(); i++) {
                cell = move.shares().get(i).factors().equals(set) ? ReasonWords.signed(places.get(i)) : cell;
            }
            cells.add(cell);
        }
        cells.add(Rounded.of(move.before().score(), decimals));
        cells.add(Rounded.of(move.after().score(), decimals));
        return cells;
    }

    /// One line per factor: places and points, both adding up to the last line.
    private TextTable factors(Move move) {
        Words words = terminal.words();
        TextTable table = new TextTable(List.of(
                TextTable.Column.left(words.text("compare.factor")),
                TextTable.Column.right(words.text("compare.places")),
                TextTable.Column.right(words.text("compare.points"))));
        double gained = move.after().score() - move.before().score();
        List<Double> places = ReasonWords.places(move);
        List<Double> points =
                AddUp.round(move.shares().stream().map(Move.Share::points).toList(), gained, decimals);
        for (int i = 0; i < places.size(); i++) {
            table.row(List.of(
                    shown(ReasonWords.factors(move.shares().get(i).factors())),
                    ReasonWords.signed(places.get(i)),
                    Rounded.signed(points.get(i), decimals)));
        }
        table.row(List.of(
                words.text("compare.together"), ReasonWords.signed(move.rise()), Rounded.signed(gained, decimals)));
        return table;
    }

    private void notes(List<Move> moves) {
        boolean joined = moves.stream()
                .flatMap(m -> m.shares().stream())
                .anyMatch(s -> s.factors().size() > 1);
        terminal.out().println();
        terminal.say("compare.note");
        if (joined) {
            terminal.say("compare.joined");
        }
    }

    private static String rise(double rise) {
        return rise > 0 ? "+" + Rounded.rank(rise) : Rounded.rank(rise);
    }

    private String name(UnitId id) {
        return shown(compared.after().programme().territory().get(id).title());
    }

    private String shown(Text text) {
        return text.in(terminal.language());
    }
}
