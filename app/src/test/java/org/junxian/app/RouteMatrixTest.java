package org.junxian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junxian.app.access.CallerNow;
import org.junxian.app.access.Role;
import org.junxian.app.area.Area;
import org.junxian.app.area.InArea;
import org.junxian.app.jobs.JobResult;
import org.junxian.app.jobs.Jobs;
import org.junxian.app.trial.Caller;
import org.junxian.app.trial.People;
import org.junxian.app.trial.Route;
import org.junxian.app.trial.RunningPlatform;
import org.junxian.programme.model.Text;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// A1: no route shows or changes what is not the caller's, wherever the id stands. The list of routes comes from the
/// running platform, the table from `routes.txt`.
@RunningPlatform
class RouteMatrixTest {

    private static final String COUNTY = "370112";
    private static final String RETURN = "shandong.county-annual.2024.370112";
    private static final String MARK = "matrix-mark-58213";

    /// What an id of a kind leads to, one that leads nowhere, and to whom it is not foreign.
    private record Target(String real, String missing, Set<String> insiders) {}

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    InArea inArea;

    @Autowired
    Jobs jobs;

    @Autowired
    CallerNow callerNow;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    private final Map<String, Caller> callers = new LinkedHashMap<>();
    private final Map<String, Target> targets = new LinkedHashMap<>();

    @BeforeEach
    void people_and_things_are_there() {
        callers.put("own", people.clerk(COUNTY));
        callers.put("sibling", people.clerk("370114"));
        callers.put("parent", people.reviewer("370100"));
        callers.put("other city", people.reviewer("370200"));
        callers.put("officer", people.officer());
        callers.put(
                "other programme",
                people.signedIn(
                        "officer-elsewhere", Role.PROGRAMME_OFFICER, "province", people.otherProgramme(), null));
        callers.put("statistics", people.department("statistics"));
        callers.put("finance", people.department("finance"));
        callers.put("analyst", people.analyst());
        callers.put("expert", people.expert());
        people.person("without-any-role");
        callers.put("none", people.signIn("without-any-role"));
        callers.put("system-administrator", people.office(Role.SYSTEM_ADMINISTRATOR));
        callers.put("security-administrator", people.office(Role.SECURITY_ADMINISTRATOR));
        callers.put("auditor", people.office(Role.AUDITOR));
        aim();
    }

    private void aim() {
        var inside = Set.of("own", "parent", "officer", "analyst");
        targets.put("return", new Target(RETURN, "shandong.county-annual.2024.379999", inside));
        targets.put(
                "collection",
                new Target(
                        "shandong.county-annual.2024",
                        "shandong.county-annual.1999",
                        Set.of("own", "sibling", "parent", "other city", "officer", "analyst")));
        targets.put(
                "sheet",
                new Target(
                        "shandong.statistics.2024",
                        "shandong.statistics.1999",
                        Set.of("statistics", "officer", "analyst")));
        String clerk = "county-clerk-" + COUNTY;
        targets.put(
                "person",
                new Target(
                        clerk,
                        "county-clerk-379999",
                        Set.of("own", "parent", "system-administrator", "security-administrator", "auditor")));
        String grant = jdbc.sql("SELECT max(id) FROM person_grant WHERE person = :name AND revoked_at IS NULL")
                .param("name", clerk)
                .query(String.class)
                .single();
        targets.put("grant", new Target(grant, "987654321", Set.of("own", "parent", "security-administrator")));
        String session = Objects.requireNonNull(callers.get("own"))
                .json("/api/v1/session/sessions")
                .get(0)
                .path("id")
                .asString();
        targets.put("session", new Target(session, "987654321", Set.of("own")));
        targets.put("token", new Target(token(), "987654321", Set.of("own")));
        targets.put("publication", new Target(publication(), "987654321", Set.of("officer")));
        targets.put("draft", new Target(draft(), "987654321", Set.of("officer", "analyst")));
        targets.put("adoption", new Target(adoption(), "987654321", Set.of("officer")));
        targets.put("lock", new Target(lock(), "987654321", Set.of("officer")));
        targets.put("flag", new Target(flag(), "987654321", Set.of("own", "parent", "officer", "analyst")));
        targets.put("digest", new Target(digest(), "987654321", Set.of("own")));
        targets.put("job", new Target(job(clerk), "987654321", Set.of("own")));
        targets.put("study", new Target(study(), "987654321", Set.of("officer")));
    }

