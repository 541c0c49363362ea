package org.junxian.app.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junxian.app.access.Role;
import org.junxian.app.area.Area;
import org.junxian.app.area.InArea;
import org.junxian.app.audit.Actor;
import org.junxian.app.programmes.LoadPackage;
import org.junxian.app.statistics.FigureFilter;
import org.junxian.app.statistics.KnownFigures;
import org.junxian.app.statistics.RecordAccepted;
import org.junxian.app.statistics.RecordAccepted.Accepted;
import org.junxian.app.statistics.RecordedFigure.Key;
import org.junxian.app.trial.Caller;
import org.junxian.app.trial.Invariants;
import org.junxian.app.trial.People;
import org.junxian.app.trial.RunningPlatform;
import org.junxian.app.trial.SamplePackage;
import org.junxian.index.data.Figure;
import org.junxian.programme.ReadPackage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// A county whose figures do not fit is asked, answers, and the office closes; nobody else sees or does any of it.
@RunningPlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IntegrityTest {

    private static final String PROGRAMME = "trial-integrity";
    private static final String FLAGS = "/api/v1/integrity/flags?programme=" + PROGRAMME;
    /// 历城区 in 济南, whose output is raised by a third; 章丘区 is of the same city, 市南区 of another.
    private static final String COUNTY = "370112";

    private static final String SIBLING = "370114";
    private static final String ELSEWHERE = "370202";

    @Autowired
    LoadPackage load;

    @Autowired
    RecordAccepted record;

    @Autowired
    KnownFigures figures;

    @Autowired
    People people;

    @Autowired
    InArea inArea;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource source;

    private Caller officer;
    private Caller clerk;
    private JsonNode asked;

    @BeforeAll
    void two_counties_are_raised_and_the_year_is_checked() throws IOException {
        load.handle(Actor.SYSTEM, ReadPackage.fromZip(SamplePackage.zip(shandong())), false);
        raise(COUNTY, 1.35);
        raise(ELSEWHERE, 1.4);
        officer = person("officer", Role.PROGRAMME_OFFICER, "province", null);
        clerk = person("clerk", Role.COUNTY_CLERK, "county", COUNTY);
        assertThat(run().path("report").path("changed").asInt()).isPositive();
    }

    @BeforeEach
    void the_question_to_the_county() {
        asked = StreamSupport.stream(officer.json(FLAGS + "&unit=" + COUNTY).spliterator(), false)
                .filter(flag -> flag.path("test").asString().equals("cross"))
                .findFirst()
                .orElseThrow();
    }

    private static TreeMap<String, byte[]> shandong() throws IOException {
        var folder = Path.of("../programmes/shandong");
        var files = new TreeMap<String, byte[]>();
        try (var paths = Files.walk(folder)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                String text = Files.readString(path);
                byte[] content = name.equals("programme.yaml")
                        ? text.replace("programme: shandong", "programme: " + PROGRAMME)
                                .getBytes(StandardCharsets.UTF_8)
                        : Files.readAllBytes(path);
                files.put(name, content);
            }
        }
        return files;
    }

    /// Accepts a figure that stands too high, not published yet.
    private void raise(String unit, double by) {
        var area = Area.whole(PROGRAMME);
        double value =
                Objects.requireNonNull(figures.asOf(area, Instant.now(), new FigureFilter(unit, "demo_gdp", "2023"))
                        .getFirst()
                        .value());
        var figure = new Accepted(new Key(unit, "demo_gdp", "2023"), new Figure.Value(value * by));
        inArea.change(
                area,
                () -> record.handle(
                        area, PROGRAMME, PROGRAMME + ".trial.2023." + unit, true, List.of(figure), new Actor("test")));
    }

    private Caller person(String name, Role role, String reach, @Nullable String code) {
        return people.signedIn("integrity-" + name, role, reach, PROGRAMME, code);
    }

    private JsonNode run() {
        var answer = officer.send(
                "POST", "/api/v1/integrity/runs", "{\"programme\":\"%s\",\"period\":\"2023\"}".formatted(PROGRAMME));
        assertThat(answer.statusCode()).as(Caller.text(answer)).isEqualTo(202);
        long id = officer.json(answer).path("id").asLong();
        for (int tries = 0; tries < 600; tries++) {
            var job = officer.json("/api/v1/jobs/" + id);
            if (!List.of("waiting", "running").contains(job.path("state").asString())) {
                assertThat(job.path("state").asString()).as(job.toString()).isEqualTo("done");
                return job;
            }
            pause();
        }
        throw new AssertionError("The run did not end");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static TreeSet<String> units(JsonNode flags) {
        var units = new TreeSet<String>();
        flags.forEach(flag -> units.add(flag.path("unit").asString()));
        return units;
    }

    private int answer(Caller caller, long id, String text) {
        return caller.send("PUT", "/api/v1/integrity/flags/" + id + "/answer", "{\"text\":\"%s\"}".formatted(text))
                .statusCode();
    }

    private int close(Caller caller, long id, String reason) {
        return caller.send(
                        "POST", "/api/v1/integrity/flags/" + id + "/closing", "{\"reason\":\"%s\"}".formatted(reason))
                .statusCode();
    }

    @Test
    void a_county_whose_output_was_raised_is_asked_with_everything_it_needs_to_answer() {
        assertThat(asked.path("score").asDouble()).isBetween(30.0, 100.0);
        String words = asked.path("words").path("zh").asString();
        assertThat(words)
                .contains("历城区", "不一致", "请说明", "一百万以上", "不是结论", "演示数据")
                .doesNotContain("造假", "虚报", "作弊")
                .doesNotContain("{");
        assertThat(asked.path("words").path("en").asString())
                .contains("do not fit", "Please explain")
                .doesNotContain("{")
                .doesNotContainIgnoringCase("fraud");
        assertThat(asked.path("series").get(0).path("values").size()).isGreaterThanOrEqualTo(3);
        assertThat(asked.path("peers").size()).isPositive();
        assertThat(asked.path("statistics").size()).isGreaterThan(3);
        assertThat(asked.path("demonstration").asBoolean()).isTrue();
        assertThat(units(officer.json(FLAGS))).contains(COUNTY, ELSEWHERE).hasSizeLessThan(10);
    }

    @Test
    void asking_again_asks_nobody_the_same_twice() {
        int before = officer.json(FLAGS).size();
        assertThat(run().path("report").path("changed").asInt()).isZero();
        assertThat(officer.json(FLAGS).size()).isEqualTo(before);
    }

    @Test
    void A1_everybody_sees_the_questions_of_the_own_area_only_and_counts_of_no_others() {
        var sibling = person("sibling", Role.COUNTY_CLERK, "county", SIBLING);
        var city = person("city", Role.CITY_REVIEWER, "city", "370100");
        var department = person("department", Role.DEPARTMENT_OFFICER, "department", "statistics");
        var analyst = person("analyst", Role.ANALYST, "province", null);
        assertThat(units(clerk.json(FLAGS))).containsExactly(COUNTY);
        assertThat(units(clerk.json(FLAGS + "&unit=" + ELSEWHERE))).isEmpty();
        assertThat(units(sibling.json(FLAGS))).doesNotContain(COUNTY, ELSEWHERE);
        assertThat(units(city.json(FLAGS))).contains(COUNTY).doesNotContain(ELSEWHERE);
        assertThat(department.json(FLAGS).size()).isZero();
        assertThat(units(analyst.json(FLAGS))).contains(COUNTY, ELSEWHERE);
        assertThat(people.clerk(COUNTY).json(FLAGS).size())
                .as("a clerk of another programme")
                .isZero();
        var runs = clerk.json("/api/v1/integrity/runs?programme=" + PROGRAMME);
        assertThat(runs.get(runs.size() - 1).path("flags").asInt())
                .isEqualTo(clerk.json(FLAGS).size());
        long id = asked.path("id").asLong();
        assertThat(answer(sibling, id, "x")).isEqualTo(404);
        assertThat(answer(city, id, "x")).isEqualTo(403);
        assertThat(answer(officer, id, "x")).isEqualTo(403);
        assertThat(close(clerk, id, "x")).isEqualTo(403);
        assertThat(close(analyst, id, "x")).isEqualTo(403);
        assertThat(clerk.send(
                                "POST",
                                "/api/v1/integrity/runs",
                                "{\"programme\":\"%s\",\"period\":\"2023\"}".formatted(PROGRAMME))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void A1_a_question_holds_no_unpublished_figure_of_another_county() {
        for (var flag : officer.json(FLAGS)) {
            for (var peer : flag.path("peers")) {
                boolean ofRaised =
                        List.of(COUNTY, ELSEWHERE).contains(peer.path("unit").asString());
                boolean raised = Math.abs(peer.path("value").asDouble()) > 25;
                assertThat(ofRaised && raised).as(flag.path("words").toString()).isFalse();
            }
        }
    }

    @Test
    void A2_the_database_shows_and_takes_nothing_of_a_foreign_area() {
        var foreign = Area.of(PROGRAMME, List.of(SIBLING), List.of("statistics"));
        for (String table : List.of("integrity_flag", "integrity_answer", "integrity_score")) {
            assertThat(inArea.read(
                            foreign,
                            () -> jdbc.sql("SELECT unit FROM " + table + " WHERE unit <> '370114'")
                                    .query(String.class)
                                    .list()))
                    .as(table)
                    .isEmpty();
            assertThat(jdbc.sql("SELECT count(*) FROM " + table)
                            .query(Long.class)
                            .single())
                    .as(table + " outside any area")
                    .isZero();
        }
        long id = asked.path("id").asLong();
        assertThatThrownBy(() -> inArea.change(
                        foreign, () -> jdbc.sql("""
                                INSERT INTO integrity_answer (programme, unit, flag, number, answer, answered_by,
                                    by_title, answered_at)
                                VALUES ('trial-integrity', '370112', :id, 99, 'x', 'x', 'x', now())""").param("id", id).update()))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("row-level security");
        assertThat(inArea.change(
                        foreign,
                        () -> jdbc.sql(
                                        "UPDATE integrity_flag SET closed_reason = 'x', closed_by = 'x', closed_title = 'x',"
                                                + " closed_at = now() WHERE id = :id")
                                .param("id", id)
                                .update()))
                .isZero();
    }

    @Test
    void the_answer_stays_with_the_question_and_the_office_closes_it_with_a_reason() {
        long id = officer.json(FLAGS + "&unit=" + ELSEWHERE).get(0).path("id").asLong();
        var head = person("head", Role.COUNTY_HEAD, "county", ELSEWHERE);
        assertThat(work(head)).contains("flag");
        assertThat(answer(head, id, " ")).isEqualTo(400);
        assertThat(answer(head, id, "新投产项目")).isEqualTo(200);
        assertThat(answer(head, id, "新投产项目，附批复")).isEqualTo(200);
        assertThat(flag(id).path("state").asString()).isEqualTo("answered");
        assertThat(flag(id).path("answer").path("text").asString()).isEqualTo("新投产项目，附批复");
        assertThat(work(officer)).contains("flag");
        assertThat(close(officer, id, "已核实项目批复")).isEqualTo(200);
        var closed = flag(id);
        assertThat(closed.path("state").asString()).isEqualTo("closed");
        assertThat(closed.path("answer").path("text").asString()).isEqualTo("新投产项目，附批复");
        assertThat(closed.path("closing").path("reason").asString()).isEqualTo("已核实项目批复");
        assertThat(answer(head, id, "还有")).isEqualTo(409);
        assertThat(close(officer, id, "再次")).isEqualTo(409);
        assertThat(jdbc.sql("SELECT what FROM audit_entry WHERE subject = :subject ORDER BY number")
                        .param("subject", "flag " + id)
                        .query(String.class)
                        .list())
                .containsExactly("flag answered", "flag answered", "flag closed");
        assertThat(history(head, id)).containsExactly("flag closed", "flag answered", "flag answered");
        assertThat(history(officer, id)).hasSize(3);
        assertThat(history(clerk, id)).as("A1: a clerk of another county").isEmpty();
        assertThat(history(person("history-department", Role.DEPARTMENT_OFFICER, "department", "statistics"), id))
                .isEmpty();
        assertThat(Invariants.broken(source)).isEmpty();
    }

    private static List<String> history(Caller caller, long id) {
        var facts = new ArrayList<String>();
        caller.json("/api/v1/history?subject=flag%20" + id)
                .forEach(entry -> facts.add(entry.path("what").asString()));
        return facts;
    }

    private JsonNode flag(long id) {
        return StreamSupport.stream(officer.json(FLAGS).spliterator(), false)
                .filter(flag -> flag.path("id").asLong() == id)
                .findFirst()
                .orElseThrow();
    }

    private static TreeSet<String> work(Caller caller) {
        var kinds = new TreeSet<String>();
        caller.json("/api/v1/work")
                .path("items")
                .forEach(item -> kinds.add(item.path("kind").asString()));
        return kinds;
    }

    @Test
    void what_cannot_be_checked_is_refused_with_the_reason() {
        assertThat(officer.send("POST", "/api/v1/integrity/runs", "{\"programme\":\"nowhere\",\"period\":\"2023\"}")
                        .statusCode())
                .isIn(403, 404);
        var answer = officer.send(
                "POST", "/api/v1/integrity/runs", "{\"programme\":\"%s\",\"period\":\"2023-Q1\"}".formatted(PROGRAMME));
        assertThat(answer.statusCode()).isEqualTo(400);
    }
}
