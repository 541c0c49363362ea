package org.junxian.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junxian.programme.scrutiny.ScrutinyTable;
import org.junxian.programme.scrutiny.ScrutinyTable.Column;
import org.junxian.programme.scrutiny.ScrutinyTable.Item;

/// Prints a table of a check-up: some of its columns, numbers rounded as the column says.
final class PrintScrutiny {

    private final Terminal terminal;

    PrintScrutiny(Terminal terminal) {
        this.terminal = terminal;
    }

    /// The title, the first `most` rows without the columns named, and an empty line.
    void print(ScrutinyTable table, int most, List<String> left) {
        List<Integer> shown = IntStream.range(0, table.columns().size())
                .filter(k -> !left.contains(table.columns().get(k).id()))
                .boxed()
                .toList();
        List<TextTable.Column> heads = new ArrayList<>();
        for (int k : shown) {
            String head = table.columns().get(k).title().in(terminal.language());
            boolean words = table.rows().stream().anyMatch(row -> row.get(k) instanceof Item.Words);
            heads.add(words ? TextTable.Column.left(head) : TextTable.Column.right(head));
        }
        TextTable text = new TextTable(heads);
        table.rows().stream()
                .limit(most)
                .forEach(row -> text.row(shown.stream()
                        .map(k -> cell(row.get(k), table.columns().get(k)))
                        .toList()));
        terminal.say(
                "scrutiny.table",
                table.title(),
                Math.min(most, table.rows().size()),
                table.rows().size());
        text.lines().forEach(terminal.out()::println);
        terminal.out().println();
    }

    private String cell(Item item, Column column) {
        return switch (item) {
            case Item.Words(var words) -> words.in(terminal.language());
            case Item.Number(var value) -> Rounded.of(value, column.decimals());
            case Item.Count(var value) -> Long.toString(value);
        };
    }
}