    private String made(String who, String path, String body) {
        var caller = callers.get(who);
        var answer = Objects.requireNonNull(caller).send("POST", path, body);
        assertThat(answer.statusCode()).as(path + " " + Caller.text(answer)).isLessThan(300);
        return caller.json(answer).path("id").asString();
    }

    private String token() {
        return made("own", "/api/v1/session/tokens", """
                {"title":"%s","scopes":["read"],"until":"%s"}""".formatted(
                        MARK, java.time.Instant.now().plusSeconds(3600)));
    }

    private String publication() {
        return made("officer", "/api/v1/publications", """
                {"programme":"shandong","scheme":"census-2020"}""");
    }

    private String draft() {
        return made("officer", "/api/v1/drafts", """
                {"edition":"shandong.census-2020.1","title":"matrix","reason":"%s",
                 "changes":[{"kind":"weight","node":"people","weight":30}]}""".formatted(MARK));
    }

    private String adoption() {
        String draft = made("officer", "/api/v1/drafts", """
                {"edition":"shandong.census-2020.1","title":"matrix","reason":"%s",
                 "changes":[{"kind":"normalise","by":"z-score"}]}""".formatted(MARK));
        return made("officer", "/api/v1/drafts/" + draft + "/adoptions", """
                {"version":1,"scheme":"matrix-adopted","title":{"zh":"%s","en":"%s"}}""".formatted(MARK, MARK));
    }

    private String lock() {
        return made("officer", "/api/v1/locks", """
                {"programme":"shandong","form":"county-quarterly","period":"2024-Q1","unit":"%s","reason":"%s"}""".formatted(COUNTY, MARK));
    }

    /// Written directly: whether the county is due for a reminder depends on the day.
    private String digest() {
        return jdbc.sql("""
                        INSERT INTO digest (recipient, kind, day, made_at, sent_by, by_title, collection, items)
                        VALUES (:person, 'reminder', current_date, now(), 'test', 'test', 'matrix', '[]')
                        ON CONFLICT (recipient, collection, sent_by, day) WHERE kind = 'reminder'
                        DO UPDATE SET read_at = digest.read_at
                        RETURNING id""")
                .param("person", "county-clerk-" + COUNTY)
                .query(String.class)
                .single();
    }

    /// Written directly: what the checks ask depends on the figures. Its run is made with it.
    private String flag() {
        return inArea.change(
                Area.whole("shandong"),
                () -> jdbc.sql("""
                        WITH run AS (
                            INSERT INTO integrity_run (programme, period, made_by, by_title, made_at, as_of, tests)
                            VALUES ('shandong', '1997', 'test', 'test', now(), now(), '{cross}')
                            RETURNING id), score AS (
                            INSERT INTO integrity_score (programme, unit, run, score, chance, adjusted)
                            SELECT 'shandong', :county, id, 50, 0.5, 0.5 FROM run)
                        INSERT INTO integrity_flag (programme, unit, run, period, test, indicator, score, evidence)
                        SELECT 'shandong', :county, id, '1997', 'cross', :mark || id, 50, :evidence::jsonb FROM run
                        RETURNING id""")
                        .param("county", COUNTY)
                        .param("mark", MARK)
                        .param("evidence", """
                                {"from":"1996","to":"1997","statistics":{"chance":0.5},"inputs":[],"series":[],
                                 "peers":[],"alike":null,"rate":false,"demonstration":true}""")
                        .query(String.class)
                        .single());
    }

    private String job(String clerk) {
        var owner = callerNow.find(clerk).orElseThrow();
        return String.valueOf(jobs.start(
                        owner, "matrix", new Text(MARK, MARK), owner.area("shandong"), progress -> JobResult.nothing())
                .id());
    }

