package org.junxian.cli;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junxian.index.data.Unit;
import org.junxian.index.result.Result;
import org.junxian.programme.result.EvaluatedScheme;

/// Prints what other figures or weights do: the unit's own place, and everybody whose rank moves.
final class PrintWhatIf {

    private final EvaluatedScheme evaluated;
    private final Result before;
    private final Terminal terminal;
    private final int top;
    private final int decimals;

    PrintWhatIf(EvaluatedScheme evaluated, Terminal terminal, int top) {
        this.evaluated = evaluated;
        this.before = evaluated.result();
        this.terminal = terminal;
        this.top = top;
        this.decimals = Rounded.decimals(before.scheme());
    }

    void moved(Result after, @Nullable Unit unit) {
        if (unit != null) {
            int i = before.population().indexOf(unit.id());
            terminal.say(
                    "whatif.place",
                    name(i),
                    Rounded.of(score(before, i), decimals),
                    Rounded.of(score(after, i), decimals),
                    Rounded.rank(before.officialRank(i)),
                    Rounded.rank(after.officialRank(i)));
            terminal.out().println();
        }
        List<Integer> moved = IntStream.range(0, before.population().size())
                .filter(i -> Double.compare(before.officialRank(i), after.officialRank(i)) != 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -Math.abs(rise(after, i)))
                        .thenComparingDouble(after::officialRank))
                .toList();
        if (moved.isEmpty()) {
            terminal.say("whatif.nobody");
            return;
        }
        terminal.say("whatif.moved", moved.size());
        table(after, moved.stream().limit(top).toList()).lines().forEach(terminal.out()::println);
        if (moved.size() > top) {
            terminal.say("compare.more", moved.size(), top);
        }
        terminal.say("whatif.still");
    }

    private TextTable table(Result after, List<Integer> moved) {
        Words words = terminal.words();
        TextTable table = new TextTable(List.of(
                TextTable.Column.left(
                        words.text("ranking.unit", evaluated.programme().unitWord())),
                TextTable.Column.right(words.text("compare.rank-before")),
                TextTable.Column.right(words.text("compare.rank-now")),
                TextTable.Column.right(words.text("compare.rise")),
                TextTable.Column.right(words.text("compare.index-before")),
                TextTable.Column.right(words.text("compare.index-now"))));
        for (int i : moved) {
            double rise = rise(after, i);
            table.row(List.of(
                    name(i),
                    Rounded.rank(before.officialRank(i)),
                    Rounded.rank(after.officialRank(i)),
                    rise > 0 ? "+" + Rounded.rank(rise) : Rounded.rank(rise),
                    Rounded.of(score(before, i), decimals),
                    Rounded.of(score(after, i), decimals)));
        }
        return table;
    }

    private double rise(Result after, int i) {
        return before.officialRank(i) - after.officialRank(i);
    }

    private static double score(Result result, int i) {
        return result.scores(result.scheme().root().id()).score(i);
    }

    private String name(int i) {
        return evaluated
                .programme()
                .territory()
                .get(before.population().units().get(i).id())
                .title()
                .in(terminal.language());
    }
}
