package org.junxian.app.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junxian.app.access.Role;
import org.junxian.app.area.Area;
import org.junxian.app.area.InArea;
import org.junxian.app.trial.Caller;
import org.junxian.app.trial.People;
import org.junxian.app.trial.RunningPlatform;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// Long exports run as jobs and leave a file that only their owner may fetch, as long as the right to it lasts.
@RunningPlatform
class ExportsTest {

    private static final String COLLECTION = "shandong.county-annual.2026";
    private static final String RETURNS = "/api/v1/collections/" + COLLECTION + "/exports";
    private static final String FIGURES = "/api/v1/figures/exports";

    @Autowired
    People people;

    @Autowired
    InArea inArea;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void a_collection_is_open() {
        people.officer()
                .send(
                        "POST",
                        "/api/v1/collections",
                        "{\"programme\":\"shandong\",\"form\":\"county-annual\",\"period\":\"2026\",\"dueOn\":\"2031-01-01\"}");
    }

    private static long start(Caller caller, String path) {
        var answer = caller.send("POST", path, "");
        assertThat(answer.statusCode()).as(Caller.text(answer)).isEqualTo(202);
        return caller.json(answer).path("id").asLong();
    }

    private static JsonNode ended(Caller caller, long id) throws InterruptedException {
        var until = Instant.now().plus(Duration.ofSeconds(60));
        while (true) {
            var job = caller.json("/api/v1/jobs/" + id);
            if (!job.path("endedAt").isNull()) {
                return job;
            }
            assertThat(Instant.now()).as(job.toString()).isBefore(until);
            TimeUnit.MILLISECONDS.sleep(30);
        }
    }