    private String study() {
        String job = made("officer", "/api/v1/editions/shandong.census-2020.1/studies", """
                {"title":"%s","replications":4,"vary":[{"error":0.01}]}""".formatted(MARK));
        var officer = Objects.requireNonNull(callers.get("officer"));
        long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (!officer.json("/api/v1/jobs/" + job).path("state").asString().equals("done")) {
            assertThat(System.nanoTime()).as("the study is done in time").isLessThan(until);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        return job;
    }

    private Set<String> running() {
        var found = new TreeSet<String>();
        routes.getHandlerMethods().forEach((route, method) -> {
            String module = method.getBeanType().getName();
            if (module.startsWith("org.junxian.") && !module.startsWith("org.junxian.app.gate.")) { // not the pages
                for (var verb : route.getMethodsCondition().getMethods()) {
                    for (String pattern : route.getPatternValues()) {
                        found.add(verb + " " + pattern.replaceAll("\\{(\\w+):[^}]*}", "{$1}"));
                    }
                }
            }
        });
        return found;
    }

    @Test
    void A1_every_route_has_a_row_and_every_row_a_route() {
        var table = new TreeSet<>(Route.table().stream().map(Route::route).toList());
        assertThat(running())
                .as("a new route needs a row in app/src/test/resources/routes.txt; read its head")
                .containsExactlyInAnyOrderElementsOf(table);
        for (var row : Route.table()) {
            assertThat(row.kind()).as(row.route()).isIn(union(targets.keySet()));
            assertThat(row.kind().equals("-")).as(row.route()).isEqualTo(!(row.call() + row.body()).contains("@"));
        }
    }

    private static List<String> union(Set<String> kinds) {
        var all = new ArrayList<>(kinds);
        all.add("-");
        return all;
    }

    @Test
    void A1_whoever_is_not_signed_in_reads_what_is_public_and_nothing_else() {
        var nobody = people.nobody();
        for (var row : Route.table()) {
            if (row.isTried()) {
                var answer = call(nobody, row, id(row, false));
                if (row.isPublic() && row.method().equals("GET")) {
                    assertThat(answer.statusCode()).as(row.route()).isIn(200, 404);
                } else if (!row.isPublic()) {
                    assertThat(answer.statusCode()).as(row.route()).isEqualTo(401);
                    assertThat(Caller.text(answer)).as(row.route()).contains("E3001");
                }
            }
        }
    }

    @Test
    void A1_a_route_for_a_role_is_closed_to_every_other_role() {
        for (var row : Route.table()) {
            if (row.namesRoles() && row.isTried()) {
                callers.forEach((who, caller) -> {
                    if (!row.who().contains(role(who))) {
                        var answer = call(caller, row, id(row, false));
                        assertThat(answer.statusCode())
                                .as(who + ": " + row.route() + " " + Caller.text(answer))
                                .isIn(403, 404);
                    }
                });
            }
        }
    }

    private static String role(String who) {
        return switch (who) {
            case "own", "sibling" -> "county-clerk";
            case "parent", "other city" -> "city-reviewer";
            case "officer", "other programme" -> "programme-officer";
            case "statistics", "finance" -> "department-officer";
            default -> who;
        };
    }

    @Test
    void A1_a_foreign_id_is_answered_like_one_that_does_not_exist_and_changes_nothing() {
        String before = traces();
        var told = new ArrayList<String>();
        for (var row : Route.table()) {
            if (!row.kind().equals("-") && row.isTried()) {
                callers.forEach((who, caller) -> {
                    if (!Objects.requireNonNull(targets.get(row.kind()))
                            .insiders()
                            .contains(who)) {
                        var foreign = call(caller, row, id(row, true));
                        var nothing = call(caller, row, id(row, false));
                        String shown = without(targets.get(row.kind()), foreign);
                        String empty = without(targets.get(row.kind()), nothing);
                        if (foreign.statusCode() != nothing.statusCode() || !shown.equals(empty)) {
                            told.add("%s: %s%n  foreign %s%n  nothing %s".formatted(who, row.route(), shown, empty));
                        }
                    }
                });
            }
        }
        assertThat(told).isEmpty();
        assertThat(traces()).isEqualTo(before);
    }

    @Test
    void A1_the_owner_gets_an_answer_where_others_do_not() {
        for (var row : Route.table()) {
            if (row.method().equals("GET") && row.who().contains("area") && row.isTried()) {
                String who = row.kind().equals("sheet") || row.call().contains("department")
                        ? "statistics"
                        : row.kind().equals("collection") || row.call().contains("locks") ? "officer" : "own";
                var answer = call(Objects.requireNonNull(callers.get(who)), row, id(row, true));
                int expected = row.route().endsWith("/jobs/{id}/file") ? 409 : 200;
                assertThat(answer.statusCode())
                        .as(who + ": " + row.route() + " " + Caller.text(answer))
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void A1_no_list_search_or_file_shows_a_foreign_county() {
        for (var row : Route.table()) {
            if (row.method().equals("GET") && !row.isPublic() && row.isTried()) {
                for (String who : List.of("sibling", "other city", "other programme", "finance", "expert", "none")) {
                    var answer = call(Objects.requireNonNull(callers.get(who)), row, id(row, false));
                    assertThat(Caller.text(answer))
                            .as(who + ": " + row.route())
                            .doesNotContain(RETURN)
                            .doesNotContain(MARK)
                            .doesNotContain("county-clerk-" + COUNTY);
                }
            }
        }
        var overview = Objects.requireNonNull(callers.get("sibling"))
                .json("/api/v1/collections/shandong.county-annual.2024/overview");
        assertThat(overview.path("units").findValuesAsString("unit")).containsExactly("370114");
        assertThat(Objects.requireNonNull(callers.get("other city"))
                        .json("/api/v1/collections/shandong.county-annual.2024/overview")
                        .path("units")
                        .findValuesAsString("unit"))
                .isNotEmpty()
                .allMatch(unit -> unit.startsWith("3702"));
    }

    /// The answer without the two ids, so that only what it says of them is left.
    private static String without(Target target, HttpResponse<byte[]> answer) {
        String either = Pattern.quote(target.real()) + "|" + Pattern.quote(target.missing());
        return Caller.text(answer).replaceAll("(?<![0-9A-Za-z])(" + either + ")(?![0-9A-Za-z])", "@");
    }

    private String id(Route row, boolean real) {
        var target = targets.get(row.kind());
        return target == null ? "" : real ? target.real() : target.missing();
    }

    private static HttpResponse<byte[]> call(Caller caller, Route row, String id) {
        if (row.method().equals("GET")) {
            return caller.get(row.call(id));
        }
        return row.body().equals("multipart")
                ? caller.upload(row.method(), row.call(id), "nothing".getBytes(StandardCharsets.UTF_8))
                : caller.send(row.method(), row.call(id), row.body(id));
    }

    /// What a foreign hand could have left: counted over everything of the county and its people.
    private String traces() {
        return inArea.read(
                Area.whole("shandong"),
                () -> String.valueOf(jdbc.sql("""
                        SELECT (SELECT count(*) FROM cell_change WHERE unit = '370112') AS changes,
                               (SELECT count(*) FROM return_move WHERE unit = '370112') AS moves,
                               (SELECT count(*) FROM explanation WHERE unit = '370112') AS explanations,
                               (SELECT count(*) FROM return_seen WHERE unit = '370112') AS seen,
                               (SELECT count(*) FROM entry_lock) AS locks,
                               (SELECT count(*) FROM lock_exception) AS exceptions,
                               (SELECT count(*) FROM integrity_answer WHERE unit = '370112') AS answers,
                               (SELECT count(*) FROM integrity_flag WHERE closed_at IS NOT NULL) AS closed_flags,
                               (SELECT count(*) FROM department_cell) AS sheet_cells,
                               (SELECT count(*) FROM department_move) AS sheet_moves,
                               (SELECT count(*) FROM edition) AS editions,
                               (SELECT count(*) FROM publication_proposal WHERE state = 'proposed') AS waiting,
                               (SELECT count(*) FROM scheme_draft WHERE state = 'open' AND version = 1) AS drafts,
                               (SELECT count(*) FROM draft_adoption WHERE state = 'proposed') AS adoptions,
                               (SELECT count(*) FROM package_version) AS packages,
                               (SELECT count(*) FROM person_grant WHERE revoked_at IS NULL) AS grants,
                               (SELECT count(*) FROM person WHERE active) AS people,
                               (SELECT count(*) FROM api_token WHERE revoked_at IS NULL) AS tokens,
                               (SELECT count(*) FROM web_session WHERE person = 'county-clerk-370112') AS sessions""").query().singleRow()));
    }
}
