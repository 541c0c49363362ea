package org.junxian.app.departments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junxian.app.access.Role;
import org.junxian.app.area.Area;
import org.junxian.app.area.InArea;
import org.junxian.app.trial.Caller;
import org.junxian.app.trial.People;
import org.junxian.app.trial.RunningPlatform;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A department states its indicators for all units in one sheet: nothing is lost or overwritten unseen, only the moves
/// of the table are possible, nobody accepts what he entered, and nobody else sees it.
@RunningPlatform
class DepartmentSheetsTest {

    private static final String SHEETS = "/api/v1/department-sheets";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    People people;

    @Autowired
    InArea inArea;

    @Autowired
    JdbcClient jdbc;

    private static int requests;

    private Caller statistics() {
        return people.department("statistics");
    }

    /// A sheet of a period that no other test uses.
    private String opened(String period) {
        var answer = people.officer()
                .send(
                        "POST",
                        SHEETS,
                        "{\"programme\":\"shandong\",\"period\":\"%s\",\"department\":\"statistics\"}"
                                .formatted(period));
        assertThat(answer.statusCode()).as(Caller.text(answer)).isEqualTo(201);
        return "shandong.statistics." + period;
    }

    private static HttpResponse<byte[]> save(Caller by, String sheet, String request, String cells) {
        return by.send("PUT", SHEETS + "/" + sheet + "/cells", """
                {"request":"%s","cells":[%s]}""".formatted(request, cells));
    }

    private static HttpResponse<byte[]> save(Caller by, String sheet, String cells) {
        return save(by, sheet, "r" + ++requests, cells);
    }

    private static String cell(String unit, String indicator, String value, @Nullable Integer version) {
        return "{\"unit\":\"%s\",\"indicator\":\"%s\",%s,\"version\":%s}".formatted(unit, indicator, value, version);
    }

    private HttpResponse<byte[]> move(Caller by, String sheet, String move, @Nullable String reason) {
        int version =
                people.officer().json(SHEETS + "/" + sheet).path("version").asInt();
        return by.send("POST", SHEETS + "/" + sheet + "/moves", """
                {"move":"%s","version":%d,"reason":%s}""".formatted(
                        move, version, reason == null ? "null" : "\"" + reason + "\""));
    }

    /// Every cell of the sheet as last year, or one for what was never known.
    private void fill(Caller by, String sheet) {
        var cells = new ArrayList<String>();
        var view = by.json(SHEETS + "/" + sheet);
        for (var row : view.path("rows").properties()) {
            for (var cell : row.getValue().properties()) {
                var last = cell.getValue().path("last");
                cells.add(cell(row.getKey(), cell.getKey(), "\"value\":" + (last.isNull() ? "1" : last), null));
            }
        }
        var answer = save(by, sheet, String.join(",", cells));
        assertThat(answer.statusCode()).as(Caller.text(answer)).isEqualTo(200);
    }

    private static String code(HttpResponse<byte[]> answer) {
        return JSON.readTree(answer.body()).path("code").asString();
    }

    private static JsonNode row(JsonNode view, String unit, String indicator) {
        return view.path("rows").path(unit).path(indicator);
    }

    @Test
    void before_sheets_are_opened_the_officer_sees_which_department_is_asked_what() {
        String preview = SHEETS + "/preview?programme=shandong&period=";
        var wouldBe = people.officer().json(preview + "2019");
        assertThat(wouldBe.size()).isEqualTo(3);
        assertThat(wouldBe.get(0).path("department").asString()).isEqualTo("statistics");
        assertThat(wouldBe.get(0).path("units").asInt()).isEqualTo(136);
        assertThat(wouldBe.get(0).path("indicators").size()).isEqualTo(4);
        assertThat(wouldBe.get(0).path("isOpen").asBoolean()).isFalse();
        assertThat(people.officer().json(preview + "2019").get(0).path("isOpen").asBoolean())
                .as("a preview opens nothing")
                .isFalse();
        assertThat(code(people.officer().get(preview + "2019-Q1"))).isEqualTo("E6102");
        assertThat(statistics().get(preview + "2019").statusCode()).isEqualTo(403);
    }

