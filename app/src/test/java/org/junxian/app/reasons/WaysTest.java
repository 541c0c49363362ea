package org.junxian.app.reasons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junxian.app.evaluation.EditionInputs;
import org.junxian.app.trial.Caller;
import org.junxian.app.trial.People;
import org.junxian.app.trial.RunningPlatform;
import org.junxian.index.Engine;
import org.junxian.index.data.Figure;
import org.junxian.index.data.UnitId;
import org.junxian.index.result.Result;
import org.junxian.index.scheme.Indicator;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// What would change a rank: every way that is shown holds when it is computed from nothing, and senseless
/// questions are refused by name.
@RunningPlatform
class WaysTest {

    private static final String CENSUS = "shandong.census-2020.1";
    private static final String YEARS = "shandong.differentiated-2023.1";

    @Autowired
    People people;

    @Autowired
    EditionInputs inputs;

    private JsonNode ask(String edition, String code, String body) {
        var caller = people.nobody();
        var answer = caller.send("POST", path(edition, code), body);
        assertThat(answer.statusCode()).as(Caller.text(answer)).isEqualTo(200);
        return caller.json(answer);
    }

    private static String path(String edition, String code) {
        return "/api/v1/editions/" + edition + "/units/" + code + "/ways";
    }

    @Test
    void every_way_reaches_its_goal_when_all_is_evaluated_from_raw_figures_and_the_cheapest_comes_first() {
        int tried = 0;
        for (String edition : List.of(CENSUS, YEARS)) {
            for (String code : List.of("370112", "370682", "371702", "371121")) {
                for (String goal : List.of("{\"top\":40}", "{\"outOfLastThird\":true}")) {
                    var answer = ask(edition, code, "{\"goal\":" + goal + "}");
                    double before = 0;
                    for (JsonNode way : answer.path("ways")) {
                        double cost = way.path("cost").asDouble();
                        assertThat(cost).isGreaterThanOrEqualTo(before);
                        before = cost;
                        double rank = rank(edition, code, way);
                        assertThat(rank).isLessThanOrEqualTo(answer.path("goal").asDouble());
                        assertThat(way.path("reached").path("rank").asDouble()).isEqualTo(rank);
                        tried++;
                    }
                    boolean reached = answer.path("reached").asBoolean();
                    assertThat(reached)
                            .isEqualTo(answer.path("standing").path("rank").asDouble()
                                    <= answer.path("goal").asDouble());
                    assertThat(answer.path("sentence").path("zh").asString())
                            .contains(reached ? "已经达到" : answer.path("ways").isEmpty() ? "没有办法" : "还差");
                }
            }
        }
        assertThat(tried).isGreaterThan(15);
    }

    /// The whole pipeline again, with nothing standing still.
    private double rank(String edition, String code, JsonNode way) {
        var input = inputs.get(edition);
        var unit = new UnitId(code);
        var figures = input.figures().figures();
        for (JsonNode change : way.path("changes")) {
            var indicator = indicator(input.result(), change.path("node").asString());
            var report = change.path("report");
            double reported = report.isMissingNode() || report.isNull()
                    ? change.path("to").asDouble()
                    : report.path("to").asDouble();
            var measure = indicator.measure();
            var period = measure.period().orElse(input.scheme().scheme().period());
            figures = figures.with(unit, measure.variable(), period, new Figure.Value(reported));
        }
        Result result = new Engine().evaluate(input.scheme().scheme(), figures);
        return result.officialRank(result.population().indexOf(unit));
    }

