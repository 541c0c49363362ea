package org.junxian.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junxian.app.access.Role;
import org.junxian.app.trial.Caller;
import org.junxian.app.trial.People;
import org.junxian.app.trial.RunningPlatform;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A4: granting has the same borders as everything else. A5: what is taken away is gone with the next request.
@RunningPlatform
class GrantingTest {

    private static final String JINAN = "370100";
    private static final String LICHENG = "370112";
    private static final String ZHANGQIU = "370114";
    private static final String SHINAN_OF_QINGDAO = "370202";
    private static int counter;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private final LocalDate today = LocalDate.now(ZoneOffset.ofHours(8));
    private String newcomer = "";

    @BeforeEach
    void a_person_without_any_role() {
        newcomer = people.person("newcomer-" + counter++);
    }

    private HttpResponse<byte[]> give(
            Caller by, String to, Role role, String reach, @Nullable String code, @Nullable LocalDate until) {
        String wish = """
                {"role":"%s","reach":"%s","programme":"shandong","code":%s,"since":"%s","until":%s}""".formatted(role.id(), reach, quoted(code), today, quoted(until));
        return by.send("POST", "/api/v1/people/" + to + "/grants", wish);
    }

    private static String quoted(@Nullable Object value) {
        return value == null ? "null" : "\"" + value + "\"";
    }

    private static String code(Caller caller, HttpResponse<byte[]> answer) {
        return answer.statusCode() < 300
                ? "ok"
                : caller.json(answer).path("code").asString();
    }

    @Test
    void A4_a_city_gives_roles_of_its_own_counties_and_nothing_else() {
        var jinan = people.reviewer(JINAN);
        assertThat(code(jinan, give(jinan, newcomer, Role.COUNTY_CLERK, "county", LICHENG, null)))
                .isEqualTo("ok");
        assertThat(code(jinan, give(jinan, newcomer, Role.COUNTY_HEAD, "county", ZHANGQIU, null)))
                .isEqualTo("ok");
        for (Role more : new Role[] {Role.CITY_REVIEWER, Role.PROGRAMME_OFFICER, Role.ANALYST, Role.AUDITOR}) {
            String reach = more == Role.CITY_REVIEWER ? "city" : more == Role.AUDITOR ? "installation" : "province";
            assertThat(code(jinan, give(jinan, newcomer, more, reach, reach.equals("city") ? JINAN : null, null)))
                    .as(more.id())
                    .isEqualTo("E3105");
        }
        assertThat(code(jinan, give(jinan, newcomer, Role.COUNTY_CLERK, "county", SHINAN_OF_QINGDAO, null)))
                .as("a county of another city")
                .isEqualTo("E3105");
        assertThat(code(jinan, give(jinan, newcomer, Role.COUNTY_CLERK, "county", "999999", null)))
                .as("no county at all, the same answer")
                .isEqualTo("E3105");
        assertThat(code(jinan, give(jinan, newcomer, Role.COUNTY_CLERK, "province", null, null)))
                .as("a county role over the province")
                .isEqualTo("E3105");
    }

    @Test
    void A4_a_city_reaches_no_person_of_another_city_and_does_not_learn_that_there_is_one() {
        people.clerk(SHINAN_OF_QINGDAO);
        var jinan = people.reviewer(JINAN);
        var foreign = give(jinan, "county-clerk-" + SHINAN_OF_QINGDAO, Role.COUNTY_CLERK, "county", LICHENG, null);
        var nobody = give(jinan, "county-clerk-nobody", Role.COUNTY_CLERK, "county", LICHENG, null);
        assertThat(Caller.text(foreign).replace(SHINAN_OF_QINGDAO, "nobody")).isEqualTo(Caller.text(nobody));
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(jinan.get("/api/v1/people/county-clerk-" + SHINAN_OF_QINGDAO + "/grants")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Caller.text(jinan.get("/api/v1/people"))).doesNotContain(SHINAN_OF_QINGDAO);
    }

    @Test
    void A4_nobody_gives_beyond_their_own_days() {
        String city = people.person("reviewer-for-a-week-" + counter);
        long grant = people.grant(city, Role.CITY_REVIEWER, "city", "shandong", JINAN);
        people.revoke(grant);
        jdbc.sql("""
                        INSERT INTO person_grant (person, role, reach, programme, code, since, until, given_by, given_at)
                        VALUES (:name, 'city-reviewer', 'city', 'shandong', '370100', :since, :until, 'test', now())""")
                .param("name", city)
                .param("since", today)
                .param("until", today.plusDays(7))
                .update();
        var caller = people.signIn(city);
        assertThat(code(caller, give(caller, newcomer, Role.COUNTY_CLERK, "county", LICHENG, null)))
                .isEqualTo("E3105");
        assertThat(code(caller, give(caller, newcomer, Role.COUNTY_CLERK, "county", LICHENG, today.plusDays(8))))
                .isEqualTo("E3105");
        assertThat(code(caller, give(caller, newcomer, Role.COUNTY_CLERK, "county", LICHENG, today.plusDays(7))))
                .isEqualTo("ok");
    }

