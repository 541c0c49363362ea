package org.junxian.app.jobs.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.app.area.Area;
import org.junxian.app.jobs.JobReport;
import org.junxian.app.jobs.JobView;
import org.junxian.app.jobs.JobView.JobProgress;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.ProblemWords;
import org.junxian.programme.model.Language;
import org.junxian.programme.model.Text;

/// A job as it stands in the database.
///
/// @param area the area it works in
/// @param order set for work that can be taken up again
public record StoredJob(
        long id,
        Area area,
        String owner,
        String kind,
        Text title,
        @Nullable String order,
        String state,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        JobProgress progress,
        @Nullable Problem problem,
        List<String> facts,
        @Nullable JobReport report,
        @Nullable FileMade file) {

    /// How long a file is kept after the job has ended.
    static final Duration FILES_KEPT = Duration.ofDays(7);

    /// What is known of the file a job left.
    public record FileMade(String name, String mediaType, long size) {}

    /// Whether it has not ended yet.
    public boolean isOpen() {
        return state.equals("waiting") || state.equals("running");
    }

    /// The job in the words of a reader.
    public JobView view(Language language) {
        return new JobView(
                id,
                kind,
                title,
                state,
                owner,
                createdAt,
                startedAt,
                endedAt,
                progress,
                problem == null ? null : ProblemWords.write(problem, facts, language),
                report,
                hasFile(),
                hasFile() && endedAt != null ? endedAt.plus(FILES_KEPT) : null);
    }

    private boolean hasFile() {
        return file != null && state.equals("done");
    }
}