    private static Indicator indicator(Result result, String id) {
        return result.scheme().indicators().stream()
                .filter(indicator -> indicator.id().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_figure_that_may_not_move_is_in_no_way_and_with_all_of_them_held_there_is_none() {
        var reasons = people.nobody().json("/api/v1/editions/" + CENSUS + "/units/370682/reasons");
        var free = ask(CENSUS, "370682", "{\"goal\":{\"top\":60}}");
        String cheapest =
                free.path("ways").get(0).path("changes").get(0).path("node").asString();
        var bounds = new ArrayList<String>();
        for (JsonNode lever : reasons.path("levers")) {
            String bound = "{\"indicator\":\"%s\",\"limit\":%s}"
                    .formatted(lever.path("node").asString(), lever.path("figure"));
            bounds.add(bound);
            if (lever.path("node").asString().equals(cheapest)) {
                var held = ask(CENSUS, "370682", "{\"goal\":{\"top\":60},\"bounds\":[" + bound + "]}");
                assertThat(held.path("ways").findValuesAsString("node")).doesNotContain(cheapest);
            }
        }
        var none = ask(CENSUS, "370682", "{\"goal\":{\"top\":60},\"bounds\":[" + String.join(",", bounds) + "]}");
        assertThat(none.path("ways").size()).isZero();
        assertThat(none.path("atBest")).isEqualTo(none.path("standing"));
        assertThat(none.path("sentence").path("zh").asString()).contains("没有办法");
    }

    @Test
    void the_rank_never_falls_when_a_figure_gets_better_and_stands_where_it_is_published_at_the_figure_as_it_is() {
        var profile =
                people.nobody().json("/api/v1/editions/" + CENSUS + "/units/370682/profile?node=urbanization_rate");
        var reasons = people.nobody().json("/api/v1/editions/" + CENSUS + "/units/370682/reasons");
        double before = Double.MAX_VALUE;
        for (JsonNode step : profile.path("steps")) {
            double rank = step.path("standing").path("rank").asDouble();
            assertThat(rank).isLessThanOrEqualTo(before);
            before = rank;
            if (step.path("spreads").asDouble() == 0) {
                assertThat(step.path("standing")).isEqualTo(reasons.path("standing"));
            }
        }
        assertThat(profile.path("steps").size()).isEqualTo(25);
    }

    @Test
    void senseless_questions_are_refused_by_name_with_what_was_found_and_what_to_do() {
        refused("E5303", "{}");
        refused("E5303", "{\"goal\":{\"top\":0}}");
        refused("E5303", "{\"goal\":{\"top\":-3}}");
        refused("E5303", "{\"goal\":{\"top\":1000000000}}");
        refused("E5303", "{\"goal\":{\"top\":10,\"outOfLastThird\":true}}");
        refused("E5303", "{\"goal\":{\"outOfLastThird\":false}}");
        refused("E5305", "{\"goal\":{\"top\":10},\"bounds\":[{\"indicator\":\"no-such\",\"limit\":1}]}");
        refused("E5305", "{\"goal\":{\"top\":10},\"bounds\":[null]}");
        refused(
                "E5304",
                "{\"goal\":{\"top\":10},\"bounds\":[{\"indicator\":\"urbanization_rate\",\"limit\":\"NaN\"}]}");
        refused("E5304", "{\"goal\":{\"top\":10},\"bounds\":[{\"indicator\":\"urbanization_rate\",\"limit\":1e999}]}");
        refused("E5304", "{\"goal\":{\"top\":10},\"bounds\":[{\"indicator\":\"urbanization_rate\"}]}");
        refused("E5304", "{\"goal\":{\"top\":10},\"bounds\":[{\"indicator\":\"urbanization_rate\",\"limit\":-5}]}");
        String twice = "{\"indicator\":\"urbanization_rate\",\"limit\":99}";
        refused("E5304", "{\"goal\":{\"top\":10},\"bounds\":[" + twice + "," + twice + "]}");
        refused("E2001", "{\"goal\":{\"top\":10},\"bounds\":[" + "null,".repeat(200) + "null]}");
        var profile = people.nobody().get("/api/v1/editions/" + CENSUS + "/units/370682/profile?node=people");
        assertThat(Caller.text(profile)).contains("E5305", "urbanization_rate");
    }

    private void refused(String code, String body) {
        var answer = people.nobody().send("POST", path(CENSUS, "370682"), body);
        assertThat(answer.statusCode()).as(body).isEqualTo(code.equals("E2001") ? 400 : 422);
        assertThat(Caller.text(answer))
                .as(body)
                .contains(code, "\"place\"", "\"found\"", "\"expected\"", "\"tryThis\"");
    }

    @Test
    void whoever_forges_the_question_from_another_site_is_refused() {
        var answer = people.nobody().sendWithoutToken("POST", path(CENSUS, "370682"), "{\"goal\":{\"top\":10}}");
        assertThat(answer.statusCode()).isEqualTo(403);
    }
}
