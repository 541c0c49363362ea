package org.junxian.app.certainty.internal;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junxian.app.area.InArea;
import org.junxian.app.evaluation.EditionInput;
import org.junxian.app.evaluation.EditionInputs;
import org.junxian.app.jobs.JobResult;
import org.junxian.app.jobs.JobWork;
import org.junxian.app.jobs.Progress;
import org.junxian.app.jobs.ResumableWork;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.index.certainty.Certainty;
import org.junxian.index.sensitivity.Sensitivity;
import org.junxian.programme.model.Text;
import org.junxian.programme.result.RunStudy;
import org.junxian.programme.result.StudyResult;
import org.junxian.programme.result.WriteCertainty;
import org.junxian.programme.study.StudyDefinition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// A study that somebody asked for, as a job. It leaves the study to be read on the pages and a file with its tables,
/// both in the transaction that ends the job; a job that was killed begins again and leaves the same bytes (N1).
@Component
class OwnStudyWork implements ResumableWork {

    /// @param study the keys of a study file, without `study` and `scheme`
    record Written(String edition, Map<String, @Nullable Object> study) {}

    static final String KIND = "own-study";

    private static final Text READING = new Text("取回这一版的数据和规则", "Bringing back figures and rules of the edition");
    private static final Text DRAWING = new Text("反复计算名次", "Computing the ranks again and again");
    private static final Text SHARING = new Text("计算各项变动的影响", "Computing which variation moves the ranks");
    private static final Text WRITING = new Text("写出结果", "Writing the result");

    private final EditionInputs inputs;
    private final InArea inArea;
    private final OwnStudyStore store;
    private final JsonMapper json;
    private final Clock clock;

    OwnStudyWork(EditionInputs inputs, InArea inArea, OwnStudyStore store, JsonMapper json, Clock clock) {
        this.inputs = inputs;
        this.inArea = inArea;
        this.store = store;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobWork work(Order order) {
        var written = json.readValue(order.text(), Written.class);
        return progress -> {
            progress.plan(4);
            progress.stage(READING, 0);
            var input = inputs.get(written.edition());
            var result = apart(() -> run(input, AskStudy.read(input, written.study()), progress));
            return leave(order, input, result, progress);
        };
    }

    /// On a thread of its own, because a job's thread must not keep a processor to itself.
    private static StudyResult apart(Callable<StudyResult> work) throws Exception {
        try (var thread = Executors.newSingleThreadExecutor()) {
            return thread.submit(work).get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private static StudyResult run(EditionInput input, StudyDefinition study, Progress progress) {
        try {
            var run = new RunStudy(input.evaluated(), study, threads());
            progress.stage(DRAWING, study.study().replications());
            Certainty certainty = run.certainty(done -> told(progress, done));
            progress.stage(SHARING, run.evaluations());
            Optional<Sensitivity> sensitivity = run.sensitivity(done -> told(progress, done));
            return new StudyResult(study, certainty, sensitivity);
        } catch (IllegalArgumentException e) {
            throw Refusal.of(Problem.STUDY_NOT_COMPUTABLE, String.valueOf(e.getMessage()));
        }
    }

    /// One processor is left to the people who wait for a page.
    private static int threads() {
        return Math.clamp(Runtime.getRuntime().availableProcessors() - 1, 1, 8);
    }

    private static boolean told(Progress progress, long done) {
        progress.step(new Text("第 " + done + " 次", "no. " + done), done);
        return true;
    }

    private JobResult leave(Order order, EditionInput input, StudyResult result, Progress progress) throws IOException {
        progress.stage(WRITING, 0);
        var frozen = FreezeStudy.freeze(input.evaluated(), result);
        byte[] content = json.writeValueAsBytes(frozen);
        file(input, WriteCertainty.files(input.evaluated(), result), content, progress);
        var made = new JobResult.FileMade();
        return inArea.change(order.area(), () -> {
            progress.done(made);
            store.add(
                    order.area(),
                    order.by(),
                    new OwnStudyStore.Kept(progress.id(), input.edition().id(), clock.instant(), content));
            return made;
        });
    }

    private static void file(EditionInput input, SortedMap<String, byte[]> tables, byte[] study, Progress progress)
            throws IOException {
        String name = "certainty-" + input.edition().id() + "-" + progress.id() + ".zip";
        try (var zip = new ZipOutputStream(progress.file(name, "application/zip"))) {
            put(zip, "study.json", study);
            for (var table : tables.entrySet()) {
                put(zip, table.getKey(), table.getValue());
            }
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
