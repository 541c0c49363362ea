package org.junxian.app.workbook.internal;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Caller;
import org.junxian.app.area.Area;
import org.junxian.app.jobs.JobResult;
import org.junxian.app.jobs.JobView;
import org.junxian.app.jobs.JobWork;
import org.junxian.app.jobs.Jobs;
import org.junxian.app.jobs.Progress;
import org.junxian.app.jobs.ResumableWork;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.programmes.FigureTable;
import org.junxian.app.programmes.LoadedProgramme;
import org.junxian.app.programmes.Programmes;
import org.junxian.app.statistics.FigureFilter;
import org.junxian.app.statistics.KnownFigures;
import org.junxian.app.table.Digits;
import org.junxian.app.table.Format;
import org.junxian.app.table.Table;
import org.junxian.app.table.Table.About;
import org.junxian.app.table.TableRequest;
import org.junxian.app.table.TableWriter;
import org.junxian.app.table.Tables;
import org.junxian.programme.model.Language;
import org.junxian.programme.model.Text;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The table of figures as a file of any length, as a job: rows go from the database to the file and are never held.
/// It shows the moment it was asked for, so that it is the same when it is made again after a crash.
@Component
class FiguresExport implements ResumableWork {

    /// @param asOf null when the reader asked for what is known when the job is ordered
    record Wish(
            Format format,
            Language language,
            String digits,
            boolean byteOrderMark,
            FigureFilter filter,
            @Nullable Instant asOf) {}

    record Written(Wish wish, Instant moment) {}

    private static final Text TITLE = new Text("导出数据表", "Export of the table of figures");
    private static final Text COUNTING = new Text("统计行数", "Counting rows");
    private static final Text WRITING = new Text("写入文件", "Writing the file");
    private static final int TELL_EVERY = 1_000;

    private final Jobs jobs;
    private final Programmes programmes;
    private final KnownFigures figures;
    private final Tables tables;
    private final JsonMapper json;
    private final Clock clock;

    FiguresExport(Jobs jobs, Programmes programmes, KnownFigures figures, Tables tables, JsonMapper json, Clock clock) {
        this.jobs = jobs;
        this.programmes = programmes;
        this.figures = figures;
        this.tables = tables;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "figures-export";
    }

    /// @throws Refusal when the caller has no part in the programme, or wants a form that needs places
    JobView start(Caller caller, String programme, Wish wish) {
        programmes.get(programme);
        var area = caller.area(programme);
        if (area.isEmpty()) {
            throw Refusal.of(Problem.NOT_ALLOWED);
        }
        if (wish.format() == Format.GEOJSON) {
            throw Refusal.of(Problem.BAD_PARAMETER, "format", "geojson", "json, csv, xlsx");
        }
        Digits.parse(wish.digits());
        var asOf = wish.asOf();
        var written = new Written(wish, asOf == null ? clock.instant() : asOf);
        return jobs.start(caller, this, TITLE, area, json.writeValueAsString(written));
    }

    @Override
    public JobWork work(Order order) {
        var written = json.readValue(order.text(), Written.class);
        return progress -> write(order.area(), written, progress);
    }

    private JobResult write(Area area, Written written, Progress progress) throws IOException {
        var wish = written.wish();
        progress.plan(2);
        progress.stage(COUNTING, 0);
        var count = figures.count(area, written.moment(), wish.filter());
        Tables.requireRoom(wish.format(), count.figures());
        progress.stage(WRITING, count.figures());
        var head = head(programmes.get(area.programme()), area, wish, count.demonstration());
        var request =
                new TableRequest(wish.format(), wish.language(), Digits.parse(wish.digits()), wish.byteOrderMark());
        var type = wish.format().mediaType().toString();
        try (var out = progress.file(Tables.fileName(head, wish.format()), type);
                var writer = tables.writer(head, request, out)) {
            rows(area, written, writer, progress);
        }
        return new JobResult.FileMade();
    }

    private void rows(Area area, Written written, TableWriter writer, Progress progress) {
        long[] rows = {0};
        figures.each(area, written.moment(), written.wish().filter(), figure -> {
            writer.row(FigureTable.row(figure));
            if (++rows[0] % TELL_EVERY == 0) {
                progress.step(new Text("第 " + rows[0] + " 行", "row " + rows[0]), rows[0]);
            }
        });
    }

    private static Table head(LoadedProgramme programme, Area area, Wish wish, boolean demonstration) {
        var table = FigureTable.head(programme, wish.asOf(), demonstration);
        var about = new ArrayList<>(table.about());
        about.add(new About(
                new Text("范围", "Area"),
                area.whole()
                        ? new Text("全部数据，含尚未发布的", "everything, unpublished figures included")
                        : new Text(
                                "公开数据和本范围内尚未发布的数据",
                                "what is public, and what is not published yet of the exporting person's area")));
        return new Table(table.name(), table.title(), about, demonstration, table.columns(), table.rows());
    }
}
