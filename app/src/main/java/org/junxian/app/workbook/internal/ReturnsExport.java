package org.junxian.app.workbook.internal;

import java.io.IOException;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junxian.app.access.Caller;
import org.junxian.app.access.CallerNow;
import org.junxian.app.collection.ReturnId;
import org.junxian.app.collection.Returns;
import org.junxian.app.jobs.JobResult;
import org.junxian.app.jobs.JobView;
import org.junxian.app.jobs.JobWork;
import org.junxian.app.jobs.Jobs;
import org.junxian.app.jobs.Progress;
import org.junxian.app.jobs.ResumableWork;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.programme.model.Language;
import org.junxian.programme.model.Text;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// All returns of a collection as workbooks in one archive, as a job. Each workbook is kept as a piece, so that a crash
/// costs one of them; all are read with the rights the person has at that moment.
@Component
class ReturnsExport implements ResumableWork {

    /// @param returns the ids, fixed when the job is ordered
    record Written(String collection, Language language, List<String> returns) {}

    private static final Text MAKING = new Text("生成工作簿", "Making workbooks");
    private static final Text PACKING = new Text("打包", "Packing");

    private final Jobs jobs;
    private final Returns returns;
    private final ReturnFiles files;
    private final CallerNow callers;
    private final JsonMapper json;

    ReturnsExport(Jobs jobs, Returns returns, ReturnFiles files, CallerNow callers, JsonMapper json) {
        this.jobs = jobs;
        this.returns = returns;
        this.files = files;
        this.callers = callers;
        this.json = json;
    }

    @Override
    public String kind() {
        return "returns-export";
    }

    /// @throws Refusal when the caller may see no return of the collection
    JobView start(Caller caller, String collection, Language language) {
        var ids = returns.list(caller, collection);
        if (ids.isEmpty()) {
            throw Refusal.of(Problem.UNKNOWN_COLLECTION, collection);
        }
        var written = new Written(
                collection, language, ids.stream().map(ReturnId::toString).toList());
        var area = caller.area(ids.getFirst().programme());
        var first = returns.get(caller, ids.getFirst());
        return jobs.start(
                caller,
                this,
                title(first.form().title(), first.period(), ids.size()),
                area,
                json.writeValueAsString(written));
    }

    private static Text title(Text form, String period, int workbooks) {
        return new Text(
                "导出%s %s 的 %d 份工作簿".formatted(form.zh(), period, workbooks),
                "Export of %d workbooks: %s %s".formatted(workbooks, form.en(), period));
    }

    @Override
    public JobWork work(Order order) {
        var written = json.readValue(order.text(), Written.class);
        return progress -> {
            progress.plan(2);
            make(order.by(), written, progress);
            pack(written, progress);
            return new JobResult.FileMade();
        };
    }

    private void make(String owner, Written written, Progress progress) {
        progress.stage(MAKING, written.returns().size());
        var kept = progress.kept();
        long done = 0;
        for (var each : written.returns()) {
            if (!kept.contains(each)) {
                var now = callers.find(owner).orElseThrow(() -> Refusal.of(Problem.NOT_ALLOWED));
                progress.keep(each, files.workbook(now, ReturnId.parse(each), written.language()));
            }
            progress.step(place(++done), done);
        }
    }

    private static Text place(long number) {
        return new Text("第 " + number + " 份", "workbook " + number);
    }

    /// Workbooks are compressed already.
    private static void pack(Written written, Progress progress) throws IOException {
        progress.stage(PACKING, written.returns().size());
        long done = 0;
        try (var zip = new ZipOutputStream(progress.file(written.collection() + ".zip", "application/zip"))) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (var each : written.returns()) {
                zip.putNextEntry(new ZipEntry(each + ".xlsx"));
                zip.write(progress.kept(each));
                zip.closeEntry();
                progress.step(place(++done), done);
            }
        }
    }
}
