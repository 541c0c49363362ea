package org.junxian.app.certainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junxian.app.area.Area;
import org.junxian.app.area.InArea;
import org.junxian.app.trial.Caller;
import org.junxian.app.trial.People;
import org.junxian.app.trial.RunningPlatform;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// Studies that officers and analysts ask for, as they meet them.
@RunningPlatform
class OwnStudiesTest {

    private static final String STUDIES = "/api/v1/editions/shandong.census-2020.1/studies";

    @Autowired
    People people;

    @Autowired
    InArea inArea;

    @Autowired
    JdbcClient jdbc;

    private Caller analyst;

    @BeforeEach
    void an_analyst_is_there() {
        analyst = people.analyst();
    }

    private long ask(Caller caller, String study) {
        var answer = caller.send("POST", STUDIES, study);
        assertThat(answer.statusCode()).as(Caller.text(answer)).isEqualTo(202);
        return caller.json(answer).path("id").asLong();
    }

    private JsonNode until(Caller caller, long job, String... states) {
        var end = Instant.now().plus(Duration.ofSeconds(90));
        var found = caller.json("/api/v1/jobs/" + job);
        while (!List.of(states).contains(found.path("state").asString())) {
            assertThat(Instant.now()).as(found.toString()).isBefore(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            found = caller.json("/api/v1/jobs/" + job);
        }
        return found;
    }

    private long kept(long job) {
        return inArea.read(
                Area.whole("shandong"),
                () -> jdbc.sql("SELECT count(*) FROM own_study WHERE job = :job")
                        .param("job", job)
                        .query(Long.class)
                        .single());
    }

    @Test
    void a_study_of_ones_own_is_read_like_a_published_one_and_can_be_taken_along() throws IOException {
        long job = ask(analyst, """
                {"title":"误差大一些","replications":300,"seed":7,
                 "vary":[{"error":0.05},{"treat":["automatic","none"],"odds":[2,1]}],
                 "boundaries":[{"id":"top","title":"前三","places":3}],
                 "sensitivity":{"points":64}}""");
        assertThat(until(analyst, job, "done").path("hasFile").asBoolean()).isTrue();
        var study = analyst.json("/api/v1/studies/" + job);
        assertThat(study.path("head").path("title").path("zh").asString()).isEqualTo("误差大一些");
        assertThat(study.path("head").path("replications").asInt()).isEqualTo(300);
        assertThat(study.path("units")).hasSize(136);
        assertThat(study.path("variations").get(1).path("entry").path("odds")).hasSize(2);
        assertThat(study.path("sensitivity").path("evaluations").asInt()).isEqualTo(64 * 4);
        assertThat(analyst.json("/api/v1/studies/" + job + "/pairs?unit=370102"))
                .hasSize(135);
        assertThat(analyst.json("/api/v1/studies/" + job + "/boundaries.json")).hasSize(136);
        var names = new TreeSet<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(
                analyst.get("/api/v1/jobs/" + job + "/file").body()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names)
                .containsExactly(
                        "certainty-own-boundaries.csv",
                        "certainty-own-groups.csv",
                        "certainty-own-pairs.csv",
                        "certainty-own-ranks.csv",
                        "certainty-own-sensitivity.csv",
                        "study.json");
        assertThat(analyst.json("/api/v1/studies?edition=shandong.census-2020.1")
                        .findValuesAsString("job"))
                .contains(String.valueOf(job));
    }

    @Test
    void where_all_choices_are_few_every_combination_is_computed() {
        long job = ask(analyst, """
                {"replications":10,"vary":[{"treat":["automatic","none"]},{"leave-one-out":"or-none"}],
                 "sensitivity":{"points":1024}}""");
        until(analyst, job, "done");
        var sensitivity = analyst.json("/api/v1/studies/" + job).path("sensitivity");
        assertThat(sensitivity.path("method").asString()).isEqualTo("enumerated");
        assertThat(sensitivity.path("evaluations").asInt())
                .as("two treatments, and ten indicators or none left out")
                .isEqualTo(2 * (10 + 1));
    }

    @Test
    void N1_the_same_study_asked_twice_gives_the_same_answer() {
        String study = "{\"replications\":2100,\"seed\":3,\"vary\":[{\"weights-around\":20}]}";
        long one = ask(analyst, study);
        long two = ask(analyst, study);
        until(analyst, one, "done");
        until(analyst, two, "done");
        assertThat(analyst.json("/api/v1/studies/" + one)).isEqualTo(analyst.json("/api/v1/studies/" + two));
    }

    @Test
    void what_is_wrong_with_a_study_is_said_in_the_words_of_the_study_file_with_its_place() {
        var answer = analyst.send("POST", STUDIES, "{\"vary\":[{\"error\":0.1},{\"normalise\":[\"min-mix\"]}]}");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Caller.text(answer))
                .contains("E5103")
                .contains("vary[2].normalise[1]")
                .contains("min-max");
        assertThat(Caller.text(analyst.send("POST", STUDIES, "{\"replicatons\":5,\"vary\":[{\"error\":0.1}]}")))
                .contains("E5103")
                .contains("replications");
        assertThat(Caller.text(analyst.send("POST", STUDIES, "{\"replications\":1000001,\"vary\":[{\"error\":0.1}]}")))
                .contains("E5103")
                .contains("1000000");
    }

