package org.junxian.app.collection.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junxian.app.access.Role;
import org.junxian.app.area.Area;
import org.junxian.app.statistics.FigureFilter;
import org.junxian.app.statistics.KnownFigures;
import org.junxian.app.statistics.RecordedFigure;
import org.junxian.app.trial.Caller;
import org.junxian.app.trial.People;
import org.junxian.app.trial.RunningPlatform;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/// A return from the blank form to the accepted figures, over the network, by the people it takes.
@RunningPlatform
@Import(ReturnTrial.class)
class ReturnsOverHttpTest {

    @Autowired
    ReturnTrial trial;

    @Autowired
    People people;

    @Autowired
    KnownFigures figures;

    private String programme = "";
    private String path = "";

    @BeforeEach
    void an_open_collection() {
        programme = trial.open();
        path = "/api/v1/returns/" + ReturnTrial.id(programme, "A01");
    }

    private Caller person(String name, Role role, String reach, String code) {
        return people.signedIn(name + "-" + programme.replace("trial-returns-", ""), role, reach, programme, code);
    }

    private Caller clerk() {
        return person("clerk", Role.COUNTY_CLERK, "county", "A01");
    }

    private Caller reviewer() {
        return person("reviewer", Role.CITY_REVIEWER, "city", "CA");
    }

    private Caller officer() {
        return people.signedIn(
                "officer-" + programme.replace("trial-returns-", ""),
                Role.PROGRAMME_OFFICER,
                "province",
                programme,
                null);
    }

    private static HttpResponse<byte[]> cell(
            Caller by, String path, String entry, String value, int version, String no) {
        return by.send(
                "PUT",
                path + "/cells/" + entry,
                "{%s,\"version\":%d,\"request\":\"%s\"}".formatted(value, version, no));
    }

    private JsonNode move(Caller by, String move, String more) {
        int version = by.json(path).path("version").asInt();
        var answer =
                by.send("POST", path + "/moves", "{\"move\":\"%s\",\"version\":%d%s}".formatted(move, version, more));
        assertThat(answer.statusCode()).as(Caller.text(answer)).isEqualTo(200);
        return by.json(answer);
    }

    private void fill(Caller clerk) {
        String paste = """
                {"request":"paste","cells":[{"entry":"output","value":100,"version":0},
                 {"entry":"farming","value":40,"version":0},{"entry":"other","value":60,"version":0}]}""";
        var saved = clerk.send("PUT", path + "/cells", paste);
        assertThat(saved.statusCode()).as(Caller.text(saved)).isEqualTo(200);
        assertThat(clerk.json(saved).path("changed").asInt()).isEqualTo(3);
        assertThat(clerk.json(saved).path("findings").size()).isZero();
    }

    @Test
    void D1_the_answer_to_a_conflict_holds_the_cell_as_it_is_now() {
        var first = clerk();
        var second = person("second", Role.COUNTY_CLERK, "county", "A01");
        assertThat(cell(first, path, "output", "\"value\":100", 0, "a").statusCode())
                .isEqualTo(200);
        var refused = cell(second, path, "output", "\"value\":90", 0, "b");
        assertThat(refused.statusCode()).isEqualTo(409);
        var problem = second.json(refused);
        assertThat(problem.path("code").asString()).isEqualTo("E6001");
        assertThat(problem.path("current").path("value").asDouble()).isEqualTo(100);
        assertThat(problem.path("current").path("version").asInt()).isEqualTo(1);
        assertThat(problem.path("place").asString()).contains("产值");
        var unsaid = second.send("PUT", path + "/cells/output", "{\"value\":1,\"request\":\"c\"}");
        assertThat(second.json(unsaid).path("code").asString()).isEqualTo("E2002");
    }

    @Test
    void a_return_goes_all_the_way_and_its_correction_is_a_revision() {
        var clerk = clerk();
        fill(clerk);
        assertThat(move(clerk, "submit", "").path("stage").asString()).isEqualTo("submitted");
        var reviewer = reviewer();
        var back = move(reviewer, "return-to-county", ",\"comments\":[{\"entry\":\"output\",\"text\":\"请核对\"}]");
        assertThat(back.path("cells").path("output").path("comments").size()).isEqualTo(1);
        assertThat(clerk.json("/api/v1/work").toString())
                .contains("\"state\":\"returned\"")
                .contains(path.substring(7));
        cell(clerk, path, "output", "\"value\":110", 1, "d");
        cell(clerk, path, "other", "\"value\":70", 1, "e");
        move(clerk, "submit", "");
        String collection = programme + ".yearly.2024";
        var review = reviewer.json("/api/v1/reviews?collection=" + collection);
        assertThat(review.size()).isEqualTo(1);
        var changed = review.get(0).path("changed");
        assertThat(changed.size()).isEqualTo(2);
        assertThat(changed.get(0).path("before").asDouble()).isEqualTo(100);
        assertThat(changed.get(0).path("after").asDouble()).isEqualTo(110);
        move(reviewer, "review", "");
        var officer = officer();
        assertThat(officer.json("/api/v1/work").toString()).contains("\"kind\":\"accept\"");
        move(officer, "accept", "");
        assertThat(output().value()).isEqualTo(110);
        assertThat(officer.json(path + "/impact").size()).isZero();
        move(officer, "unaccept", ",\"reason\":\"更正\"");
        move(officer, "return-to-city", ",\"reason\":\"更正\"");
        move(reviewer, "return-to-county", ",\"reason\":\"更正\"");
        cell(clerk, path, "output", "\"value\":111", 2, "f");
        cell(clerk, path, "other", "\"value\":71", 2, "g");
        move(clerk, "submit", "");
        move(reviewer, "review", "");
        assertThat(move(officer, "accept", "").path("trail").size()).isEqualTo(11);
        assertThat(output().value()).isEqualTo(111);
        assertThat(output().revision()).isEqualTo(2);
        assertThat(output().demonstration()).isTrue();
        var history = clerk.json(path + "/history?entry=output");
        var values = new ArrayList<String>();
        history.forEach(event -> {
            if (event.path("what").asString().equals("cell")) {
                values.add(event.path("after").asString());
            }
        });
        assertThat(values).containsExactly("100", "110", "111");
    }