    private static byte[] file(Caller caller, long id) throws InterruptedException {
        var job = ended(caller, id);
        assertThat(job.path("state").asString()).as(job.toString()).isEqualTo("done");
        var answer = caller.get("/api/v1/jobs/" + id + "/file");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static TreeMap<String, byte[]> entries(byte[] zip) throws IOException {
        var entries = new TreeMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    @Test
    void P3_the_table_of_figures_by_a_job_is_the_one_that_is_sent_directly() throws Exception {
        var analyst = people.analyst();
        String filters = "?period=2020&bom=true&asOf=" + Instant.now();
        byte[] job = file(analyst, start(analyst, FIGURES + filters + "&format=csv"));
        var direct = analyst.get("/api/v1/programmes/shandong/figures.csv" + filters);
        assertThat(new String(job, StandardCharsets.UTF_8)).isEqualTo(Caller.text(direct));
    }

    @Test
    void P3_an_excel_file_by_a_job_holds_the_rows_and_says_what_it_is() throws Exception {
        var officer = people.officer();
        byte[] file = file(officer, start(officer, FIGURES + "?period=2020&format=xlsx"));
        int rows =
                officer.json("/api/v1/programmes/shandong/figures?period=2020").size();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var sheets = book.getSheets().toList();
            assertThat(sheets.get(0).read()).hasSizeGreaterThan(rows).hasSizeLessThan(2 * rows + 1_000);
            assertThat(sheets.get(1).read().toString()).contains("全部数据，含尚未发布的");
        }
    }

    @Test
    void all_returns_of_a_city_come_as_workbooks_in_one_archive() throws Exception {
        var reviewer = people.reviewer("370100");
        var names = new ArrayList<String>();
        reviewer.json("/api/v1/collections/" + COLLECTION + "/overview")
                .path("units")
                .forEach(unit -> names.add(unit.path("returnId").asString() + ".xlsx"));
        var archive = entries(file(reviewer, start(reviewer, RETURNS)));
        assertThat(archive.keySet()).containsExactlyInAnyOrderElementsOf(names);
        try (var book = new ReadableWorkbook(
                new ByteArrayInputStream(archive.firstEntry().getValue()))) {
            assertThat(book.findSheet("junxian")).isPresent();
        }
    }

    @Test
    void A5_the_file_of_a_log_is_gone_with_the_office_of_the_auditor() throws Exception {
        var name = people.person("auditor-for-a-day");
        long grant = people.grant(name, Role.AUDITOR, "installation", null, null);
        var auditor = people.signIn(name);
        long id = start(auditor, "/api/v1/audit/exports?log=operations&format=csv");
        assertThat(new String(file(auditor, id), StandardCharsets.UTF_8)).contains("job started");
        people.revoke(grant);
        assertThat(auditor.get("/api/v1/jobs/" + id).statusCode()).isEqualTo(404);
        assertThat(auditor.get("/api/v1/jobs/" + id + "/file").statusCode()).isEqualTo(404);
        assertThat(auditor.json("/api/v1/jobs").toString()).doesNotContain("log-export");
    }

    @Test
    void A5_an_export_of_returns_is_gone_when_the_area_is() throws Exception {
        var name = people.person("reviewer-for-a-day");
        long grant = people.grant(name, Role.CITY_REVIEWER, "city", "shandong", "371000");
        var reviewer = people.signIn(name);
        long id = start(reviewer, RETURNS);
        file(reviewer, id);
        people.revoke(grant);
        people.grant(name, Role.COUNTY_CLERK, "county", "shandong", "371002");
        assertThat(reviewer.get("/api/v1/jobs/" + id + "/file").statusCode()).isEqualTo(404);
    }

    /// The job of a process that was killed after it had kept one piece: the piece is used, the others are made.
    @Test
    void F1_an_export_is_taken_up_again_with_the_pieces_it_had_made() throws Exception {
        var reviewer = people.reviewer("370300");
        var units =
                reviewer.json("/api/v1/collections/" + COLLECTION + "/overview").path("units");
        var ids = new ArrayList<String>();
        units.forEach(unit -> ids.add(unit.path("returnId").asString()));
        byte[] marked = "made before the crash".getBytes(StandardCharsets.UTF_8);
        long id = orphan(reviewer, ids, marked);
        var archive = entries(file(reviewer, id));
        assertThat(archive).hasSize(ids.size());
        assertThat(archive.get(ids.getFirst() + ".xlsx")).isEqualTo(marked);
        assertThat(archive.get(ids.getLast() + ".xlsx")).hasSizeGreaterThan(5_000);
        assertThat(inArea.read(
                        Area.whole("shandong"),
                        () -> jdbc.sql("SELECT count(*) FROM job_piece WHERE job = :id")
                                .param("id", id)
                                .query(Integer.class)
                                .single()))
                .isZero();
    }

    private long orphan(Caller reviewer, List<String> ids, byte[] piece) {
        String owner = reviewer.json("/api/v1/session").path("name").asString();
        String order = "{\"collection\":\"%s\",\"language\":\"ZH\",\"returns\":[\"%s\"]}"
                .formatted(COLLECTION, String.join("\",\"", ids));
        return inArea.change(Area.whole("shandong"), () -> {
            long id = jdbc.sql("""
                            INSERT INTO job (programme, whole, units, departments, owner, kind, title_zh, title_en,
                                order_text, state, runner, beat_at, created_at, started_at)
                            VALUES ('shandong', false, '{370302}', '{}', :owner, 'returns-export', 'x', 'x', :order,
                                'running', 'a process that was killed', now(), now(), now())
                            RETURNING id""")
                    .param("owner", owner)
                    .param("order", order)
                    .query(Long.class)
                    .single();
            jdbc.sql("""
                            INSERT INTO job_piece (job, name, programme, whole, units, departments, content)
                            VALUES (:id, :name, 'shandong', false, '{370302}', '{}', :content)""")
                    .param("id", id)
                    .param("name", ids.getFirst())
                    .param("content", piece)
                    .update();
            jdbc.sql("SELECT audit_append(:who, 'job started', 'job ' || :id, '')")
                    .param("who", owner)
                    .param("id", id)
                    .query(Long.class)
                    .single();
            return id;
        });
    }
}