    @Test
    void A4_the_security_administrator_gives_everything_but_not_to_himself_and_keeps_the_offices_apart() {
        var security = people.office(Role.SECURITY_ADMINISTRATOR);
        assertThat(code(security, give(security, newcomer, Role.PROGRAMME_OFFICER, "province", null, null)))
                .isEqualTo("ok");
        assertThat(code(
                        security,
                        give(security, "security-administrator-x", Role.PROGRAMME_OFFICER, "province", null, null)))
                .isEqualTo("E3106");
        var auditor = security.send("POST", "/api/v1/people/" + newcomer + "/grants", """
                {"role":"auditor","reach":"installation","programme":null,"code":null,"since":"%s","until":null}""".formatted(today));
        assertThat(code(security, auditor)).isEqualTo("E3107");
        assertThatThrownBy(() -> people.grant(newcomer, Role.AUDITOR, "installation", null, null))
                .as("the database says so too")
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void A4_people_are_made_by_one_office_and_get_their_roles_from_another() {
        var admin = people.office(Role.SYSTEM_ADMINISTRATOR);
        var security = people.office(Role.SECURITY_ADMINISTRATOR);
        String name = newcomer + "-made";
        String order = "{\"name\":\"%s\",\"title\":\"演示：新人\"}".formatted(name);
        assertThat(code(security, security.send("POST", "/api/v1/people", order)))
                .isEqualTo("E3004");
        var made = admin.json(admin.send("POST", "/api/v1/people", order));
        assertThat(made.path("password").asString()).hasSizeGreaterThan(15);
        assertThat(code(admin, admin.send("POST", "/api/v1/people", order))).isEqualTo("E3103");
        assertThat(code(admin, give(admin, name, Role.ANALYST, "province", null, null)))
                .isEqualTo("E3004");
        assertThat(code(admin, admin.send("POST", "/api/v1/people/security-administrator-x/password", "")))
                .as("an office is not taken over by a new password")
                .isEqualTo("E3004");
    }

    @Test
    void A4_a_role_is_lent_for_some_days_and_ends_with_the_one_it_came_from() {
        String lender = people.person("lender-" + counter);
        long own = people.grant(lender, Role.COUNTY_CLERK, "county", "shandong", LICHENG);
        var caller = people.signIn(lender);
        String wish = "{\"person\":\"%s\",\"until\":\"%s\"}";
        var lent = caller.send("POST", "/api/v1/grants/" + own + "/lend", wish.formatted(newcomer, today.plusDays(3)));
        assertThat(lent.statusCode()).isEqualTo(201);
        var other = people.signIn(newcomer);
        var grants = other.json("/api/v1/session").path("grants");
        assertThat(grants).hasSize(1);
        assertThat(grants.get(0).path("lentBy").asString()).isEqualTo(lender);
        long onward = grants.get(0).path("id").asLong();
        assertThat(code(
                        other,
                        other.send(
                                "POST",
                                "/api/v1/grants/" + onward + "/lend",
                                wish.formatted(lender, today.plusDays(1)))))
                .as("lent on")
                .isEqualTo("E3108");
        people.revoke(own);
        assertThat(other.json("/api/v1/session").path("grants")).isEmpty();
    }

    @Test
    void A4_nobody_lends_or_takes_away_what_is_not_theirs() {
        String holder = people.person("holder-" + counter);
        long grant = people.grant(holder, Role.COUNTY_CLERK, "county", "shandong", SHINAN_OF_QINGDAO);
        var jinan = people.reviewer(JINAN);
        String wish = "{\"person\":\"%s\",\"until\":\"%s\"}".formatted(newcomer, today.plusDays(3));
        var lend = jinan.send("POST", "/api/v1/grants/" + grant + "/lend", wish);
        assertThat(code(jinan, lend)).isEqualTo("E3104");
        assertThat(code(jinan, jinan.send("DELETE", "/api/v1/grants/" + grant, "")))
                .isEqualTo("E3104");
        assertThat(code(jinan, jinan.send("DELETE", "/api/v1/grants/987654321", "")))
                .isEqualTo("E3104");
        var qingdao = people.reviewer("370200");
        assertThat(code(qingdao, qingdao.send("DELETE", "/api/v1/grants/" + grant, "")))
                .isEqualTo("ok");
    }

    @Test
    void A5_what_is_taken_away_is_gone_with_the_next_request_also_for_tokens() {
        String name = people.person("short-" + counter);
        long grant = people.grant(name, Role.CITY_REVIEWER, "city", "shandong", JINAN);
        var caller = people.signIn(name);
        String until = today.plusDays(5) + "T00:00:00Z";
        var made = caller.json(caller.send("POST", "/api/v1/session/tokens", """
                {"title":"nightly","scopes":["read"],"until":"%s"}""".formatted(until)));
        String bearer = "Bearer " + made.path("token").asString();
        var program = people.nobody();
        assertThat(caller.get("/api/v1/people").statusCode()).isEqualTo(200);
        assertThat(program.get("/api/v1/people", "Authorization", bearer).statusCode())
                .isEqualTo(200);

        people.revoke(grant);
        assertThat(caller.get("/api/v1/people").statusCode()).isEqualTo(403);
        assertThat(program.get("/api/v1/people", "Authorization", bearer).statusCode())
                .isEqualTo(403);

        var admin = people.office(Role.SYSTEM_ADMINISTRATOR);
        assertThat(code(admin, admin.send("PUT", "/api/v1/people/" + name, "{\"title\":\"over\",\"active\":false}")))
                .isEqualTo("ok");
        assertThat(caller.get("/api/v1/people").statusCode()).isEqualTo(401);
        assertThat(program.get("/api/v1/people", "Authorization", bearer).statusCode())
                .isEqualTo(401);
    }
}
