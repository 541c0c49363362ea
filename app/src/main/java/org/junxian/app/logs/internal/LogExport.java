package org.junxian.app.logs.internal;

import java.io.IOException;
import org.junxian.app.access.Caller;
import org.junxian.app.access.Role;
import org.junxian.app.audit.ReadTrail;
import org.junxian.app.audit.TrailQuery;
import org.junxian.app.jobs.JobResult;
import org.junxian.app.jobs.JobView;
import org.junxian.app.jobs.JobWork;
import org.junxian.app.jobs.Jobs;
import org.junxian.app.jobs.Progress;
import org.junxian.app.jobs.ResumableWork;
import org.junxian.app.table.Digits;
import org.junxian.app.table.Format;
import org.junxian.app.table.TableRequest;
import org.junxian.app.table.TableWriter;
import org.junxian.app.table.Tables;
import org.junxian.programme.model.Language;
import org.junxian.programme.model.Text;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// A log as a file of any length, as a job that only an auditor may have.
@Component
class LogExport implements ResumableWork {

    /// @param filters as they stand in the address of the page
    record Wish(LogRequest.Log log, LogRequest filters, Format format, Language language, boolean byteOrderMark) {}

    private static final Text WRITING = new Text("写入文件", "Writing the file");
    private static final int TELL_EVERY = 1_000;

    private final Jobs jobs;
    private final ReadTrail trail;
    private final Tables tables;
    private final JsonMapper json;

    LogExport(Jobs jobs, ReadTrail trail, Tables tables, JsonMapper json) {
        this.jobs = jobs;
        this.trail = trail;
        this.tables = tables;
        this.json = json;
    }

    @Override
    public String kind() {
        return "log-export";
    }

    @Override
    public Role role() {
        return Role.AUDITOR;
    }

    /// The caller is an auditor.
    JobView start(Caller caller, Wish wish) {
        wish.log().query(wish.filters());
        var log = wish.log().title();
        var title = new Text("导出" + log.zh(), "Export: " + log.en());
        return jobs.start(caller, this, title, null, json.writeValueAsString(wish));
    }

    @Override
    public JobWork work(Order order) {
        var wish = json.readValue(order.text(), Wish.class);
        return progress -> write(wish, progress);
    }

    private JobResult write(Wish wish, Progress progress) throws IOException {
        var query = wish.log().query(wish.filters());
        long entries = trail.count(query);
        Tables.requireRoom(wish.format(), entries);
        progress.stage(WRITING, entries);
        var head = LogTable.head(wish.log().id(), wish.log().title(), entries);
        var request = new TableRequest(wish.format(), wish.language(), Digits.FULL, wish.byteOrderMark());
        var type = wish.format().mediaType().toString();
        try (var out = progress.file(Tables.fileName(head, wish.format()), type);
                var writer = tables.writer(head, request, out)) {
            rows(query, writer, progress);
        }
        return new JobResult.FileMade();
    }

    private void rows(TrailQuery query, TableWriter writer, Progress progress) {
        long[] rows = {0};
        trail.each(query, entry -> {
            writer.row(LogTable.row(entry));
            if (++rows[0] % TELL_EVERY == 0) {
                progress.step(new Text("第 " + rows[0] + " 条", "entry " + rows[0]), rows[0]);
            }
        });
    }
}
