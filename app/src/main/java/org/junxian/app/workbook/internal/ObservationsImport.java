package org.junxian.app.workbook.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junxian.app.access.Caller;
import org.junxian.app.access.Role;
import org.junxian.app.area.Area;
import org.junxian.app.area.InArea;
import org.junxian.app.audit.AuditTrail;
import org.junxian.app.jobs.JobReport;
import org.junxian.app.jobs.JobResult;
import org.junxian.app.jobs.JobView;
import org.junxian.app.jobs.Jobs;
import org.junxian.app.jobs.Progress;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.programmes.Programmes;
import org.junxian.app.statistics.RecordMany;
import org.junxian.programme.model.Text;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/// Takes figures of many units in from one CSV file, as a job: all of them or none, and none a second time.
@Service
class ObservationsImport {

    private static final Text TITLE = new Text("批量导入数据", "Import of figures");
    private static final Text READING = new Text("读取和检查", "Reading and checking");
    private static final int BUFFER = 64 * 1024;

    /// Rolls back what was read so far; says nothing itself, because the findings do.
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Jobs jobs;
    private final Programmes programmes;
    private final RecordMany recordMany;
    private final InArea inArea;
    private final AuditTrail audit;
    private final Uploads uploads;

    ObservationsImport(
            Jobs jobs, Programmes programmes, RecordMany recordMany, InArea inArea, AuditTrail audit, Uploads uploads) {
        this.jobs = jobs;
        this.programmes = programmes;
        this.recordMany = recordMany;
        this.inArea = inArea;
        this.audit = audit;
        this.uploads = uploads;
    }

    /// @throws Refusal when the caller is no programme officer of the programme
    JobView start(Caller caller, String programme, InputStream file) throws IOException {
        if (!caller.area(programme, Role.PROGRAMME_OFFICER).whole()) {
            throw Refusal.of(Problem.NOT_ALLOWED);
        }
        programmes.get(programme);
        var kept = uploads.keep(file);
        try {
            return jobs.start(
                    caller,
                    "observations-import",
                    TITLE,
                    Area.whole(programme),
                    progress -> run(caller, programme, kept, progress));
        } catch (RuntimeException e) {
            Files.deleteIfExists(kept);
            throw e;
        }
    }

    private JobResult run(Caller by, String programme, Path file, Progress progress) throws IOException {
        try {
            progress.stage(READING, 0);
            var reading = new ReadObservations(
                    programmes.get(programme).content(),
                    lines -> progress.step(new Text("第 " + lines + " 行", "line " + lines), lines));
            var area = Area.whole(programme);
            try {
                return inArea.change(area, () -> {
                    var recorded = recordMany.handle(area, "bulk", sink -> give(file, reading, sink), by.actor());
                    var done = imported(recorded.revisions(), recorded.unchanged());
                    if (recorded.revisions() > 0) {
                        audit.append(
                                by.actor(),
                                "figures imported",
                                "package " + programme,
                                recorded.revisions() + " revisions, " + recorded.unchanged() + " unchanged");
                    }
                    progress.done(done);
                    return done;
                });
            } catch (Refused refused) {
                return refused(reading.wrong(), reading.findings());
            } catch (DuplicateKeyException e) {
                return refused(1, List.of(twice()));
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void give(Path file, ReadObservations reading, RecordMany.Sink sink) throws IOException {
        try (var text = new BufferedReader(
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()), BUFFER)) {
            reading.read(text, sink);
        } catch (CharacterCodingException e) {
            throw Refusal.of(Problem.BAD_CSV, String.valueOf(reading.lines() + 2), "bytes that are not UTF-8", "UTF-8");
        }
        if (reading.wrong() > 0) {
            throw new Refused();
        }
    }

    private static JobResult imported(long revisions, long unchanged) {
        return report(
                new Text("已导入 " + revisions + " 个数据", revisions + " figures are in"), revisions, unchanged, List.of());
    }

    private static JobResult refused(long count, List<JobReport.Finding> findings) {
        return report(
                new Text("发现 " + count + " 处问题，没有导入任何数据", count + " findings; nothing was imported"), 0, 0, findings);
    }

    private static JobResult report(Text words, long changed, long unchanged, List<JobReport.Finding> findings) {
        return new JobResult.Report(new JobReport(words, changed, unchanged, findings));
    }

    private static JobReport.Finding twice() {
        return new JobReport.Finding(
                null,
                new Text("同一单位、指标和时期出现两次", "A unit, indicator and period stand twice"),
                new Text("每个数据只应出现一次", "Expected each figure once"),
                new Text("请删除重复行后重新上传；没有导入任何数据。", "Remove the second line and upload again; nothing was imported."));
    }
}
