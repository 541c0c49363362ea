package org.junxian.app.programmes;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.app.statistics.RecordedFigure;
import org.junxian.app.table.Cell;
import org.junxian.app.table.Column;
import org.junxian.app.table.Table;
import org.junxian.app.table.Table.About;
import org.junxian.programme.model.Text;

/// Figures as a table: one row each, with revision and source.
public final class FigureTable {

    private static final List<Column> COLUMNS = List.of(
            new Column("unit", new Text("单位代码", "unit")),
            new Column("indicator", new Text("指标", "indicator")),
            new Column("period", new Text("时期", "period")),
            new Column("value", new Text("数值", "value")),
            new Column("status", new Text("状态", "status")),
            new Column("recordedAt", new Text("记录时间", "recorded at")),
            new Column("revision", new Text("修订次", "revision")),
            new Column("sourceId", new Text("来源", "source")),
            new Column("demonstration", new Text("演示数据", "demonstration")));

    private FigureTable() {}

    /// The table without its rows.
    ///
    /// @param asOf null when the reader asked for now
    public static Table head(LoadedProgramme programme, @Nullable Instant asOf, boolean demonstration) {
        var title = programme.content().title();
        return new Table(
                programme.id() + "-figures",
                new Text(title.zh() + "：数据", title.en() + ": figures"),
                List.of(
                        new About(new Text("方案包版本", "Package version"), Text.same(String.valueOf(programme.version()))),
                        new About(
                                new Text("数据时点", "As of"),
                                asOf == null ? new Text("最新", "newest") : Text.same(asOf.toString()))),
                demonstration,
                COLUMNS,
                List.of());
    }

    public static List<Cell> row(RecordedFigure figure) {
        return List.of(
                Cell.words(figure.unit()),
                Cell.words(figure.indicator()),
                Cell.words(figure.period()),
                Cell.number(figure.value()),
                Cell.words(figure.status()),
                Cell.words(figure.recordedAt().toString()),
                new Cell.Count(figure.revision()),
                Cell.words(figure.source()),
                Cell.yesNo(figure.demonstration()));
    }
}