    private RecordedFigure output() {
        var wanted = new FigureFilter("A01", "output", "2024");
        return figures.asOf(Area.whole(programme), Instant.now().plusSeconds(60), wanted)
                .getFirst();
    }

    @Test
    void many_at_once_does_what_it_can_and_says_why_not_for_the_others() {
        var clerk = clerk();
        fill(clerk);
        int version = move(clerk, "submit", "").path("version").asInt();
        var reviewer = reviewer();
        String seen = "{\"version\":%d}".formatted(version);
        assertThat(reviewer.send("POST", path + "/seen", seen).statusCode()).isEqualTo(204);
        String own = ReturnTrial.id(programme, "A01").toString();
        String sibling = ReturnTrial.id(programme, "B01").toString();
        String foreign = ReturnTrial.id(programme, "C01").toString();
        var answer =
                reviewer.json(reviewer.send("POST", "/api/v1/moves", """
                {"move":"review","returns":[{"id":"%s","version":%d},{"id":"%s","version":1},{"id":"%s","version":1}]}""".formatted(own, version, sibling, foreign)));
        assertThat(answer.path("done").toString()).isEqualTo("[\"" + own + "\"]");
        assertThat(answer.path("refused").get(0).path("problem").path("code").asString())
                .isEqualTo("E6018");
        assertThat(answer.path("refused").get(1).path("problem").path("code").asString())
                .isEqualTo("E6002");
    }

    @Test
    void A1_everybody_overlooks_the_own_area_only_in_one_request() {
        String overview = "/api/v1/collections/" + programme + ".yearly.2024/overview";
        assertThat(units(clerk().json(overview))).containsExactly("A01");
        assertThat(units(reviewer().json(overview))).containsExactly("A01", "B01");
        var whole = officer().json(overview);
        assertThat(units(whole)).containsExactlyInAnyOrder("A01", "B01", "C01", "D01", "E01");
        assertThat(whole.path("units").get(0).path("asked").asInt()).isEqualTo(5);
        assertThat(people.nobody().get(overview).statusCode()).isEqualTo(401);
        assertThat(people.clerk("370112").get(overview).statusCode()).isEqualTo(404);
        for (String below : List.of("", "/history", "/impact")) {
            assertThat(people.clerk("370112").get(path + below).statusCode()).isEqualTo(404);
        }
    }

    private static List<String> units(JsonNode overview) {
        var units = new ArrayList<String>();
        overview.path("units").forEach(unit -> units.add(unit.path("unit").asString()));
        return units;
    }