    @Test
    void a_sheet_asks_every_indicator_of_the_department_of_every_unit_and_shows_the_year_before() {
        String sheet = opened("2022");
        var view = statistics().json(SHEETS + "/" + sheet);
        assertThat(view.path("asked").asInt()).isEqualTo(136 * 4);
        assertThat(view.path("units").size()).isEqualTo(136);
        assertThat(row(view, "370102", "demo_income").path("last").asDouble()).isEqualTo(38365);
        assertThat(view.path("dueOn").asString()).isEqualTo("2023-03-01");
        assertThat(view.path("late").asBoolean()).isTrue();
        assertThat(view.path("canEnter").asBoolean()).isTrue();
        assertThat(view.path("demonstration").asBoolean()).isTrue();
        var list = statistics().json(SHEETS + "?programme=shandong");
        assertThat(list.toString()).contains(sheet);
    }

    @Test
    void N6_empty_zero_and_not_applicable_stay_three_different_things() {
        String sheet = opened("2015");
        var answer = save(
                statistics(),
                sheet,
                cell("370102", "demo_urbanisation", "\"value\":0", 0) + ","
                        + cell("370103", "demo_urbanisation", "\"notApplicable\":\"无此项\"", 0));
        assertThat(answer.statusCode()).as(Caller.text(answer)).isEqualTo(200);
        var view = statistics().json(SHEETS + "/" + sheet);
        assertThat(row(view, "370102", "demo_urbanisation").path("value").asDouble(-1))
                .isZero();
        assertThat(row(view, "370103", "demo_urbanisation").path("value").isNull())
                .isTrue();
        assertThat(row(view, "370103", "demo_urbanisation")
                        .path("notApplicable")
                        .asString())
                .isEqualTo("无此项");
        assertThat(row(view, "370104", "demo_urbanisation").path("value").isNull())
                .isTrue();
        assertThat(view.path("filled").asInt()).isEqualTo(2);
    }

    @Test
    void D1_the_same_request_again_changes_nothing_and_answers_the_same() {
        String sheet = opened("2016");
        var first = save(statistics(), sheet, "again", cell("370102", "demo_income", "\"value\":5", 0));
        var second = save(statistics(), sheet, "again", cell("370102", "demo_income", "\"value\":5", 0));
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(JSON.readTree(second.body()).path("saved").asInt()).isEqualTo(1);
        assertThat(statistics().json(SHEETS + "/" + sheet).path("version").asInt())
                .isEqualTo(2);
    }

    @Test
    void D1_a_cell_that_somebody_else_changed_is_not_overwritten_and_both_values_are_shown() {
        String sheet = opened("2017");
        var other = people.signedIn("statistics-two", Role.DEPARTMENT_OFFICER, "department", "shandong", "statistics");
        save(other, sheet, cell("370102", "demo_income", "\"value\":7", 0));
        var refused = save(statistics(), sheet, cell("370102", "demo_income", "\"value\":8", 0));
        assertThat(refused.statusCode()).isEqualTo(409);
        var problem = JSON.readTree(refused.body());
        assertThat(problem.path("code").asString()).isEqualTo("E6106");
        assertThat(problem.path("current").path("value").asDouble()).isEqualTo(7);
        assertThat(problem.path("current").path("by").asString()).isEqualTo("statistics-two");
        assertThat(problem.path("place").asString()).contains("历下区");
        int version = problem.path("current").path("version").asInt();
        assertThat(save(statistics(), sheet, cell("370102", "demo_income", "\"value\":8", version))
                        .statusCode())
                .isEqualTo(200);
        assertThat(inArea.read(
                        Area.whole("shandong"),
                        () -> jdbc.sql("""
                                        SELECT value FROM department_cell
                                        WHERE period = '2017' AND unit = '370102' ORDER BY version""").query(Double.class).list()))
                .as("what was there before stays")
                .isEqualTo(List.of(7.0, 8.0));
    }

