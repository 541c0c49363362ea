package org.junxian.app.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junxian.app.access.Role;
import org.junxian.app.audit.Actor;
import org.junxian.app.evaluation.PublishEdition;
import org.junxian.app.programmes.LoadPackage;
import org.junxian.app.programmes.Programmes;
import org.junxian.app.trial.Caller;
import org.junxian.app.trial.Invariants;
import org.junxian.app.trial.People;
import org.junxian.app.trial.RunningPlatform;
import org.junxian.app.trial.SamplePackage;
import org.junxian.programme.ReadPackage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// Drafts of schemes and their adoption by two people.
@RunningPlatform
class DraftsTest {

    private static final String PROGRAMME = "drafted";
    private static final String EDITION = PROGRAMME + ".monthly-targets.1";
    private static final String Z_SCORES = "[{\"kind\":\"normalise\",\"by\":\"z-score\"}]";
    private static final String BORDA = "[{\"kind\":\"normalise\",\"by\":\"borda\"}]";

    @Autowired
    People people;

    @Autowired
    LoadPackage loadPackage;

    @Autowired
    Programmes programmes;

    @Autowired
    PublishEdition publishEdition;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource source;

    private Caller one;
    private Caller two;
    private Caller analyst;

    @BeforeEach
    void a_small_programme_is_published() {
        if (!programmes.ids().contains(PROGRAMME)) {
            var somebody = new Actor("system");
            var reading =
                    ReadPackage.fromZip(SamplePackage.read().called(PROGRAMME).zip());
            loadPackage.handle(somebody, reading, false);
            publishEdition.handle(somebody, new PublishEdition.Order(PROGRAMME, "monthly-targets", null, null));
        }
        one = people.signedIn("drafts-one", Role.PROGRAMME_OFFICER, "province", PROGRAMME, null);
        two = people.signedIn("drafts-two", Role.PROGRAMME_OFFICER, "province", PROGRAMME, null);
        analyst = people.signedIn("drafts-analyst", Role.ANALYST, "province", PROGRAMME, null);
    }

    private HttpResponse<byte[]> save(Caller by, String changes) {
        return by.send("POST", "/api/v1/drafts", """
                {"edition":"%s","title":"标准分","reason":"试一试","changes":%s}""".formatted(EDITION, changes));
    }

    private JsonNode saved(Caller by, String changes) {
        var answer = save(by, changes);
        assertThat(answer.statusCode()).as(Caller.text(answer)).isEqualTo(201);
        return by.json(answer);
    }

    private HttpResponse<byte[]> change(Caller by, long id, int version, String title) {
        return by.send("PUT", "/api/v1/drafts/" + id, """
                {"version":%d,"title":"%s","reason":"更好","changes":%s}""".formatted(version, title, BORDA));
    }

    private HttpResponse<byte[]> propose(Caller by, long draft, int version, String scheme) {
        return by.send("POST", "/api/v1/drafts/" + draft + "/adoptions", """
                {"version":%d,"scheme":"%s","title":{"zh":"新方案","en":"New scheme"}}""".formatted(version, scheme));
    }

    private long proposed(Caller by, long draft, String scheme) {
        var answer = propose(by, draft, 1, scheme);
        assertThat(answer.statusCode()).as(Caller.text(answer)).isEqualTo(201);
        return by.json(answer).path("id").asLong();
    }

    private HttpResponse<byte[]> confirm(Caller by, long adoption) {
        return by.send("POST", "/api/v1/adoptions/" + adoption + "/confirmation", "");
    }

    private static String code(Caller caller, HttpResponse<byte[]> answer) {
        return answer.statusCode() < 300
                ? "ok"
                : caller.json(answer).path("code").asString();
    }

    @Test
    void D1_a_draft_that_somebody_else_saved_meanwhile_is_not_overwritten() {
        long id = saved(analyst, Z_SCORES).path("id").asLong();
        assertThat(code(one, change(one, id, 1, "officer"))).isEqualTo("ok");
        var refused = change(analyst, id, 1, "analyst");
        assertThat(code(analyst, refused)).isEqualTo("E5412");
        assertThat(Caller.text(refused)).contains("drafts-one");
        var now = analyst.json("/api/v1/drafts/" + id);
        assertThat(now.path("title").asString()).isEqualTo("officer");
        assertThat(now.path("version").asInt()).isEqualTo(2);
        assertThat(code(analyst, change(analyst, id, 2, "both"))).isEqualTo("ok");
        assertThat(code(analyst, analyst.send("DELETE", "/api/v1/drafts/" + id + "?version=2", "")))
                .as("of an older save")
                .isEqualTo("E5412");
        assertThat(code(analyst, analyst.send("DELETE", "/api/v1/drafts/" + id + "?version=3", "")))
                .isEqualTo("ok");
        assertThat(code(analyst, change(analyst, id, 3, "late"))).isEqualTo("E5413");
        assertThat(Invariants.broken(source)).isEmpty();
    }

