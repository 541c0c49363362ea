package org.junxian.app.table;

import java.util.List;
import org.junxian.programme.model.Text;

/// A table with everything a reader needs to use it elsewhere.
///
/// @param name   the file name without ending, in plain ASCII letters
/// @param title  what it shows
/// @param about  edition, filters, date, source: one line each
/// @param demonstration whether any figure in it is a demonstration figure
public record Table(
        String name,
        Text title,
        List<About> about,
        boolean demonstration,
        List<Column> columns,
        List<List<Cell>> rows) {

    /// One line of what a table is about.
    public record About(Text name, Text value) {}

    /// @throws IllegalArgumentException when a row is longer or shorter than the columns
    public Table {
        about = List.copyOf(about);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (var row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "Table %s has %d columns, but a row has %d cells".formatted(name, columns.size(), row.size()));
            }
        }
    }

    /// Whether a column of its own says which rows are demonstration.
    public boolean marksItself() {
        return columns.stream().anyMatch(column -> column.id().equals("demonstration"));
    }
}
