package org.junxian.app.workbook.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a workbook holds, cell by cell, as it was read.
record Grid(List<GridPage> pages) {

    /// @param cells  by address; what is empty is not in it
    /// @param merged addresses of cells that lie below a merged one, with the address of that one
    record GridPage(String name, boolean hidden, Map<String, GridCell> cells, Map<String, String> merged) {

        String words(int row, int column) {
            var cell = cells.get(CellName.of(row, column));
            return cell == null ? "" : cell.show();
        }
    }

    /// What stands in a cell.
    sealed interface GridCell {

        /// @param digits the number as the file writes it
        record Number(String digits, Shape shape) implements GridCell {}

        record Words(String text) implements GridCell {}

        record YesNo(boolean value) implements GridCell {}

        /// `#DIV/0!` and its like.
        record Fault(String code) implements GridCell {}

        /// A formula whose result was never stored.
        record Uncomputed(String formula) implements GridCell {}

        default String show() {
            return switch (this) {
                case Number(var digits, var _) -> digits;
                case Words(var text) -> text;
                case YesNo(var value) -> value ? "TRUE" : "FALSE";
                case Fault(var code) -> code;
                case Uncomputed(var formula) -> "=" + formula;
            };
        }
    }

    /// How a number is shown, as far as it changes what it means.
    enum Shape {
        PLAIN,
        PERCENT,
        DATE
    }

    Optional<GridPage> find(String name) {
        return pages.stream().filter(page -> page.name().equals(name)).findFirst();
    }
}