    @Test
    void D5_one_cell_that_does_not_belong_there_and_none_is_saved() {
        String sheet = opened("2018");
        for (String wrong : List.of(
                cell("370102", "gdp", "\"value\":1", null),
                cell("370100", "demo_income", "\"value\":1", null),
                cell("370103", "demo_income", "\"value\":1,\"notApplicable\":\"x\"", null),
                cell("370104", "demo_income", "\"value\":1", null) + ","
                        + cell("370104", "demo_income", "\"value\":2", null))) {
            var refused = save(statistics(), sheet, cell("370102", "demo_income", "\"value\":9", null) + "," + wrong);
            assertThat(refused.statusCode()).as(Caller.text(refused)).isIn(400, 422);
        }
        assertThat(statistics().json(SHEETS + "/" + sheet).path("filled").asInt())
                .isZero();
    }

    @Test
    void the_checks_of_the_department_name_the_unit_and_what_to_do() {
        String sheet = opened("2023");
        save(
                statistics(),
                sheet,
                cell("370102", "demo_population", "\"value\":300", null) + ","
                        + cell("370103", "demo_urbanisation", "\"value\":101", null));
        var findings = statistics().json(SHEETS + "/" + sheet).path("findings");
        var change = finding(findings, it -> it.path("check").asString("").equals("population-change"));
        assertThat(change.path("level").asString()).isEqualTo("soft");
        assertThat(change.path("entries").get(0).asString()).isEqualTo("370102/demo_population");
        assertThat(change.path("found").path("zh").asString()).startsWith("历下区：");
        assertThat(change.path("advice").path("en").asString()).isNotBlank();
        var bounds =
                finding(findings, it -> it.path("found").path("zh").asString().contains("超出范围"));
        assertThat(bounds.path("entries").toString()).contains("370103/demo_urbanisation");
        assertThat(bounds.path("level").asString()).isEqualTo("hard");
        assertThat(code(move(statistics(), sheet, "submit", null))).isEqualTo("E6110");
    }

    private static JsonNode finding(JsonNode findings, Predicate<JsonNode> wanted) {
        for (var finding : findings) {
            if (wanted.test(finding)) {
                return finding;
            }
        }
        throw new AssertionError(findings.toString());
    }

    @Test
    void accepted_values_are_figures_and_a_correction_is_a_new_revision() {
        String sheet = opened("2019");
        fill(statistics(), sheet);
        assertThat(move(statistics(), sheet, "submit", null).statusCode()).isEqualTo(200);
        assertThat(code(save(statistics(), sheet, cell("370102", "demo_income", "\"value\":1", null))))
                .isEqualTo("E6104");
        var accepted = move(people.officer(), sheet, "accept", null);
        assertThat(accepted.statusCode()).as(Caller.text(accepted)).isEqualTo(200);
        assertThat(revisions()).isEqualTo(List.of(1.0));
        assertThat(code(move(people.officer(), sheet, "reopen", null)))
                .as("a reason is asked for")
                .isEqualTo("E6109");
        assertThat(move(people.officer(), sheet, "reopen", "370102 的收入有误").statusCode())
                .isEqualTo(200);
        assertThat(revisions())
                .as("what was accepted stays until it is corrected")
                .isEqualTo(List.of(1.0));
        assertThat(statistics().json(SHEETS + "/" + sheet).path("trail").toString())
                .contains("370102 的收入有误");
        save(statistics(), sheet, cell("370102", "demo_income", "\"value\":2", null));
        move(statistics(), sheet, "submit", null);
        move(people.officer(), sheet, "accept", null);
        assertThat(revisions()).isEqualTo(List.of(1.0, 2.0));
    }

