package org.junxian.programme.result;

import java.util.List;
import org.junxian.programme.model.Text;

/// A table of a result that others know how to make: a check-up, reasons.
///
/// @param file    such as `correlations.csv`
/// @param columns without the mark of demonstration
/// @param bytes   the CSV; the same evaluation gives the same bytes
public record FurtherTable(String file, Text title, List<ResultColumn> columns, byte[] bytes) {

    public FurtherTable {
        columns = List.copyOf(columns);
    }
}
