package org.junxian.app.logs.internal;

import java.util.ArrayList;
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

    static Table of(String name, Text title, List<AuditEntry> entries, long all) {
        var rows = new ArrayList<List<Cell>>();
        for (var entry : entries) {
            rows.add(List.of(
                    new Cell.Count(entry.number()),
                    Cell.words(entry.at().toString()),
                    Cell.words(entry.who()),
                    Cell.words(entry.what()),
                    Cell.words(entry.subject()),
                    Cell.words(entry.detail()),
                    Cell.words(entry.hash())));
        }
        var contained = new About(
                new Text("包含", "Contains"),
                new Text(
                        "最新 %d 条，共 %d 条".formatted(entries.size(), all),
                        "the newest %d of %d entries".formatted(entries.size(), all)));
        return new Table(name, title, List.of(contained), false, COLUMNS, rows);
    }
}