    private List<Double> revisions() {
        return inArea.read(
                Area.whole("shandong"), () -> jdbc.sql("""
                                SELECT value FROM observation
                                WHERE programme = 'shandong' AND unit = '370102' AND indicator = 'demo_income'
                                  AND period = '2019' AND origin = 'shandong.statistics.2019'
                                ORDER BY revision""").query(Double.class).list());
    }

    @Test
    void D3_nobody_accepts_what_he_entered_whatever_roles_he_has() {
        String sheet = opened("2020");
        people.person("both-offices");
        people.grant("both-offices", Role.DEPARTMENT_OFFICER, "department", "shandong", "statistics");
        long office = people.grant("both-offices", Role.PROGRAMME_OFFICER, "province", "shandong", null);
        var both = people.signIn("both-offices");
        fill(both, sheet);
        move(both, sheet, "submit", null);
        assertThat(code(move(both, sheet, "accept", null))).isEqualTo("E6111");
        people.revoke(office);
        assertThat(code(move(both, sheet, "accept", null)))
                .as("without the role (A5)")
                .isEqualTo("E3004");
        people.grant("both-offices", Role.PROGRAMME_OFFICER, "province", "shandong", null);
        assertThat(code(move(both, sheet, "accept", null))).as("given again").isEqualTo("E6111");
        assertThat(move(people.officer(), sheet, "accept", null).statusCode()).isEqualTo(200);
    }

    @Test
    void D2_only_the_moves_of_the_table_are_possible_and_only_for_their_roles() {
        String sheet = opened("2021");
        fill(statistics(), sheet);
        Map<String, Caller> callers = new LinkedHashMap<>();
        callers.put("department-officer", statistics());
        callers.put("another department", people.department("finance"));
        callers.put("analyst", people.analyst());
        callers.put("county-clerk", people.clerk("370112"));
        callers.put("programme-officer", people.officer());
        var reached = Set.of(SheetStage.DRAFT, SheetStage.SUBMITTED, SheetStage.ACCEPTED);
        var way = List.of(SheetMove.SUBMIT, SheetMove.RETURN, SheetMove.SUBMIT, SheetMove.ACCEPT, SheetMove.REOPEN);
        var seen = new ArrayList<SheetStage>();
        for (var step : way) {
            seen.add(step.from());
            refuseAllOthers(sheet, step, callers);
            var by = step.role() == Role.DEPARTMENT_OFFICER ? statistics() : people.officer();
            var answer = move(by, sheet, step.id(), step.needsReason() ? "核对" : null);
            assertThat(answer.statusCode()).as(step + " " + Caller.text(answer)).isEqualTo(200);
        }
        assertThat(seen).containsAll(reached);
    }

    /// From the stage a step starts at, every other move fails for everybody, and this one for everybody else.
    private void refuseAllOthers(String sheet, SheetMove step, Map<String, Caller> callers) {
        for (var caller : callers.entrySet()) {
            for (var move : SheetMove.values()) {
                boolean possible = move.from() == step.from()
                        && caller.getKey().equals(move.role().id());
                if (!possible) {
                    var answer = move(caller.getValue(), sheet, move.id(), "核对");
                    assertThat(answer.statusCode())
                            .as("%s by %s at %s", move, caller.getKey(), step.from())
                            .isIn(403, 404, 409);
                }
            }
        }
    }

    @Test
    void a_move_on_a_sheet_that_changed_since_one_looked_is_refused() {
        String sheet = opened("2014");
        fill(statistics(), sheet);
        var stale = statistics().send("POST", SHEETS + "/" + sheet + "/moves", "{\"move\":\"submit\",\"version\":1}");
        assertThat(code(stale)).isEqualTo("E6107");
    }