    @Test
    void a_step_that_the_scheme_does_not_have_is_refused_by_name() {
        var answer = analyst.send("POST", STUDIES, "{\"vary\":[{\"error\":0.1},{\"impute\":[\"none\"]}]}");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Caller.text(answer)).contains("E5103").contains("vary[2]").contains("缺失填补");
    }

    @Test
    void a_study_that_would_not_fit_into_memory_is_refused_with_its_size() {
        var answer = analyst.send("POST", STUDIES, "{\"vary\":[{\"error\":0.1}],\"sensitivity\":{\"points\":65536}}");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Caller.text(answer)).contains("E5104").contains("196608");
    }

    @Test
    void F1_a_long_study_says_how_far_it_is_ends_within_a_second_and_leaves_nothing() {
        long job = ask(analyst, "{\"replications\":1000000,\"vary\":[{\"weights-around\":50},{\"error\":0.02}]}");
        var end = Instant.now().plus(Duration.ofSeconds(60));
        while (analyst.json("/api/v1/jobs/" + job).path("progress").path("done").asLong() == 0) {
            assertThat(Instant.now()).isBefore(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        var running = analyst.json("/api/v1/jobs/" + job).path("progress");
        assertThat(running.path("total").asLong()).isEqualTo(1_000_000);
        assertThat(analyst.get("/api/v1/studies/" + job).statusCode()).isEqualTo(404);
        var asked = Instant.now();
        analyst.send("POST", "/api/v1/jobs/" + job + "/cancellation", "{}");
        until(analyst, job, "cancelled");
        assertThat(Duration.between(asked, Instant.now()))
                .as("a second, and twice that on a busy machine")
                .isLessThan(Duration.ofSeconds(3));
        assertThat(kept(job)).isZero();
        assertThat(analyst.get("/api/v1/studies/" + job).statusCode()).isEqualTo(404);
    }

    @Test
    void A1_nobody_else_reads_a_study_and_only_officers_and_analysts_ask_for_one() {
        long job = ask(analyst, "{\"replications\":5,\"vary\":[{\"error\":0.1}],\"sensitivity\":null}");
        until(analyst, job, "done");
        for (String path : List.of("", "/pairs?unit=370102", "/groups.csv")) {
            assertThat(people.officer().get("/api/v1/studies/" + job + path).statusCode())
                    .isEqualTo(404);
            assertThat(people.nobody().get("/api/v1/studies/" + job + path).statusCode())
                    .isEqualTo(401);
        }
        var clerk = people.clerk("370112");
        assertThat(clerk.send("POST", STUDIES, "{\"vary\":[{\"error\":0.1}]}").statusCode())
                .isEqualTo(403);
        assertThat(kept(job)).isEqualTo(1);
    }
}