    @Test
    void A1_only_officers_and_analysts_of_the_programme_write_drafts_and_an_analyst_only_own_ones() {
        long id = saved(one, Z_SCORES).path("id").asLong();
        assertThat(code(analyst, change(analyst, id, 1, "mine now"))).isEqualTo("E3004");
        assertThat(analyst.json("/api/v1/drafts/" + id).path("editable").asBoolean())
                .isFalse();
        for (var other : new Caller[] {people.clerk("370112"), people.officer(), people.analyst()}) {
            assertThat(code(other, save(other, Z_SCORES))).isEqualTo("E3004");
            assertThat(code(other, other.get("/api/v1/drafts/" + id))).isIn("E3004", "E5411");
            assertThat(code(other, other.get("/api/v1/drafts?programme=" + PROGRAMME)))
                    .isEqualTo("E3004");
        }
        assertThat(code(analyst, propose(analyst, id, 1, "by-an-analyst"))).isEqualTo("E3004");
        assertThat(jdbc.sql("SELECT count(*) FROM scheme_draft")
                        .query(Long.class)
                        .single())
                .as("A2: without an area the database shows no draft")
                .isZero();
    }

    @Test
    void D3_a_draft_is_adopted_by_two_people_as_it_was_tried_and_can_then_be_published() {
        var draft = saved(analyst, Z_SCORES);
        long id = draft.path("id").asLong();
        long adoption = proposed(one, id, "z-scores");
        assertThat(code(analyst, change(analyst, id, 1, "later")))
                .as("proposed")
                .isEqualTo("E5413");
        assertThat(two.json("/api/v1/work").toString()).contains("\"adoption\"");
        assertThat(one.json("/api/v1/work").toString()).doesNotContain("\"adoption\"");
        two = people.signIn("drafts-two");
        people.prove(one);
        assertThat(code(one, confirm(one, adoption))).as("his own").isEqualTo("E5415");
        assertThat(code(analyst, confirm(analyst, adoption))).isEqualTo("E3004");
        assertThat(code(two, confirm(two, adoption))).as("without proof").isEqualTo("E3009");
        int before = programmes.get(PROGRAMME).version();
        people.prove(two);
        var confirmed = two.json(confirm(two, adoption));
        assertThat(confirmed.path("adoptedVersion").asInt()).isEqualTo(before + 1);
        assertThat(code(two, confirm(two, adoption))).as("a second time").isEqualTo("E5416");

        var publication = one.json(one.send("POST", "/api/v1/publications", """
                {"programme":"%s","scheme":"z-scores"}""".formatted(PROGRAMME)));
        var edition = two.json(two.send(
                "POST", "/api/v1/publications/" + publication.path("id").asLong() + "/confirmation", ""));
        var sheet = two.json("/api/v1/editions/" + edition.path("id").asString() + "/sheet");
        var tried = two.json(two.send("POST", "/api/v1/editions/" + EDITION + "/whatif", """
                {"changes":%s}""".formatted(Z_SCORES)));
        assertThat(tried.path("hash").asString()).isEqualTo(draft.path("hash").asString());
        for (int i = 0; i < tried.path("units").size(); i++) {
            assertThat(sheet.path("ranks").path("index").get(i).asDouble(-1))
                    .isEqualTo(tried.path("units").get(i).path("rankAfter").asDouble(-1));
        }
        assertThat(Invariants.broken(source)).isEmpty();
    }

    @Test
    void D3_nobody_confirms_what_he_wrote_though_somebody_else_proposed_it() {
        long adoption = proposed(one, saved(two, BORDA).path("id").asLong(), "written-by-two");
        people.prove(two);
        assertThat(code(two, confirm(two, adoption))).isEqualTo("E5415");
        assertThat(code(two, two.send("DELETE", "/api/v1/adoptions/" + adoption, "")))
                .isEqualTo("ok");
    }

    @Test
    void D3_what_changed_since_it_was_proposed_is_not_adopted() {
        long id = saved(analyst, BORDA).path("id").asLong();
        long adoption = proposed(one, id, "stale");
        var files = new java.util.TreeMap<>(
                programmes.get(PROGRAMME).content().files().byPath());
        files.put("docs/note.md", ("# " + System.nanoTime()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var report = loadPackage.handle(new Actor("system"), ReadPackage.from(files), false);
        assertThat(report.loaded()).as("%s", report.problems()).isTrue();
        people.prove(two);
        assertThat(code(two, confirm(two, adoption))).isEqualTo("E5416");
        assertThat(code(two, two.send("POST", "/api/v1/adoptions/" + adoption + "/refusal", "{\"reason\":\"方案包已变\"}")))
                .isEqualTo("ok");
        assertThat(one.json("/api/v1/drafts/" + id).path("state").asString()).isEqualTo("open");
        assertThat(code(one, propose(one, id, 1, "monthly-targets"))).isEqualTo("E5417");
        assertThat(code(one, propose(one, id, 7, "again"))).isEqualTo("E5412");
        assertThat(code(one, propose(one, id, 1, "Not An Id"))).isEqualTo("E2001");
        assertThat(Invariants.broken(source)).isEmpty();
    }

    @Test
    void what_makes_no_valid_package_is_refused_with_the_readers_words() {
        long id = saved(one, "[{\"kind\":\"weight\",\"node\":\"retail_growth\",\"weight\":77}]")
                .path("id")
                .asLong();
        var refused = propose(one, id, 1, "does-not-add-up");
        assertThat(code(one, refused)).isEqualTo("E5419");
        assertThat(Caller.text(refused)).contains("schemes/does-not-add-up.yaml");
        assertThat(code(one, save(one, "[]"))).as("nothing changed").isEqualTo("E2001");
    }
}