    @Test
    void A1_a_sheet_of_others_answers_like_one_that_does_not_exist() {
        String sheet = opened("2013");
        String missing = "shandong.statistics.1999";
        for (var other : List.of(
                people.department("finance"),
                people.clerk("370112"),
                people.reviewer("370100"),
                people.expert(),
                people.office(Role.AUDITOR))) {
            assertThat(other.json(SHEETS + "?programme=shandong").toString()).doesNotContain("statistics");
            for (String path : List.of(sheet, missing)) {
                assertThat(code(other.get(SHEETS + "/" + path))).isEqualTo("E6101");
                assertThat(code(save(other, path, cell("370102", "demo_income", "\"value\":1", null))))
                        .isEqualTo("E6101");
                assertThat(code(other.send(
                                "POST", SHEETS + "/" + path + "/moves", "{\"move\":\"accept\",\"version\":1}")))
                        .isEqualTo("E6101");
            }
        }
        assertThat(code(save(people.officer(), sheet, cell("370102", "demo_income", "\"value\":1", null))))
                .as("the province reads")
                .isEqualTo("E6103");
        assertThat(code(people.analyst().send("POST", SHEETS, "{\"programme\":\"shandong\",\"period\":\"2012\"}")))
                .isEqualTo("E3004");
        assertThat(people.nobody().get(SHEETS + "/" + sheet).statusCode()).isEqualTo(401);
    }

    @Test
    void A2_the_database_itself_shows_and_takes_only_what_is_the_departments() {
        opened("2011");
        for (String table : List.of("department_sheet", "department_cell", "department_move", "department_request")) {
            String count = "SELECT count(*) FROM " + table;
            var finance = Area.of("shandong", List.of(), List.of("finance"));
            assertThat(inArea.read(
                            finance,
                            () -> jdbc.sql(count + " WHERE department = 'statistics'")
                                    .query(Integer.class)
                                    .single()))
                    .as(table)
                    .isZero();
            assertThat(jdbc.sql(count).query(Integer.class).single())
                    .as(table + " without an area")
                    .isZero();
            assertThatThrownBy(() -> inArea.change(finance, () -> jdbc.sql("""
                                            INSERT INTO department_sheet (programme, department, period, due_on, stage,
                                                version, demonstration, opened_by, opened_at)
                                            VALUES ('shandong', 'statistics', '1990', '2000-01-01', 'draft', 1, true,
                                                'x', now())""").update()))
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("row-level security");
            assertThat(jdbc.sql("SELECT relforcerowsecurity FROM pg_class WHERE oid = :table::regclass")
                            .param("table", table)
                            .query(Boolean.class)
                            .single())
                    .as(table)
                    .isTrue();
        }
    }

    @Test
    void the_list_of_work_names_open_sheets_to_the_department_and_submitted_ones_to_the_province() {
        String sheet = opened("2010");
        assertThat(work(statistics(), sheet).path("state").asString()).isEqualTo("late");
        assertThat(people.department("finance").json("/api/v1/work").toString()).doesNotContain(sheet);
        fill(statistics(), sheet);
        move(statistics(), sheet, "submit", null);
        assertThat(statistics().json("/api/v1/work").toString()).doesNotContain(sheet);
        assertThat(work(people.officer(), sheet).path("state").asString()).isEqualTo("waiting");
        assertThat(people.nobody().get("/api/v1/work").statusCode()).isEqualTo(401);
    }

    private static JsonNode work(Caller caller, String sheet) {
        return finding(
                caller.json("/api/v1/work").path("items"),
                it -> it.path("id").asString().equals(sheet));
    }

    @Test
    void U1_what_was_done_with_a_sheet_stands_in_the_trail() {
        String sheet = opened("2009");
        save(statistics(), sheet, cell("370102", "demo_income", "\"value\":1", null));
        var entries = jdbc.sql("SELECT what FROM audit_entry WHERE subject = :subject ORDER BY number")
                .param("subject", "department sheet " + sheet)
                .query(String.class)
                .list();
        assertThat(entries).isEqualTo(List.of("department sheet opened", "department cells entered"));
    }
}