    @Test
    void a_lock_names_its_reason_and_a_dated_exception_opens_one_county() {
        var officer = officer();
        var locked = officer.send(
                "POST",
                "/api/v1/locks",
                "{\"programme\":\"%s\",\"form\":\"yearly\",\"reason\":\"年报汇总\"}".formatted(programme));
        assertThat(locked.statusCode()).as(Caller.text(locked)).isEqualTo(201);
        int lock = officer.json(locked).path("id").asInt();
        var clerk = clerk();
        var view = clerk.json(path);
        assertThat(view.path("canEnter").asBoolean()).isFalse();
        assertThat(view.path("lock").path("reason").path("zh").asString()).isEqualTo("年报汇总");
        var refused = cell(clerk, path, "output", "\"value\":1", 0, "x");
        assertThat(clerk.json(refused).path("code").asString()).isEqualTo("E6008");
        String exception = "{\"unit\":\"A01\",\"until\":\"2099-01-01\",\"reason\":\"受灾\"}";
        assertThat(clerk.send("POST", "/api/v1/locks/" + lock + "/exceptions", exception)
                        .statusCode())
                .isEqualTo(403);
        assertThat(officer.send("POST", "/api/v1/locks/" + lock + "/exceptions", exception)
                        .statusCode())
                .isEqualTo(201);
        assertThat(cell(clerk, path, "output", "\"value\":1", 0, "y").statusCode())
                .isEqualTo(200);
        String past = "{\"unit\":\"A01\",\"until\":\"2001-01-01\",\"reason\":\"受灾\"}";
        assertThat(officer.json(officer.send("POST", "/api/v1/locks/" + lock + "/exceptions", past))
                        .path("code")
                        .asString())
                .isEqualTo("E2001");
        assertThat(officer.json("/api/v1/locks?programme=" + programme)
                        .get(0)
                        .path("by")
                        .asString())
                .as("the officer as people know him")
                .isEqualTo(officer.json("/api/v1/session").path("title").asString());
        String lifting = "/api/v1/locks/" + lock + "/lifting";
        assertThat(officer.json(officer.send("POST", lifting, "{\"reason\":\" \"}"))
                        .path("code")
                        .asString())
                .isEqualTo("E2001");
        assertThat(clerk.send("POST", lifting, "{\"reason\":\"汇总完毕\"}").statusCode())
                .isEqualTo(403);
        assertThat(officer.send("POST", lifting, "{\"reason\":\"汇总完毕\"}").statusCode())
                .isEqualTo(204);
        String history = "/api/v1/history?subject=lock%20" + lock;
        assertThat(officer.json(history).size()).isEqualTo(3);
        assertThat(officer.json(history).get(0).path("detail").asString()).isEqualTo("汇总完毕");
        assertThat(clerk.json(history).size())
                .as("A1: a lock may concern another county")
                .isZero();
        assertThat(officer.json("/api/v1/locks?programme=" + programme).size()).isZero();
    }

    @Test
    void what_is_submitted_after_the_day_is_late_and_a_closed_collection_takes_nothing_more() {
        programme = trial.open(LocalDate.of(2025, 2, 14));
        path = "/api/v1/returns/" + ReturnTrial.id(programme, "A01");
        var clerk = clerk();
        assertThat(clerk.json(path).path("late").asBoolean()).isTrue();
        fill(clerk);
        assertThat(move(clerk, "submit", "").path("late").asBoolean()).isTrue();
        String closing = "/api/v1/collections/" + programme + ".yearly.2024/closing";
        assertThat(clerk.send("POST", closing, "{\"reason\":\"结束\"}").statusCode())
                .isEqualTo(403);
        assertThat(officer().send("POST", closing, "{\"reason\":\"结束\"}").statusCode())
                .isEqualTo(200);
        var sibling = person("sibling", Role.COUNTY_CLERK, "county", "B01");
        String other = "/api/v1/returns/" + ReturnTrial.id(programme, "B01");
        assertThat(sibling.json(cell(sibling, other, "output", "\"value\":1", 0, "z"))
                        .path("code")
                        .asString())
                .isEqualTo("E6009");
    }

    @Test
    void a_form_is_opened_once_per_period_by_the_province_only() {
        String order = "{\"programme\":\"%s\",\"form\":\"%s\",\"period\":\"%s\"}";
        var officer = officer();
        String again = order.formatted(programme, "yearly", "2024");
        assertThat(officer.json(officer.send("POST", "/api/v1/collections", again))
                        .path("code")
                        .asString())
                .isEqualTo("E6021");
        for (String wrong : List.of(
                order.formatted(programme, "yearly", "2024-Q1"), order.formatted(programme, "monthly", "2024"))) {
            assertThat(officer.json(officer.send("POST", "/api/v1/collections", wrong))
                            .path("code")
                            .asString())
                    .isEqualTo("E6022");
        }
        String preview = "/api/v1/collections/preview?programme=" + programme + "&form=yearly&period=";
        var known = officer.json(preview + "2024");
        assertThat(known.path("isOpen").asBoolean()).isTrue();
        assertThat(known.path("asked").asInt()).isEqualTo(5);
        var wouldBe = officer.json(preview + "2025");
        assertThat(wouldBe.path("isOpen").asBoolean()).isFalse();
        assertThat(wouldBe.path("units").asInt()).isEqualTo(5);
        assertThat(wouldBe.path("cities").toString())
                .contains("\"units\":2", "\"units\":1")
                .doesNotContain("null");
        assertThat(officer.json(officer.get(preview + "2025-Q1")).path("code").asString())
                .isEqualTo("E6022");
        assertThat(reviewer().get(preview + "2025").statusCode()).isEqualTo(403);
        assertThat(officer.json("/api/v1/collections?programme=" + programme).size())
                .as("a preview opens nothing")
                .isEqualTo(1);
        String next = order.formatted(programme, "yearly", "2025");
        assertThat(reviewer().send("POST", "/api/v1/collections", next).statusCode())
                .isEqualTo(403);
        assertThat(officer.send("POST", "/api/v1/collections", next).statusCode())
                .isEqualTo(201);
        assertThat(officer.json("/api/v1/collections?programme=" + programme).size())
                .isEqualTo(2);
        assertThat(officer.json("/api/v1/forms?programme=" + programme).toString())
                .contains("{\"id\":\"yearly\"", "\"frequency\":\"year\"");
    }
}
