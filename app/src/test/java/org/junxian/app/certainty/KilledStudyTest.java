package org.junxian.app.certainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junxian.app.access.Role;
import org.junxian.app.trial.Caller;
import org.junxian.app.trial.ForkedPlatform;
import org.junxian.app.trial.FreshFolder;
import org.junxian.app.trial.Invariants;
import tools.jackson.databind.JsonNode;

/// The platform is killed while it computes a study that somebody asked for.
class KilledStudyTest {

    private static final String STUDY = """
            {"replications":40000,"seed":11,"vary":[{"weights-around":30},{"error":0.02}]}""";

    private static long ask(Caller analyst) {
        var answer = analyst.send("POST", "/api/v1/editions/shandong.census-2020.1/studies", STUDY);
        assertThat(answer.statusCode()).as(Caller.text(answer)).isEqualTo(202);
        return analyst.json(answer).path("id").asLong();
    }

    private static void await(Caller analyst, long job, Predicate<JsonNode> wanted) {
        var until = Instant.now().plus(Duration.ofMinutes(2));
        var found = analyst.json("/api/v1/jobs/" + job);
        while (!wanted.test(found)) {
            assertThat(Instant.now()).as(found.toString()).isBefore(until);
            assertThat(found.path("state").asString()).isIn("waiting", "running");
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            found = analyst.json("/api/v1/jobs/" + job);
        }
    }

    private static boolean isDone(JsonNode job) {
        return job.path("state").asString().equals("done");
    }

    @Test
    void F1_a_killed_study_begins_again_and_leaves_what_one_in_peace_leaves() throws Exception {
        try (var platform = new ForkedPlatform(
                FreshFolder.make("study-"), "-Xmx384m", "-Djunxian.demo=true", "-Djunxian.packages=../programmes")) {
            var analyst = platform.signedIn("analyst-k", Role.ANALYST, "province", "shandong", null);
            long killed = ask(analyst);
            await(analyst, killed, job -> job.path("progress").path("done").asLong() > 0);
            platform.kill();
            platform.startAgain();
            assertThat(Invariants.broken(platform.owner())).isEmpty();
            await(analyst, killed, KilledStudyTest::isDone);
            long calm = ask(analyst);
            await(analyst, calm, KilledStudyTest::isDone);
            assertThat(analyst.json("/api/v1/studies/" + killed)).isEqualTo(analyst.json("/api/v1/studies/" + calm));
            assertThat(Invariants.broken(platform.owner())).isEmpty();
        }
    }
}
