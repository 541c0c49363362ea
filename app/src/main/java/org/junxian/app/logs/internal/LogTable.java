package org.junxian.app.logs.internal;

import java.util.List;
import org.junxian.app.audit.AuditEntry;
import org.junxian.app.table.Cell;
import org.junxian.app.table.Column;
import org.junxian.app.table.Table;
import org.junxian.app.table.Table.About;
import org.junxian.programme.model.Text;

/// Entries of the trail as a table for a file.
final class LogTable {

    private static final List<Column> COLUMNS = List.of(
            new Column("number", new Text("序号", "number")),
            new Column("at", new Text("时间", "time")),
            new Column("who", new Text("操作人", "who")),
            new Column("what", new Text("事项", "what")),
            new Column("subject", new Text("对象", "subject")),
            new Column("detail", new Text("说明", "detail")),
            new Column("hash", new Text("校验值", "hash")));

    private LogTable() {}

    /// The table without its rows.
    ///
    /// @param entries how many it has
    static Table head(String name, Text title, long entries) {
        var contained = new About(new Text("包含", "Contains"), new Text(entries + " 条", entries + " entries"));
        return new Table(name, title, List.of(contained), false, COLUMNS, List.of());
    }

    static List<Cell> row(AuditEntry entry) {
        return List.of(
                new Cell.Count(entry.number()),
                Cell.words(entry.at().toString()),
                Cell.words(entry.who()),
                Cell.words(entry.what()),
                Cell.words(entry.subject()),
                Cell.words(entry.detail()),
                Cell.words(entry.hash()));
    }
}
