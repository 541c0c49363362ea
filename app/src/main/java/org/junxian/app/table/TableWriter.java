package org.junxian.app.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/// Writes a table of any length: takes one row after the other and holds none of them.
public interface TableWriter extends Closeable {

    /// @param row as long as the table has columns
    void row(List<Cell> row);

    /// Ends the table; the stream below stays open.
    @Override
    void close() throws IOException;
}
