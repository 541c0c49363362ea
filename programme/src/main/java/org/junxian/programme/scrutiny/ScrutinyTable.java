package org.junxian.programme.scrutiny;

import java.util.List;
import org.junxian.programme.model.Text;

/// One question of a check-up as a table.
///
/// @param name in plain letters: of a file, of an address
public record ScrutinyTable(String name, Text title, List<Column> columns, List<List<Item>> rows) {

    /// @param decimals how many decimals a number is shown with where it is rounded
    public record Column(String id, Text title, int decimals) {

        static Column words(String id, String zh, String en) {
            return new Column(id, new Text(zh, en), 0);
        }

        static Column number(String id, String zh, String en, int decimals) {
            return new Column(id, new Text(zh, en), decimals);
        }
    }

    /// What stands in a cell.
    public sealed interface Item {

        /// Words in both languages; a code is the same in both.
        record Words(Text text) implements Item {}

        /// NaN where there is none (N6).
        record Number(double value) implements Item {}

        record Count(long value) implements Item {}

        static Item words(String same) {
            return new Words(Text.same(same));
        }

        static Item words(Text text) {
            return new Words(text);
        }

        static Item number(double value) {
            return new Number(value);
        }

        static Item count(long value) {
            return new Count(value);
        }

        /// A place: whole where it is, with a half where ties share the average.
        static Item place(double rank) {
            return rank == Math.rint(rank) ? new Count((long) rank) : new Number(rank);
        }
    }

    public ScrutinyTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Item> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "Table " + name + " has " + columns.size() + " columns, a row has " + row.size());
            }
        }
    }
}
