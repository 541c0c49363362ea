package org.junxian.app.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junxian.app.evaluation.EditionInput;
import org.junxian.app.evaluation.EditionInputs;
import org.junxian.app.trial.Caller;
import org.junxian.app.trial.RunningPlatform;
import org.junxian.index.Engine;
import org.junxian.index.result.Scores;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.Within;
import org.junxian.programme.change.ChangedScheme;
import org.junxian.programme.change.NormaliseBy;
import org.junxian.programme.change.RuleChange;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// What if the rule changed: the answer while somebody drags is a whole evaluation of the changed scheme (N1, N5).
@RunningPlatform
class RuleTrialsTest {

    private static final String CENSUS = "shandong.census-2020.1";
    private static final String DEMONSTRATION = "shandong.differentiated-2023.1";

    @Autowired
    Caller caller;

    @Autowired
    EditionInputs inputs;

    private HttpResponse<byte[]> ask(String edition, String body) {
        return caller.send("POST", "/api/v1/editions/" + edition + "/whatif", body);
    }

    private JsonNode answer(String edition, String changes) {
        var answer = ask(edition, "{\"changes\":[" + changes + "]}");
        assertThat(answer.statusCode()).as(Caller.text(answer)).isEqualTo(200);
        return caller.json(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {CENSUS, DEMONSTRATION})
    void N5_every_answer_is_a_whole_evaluation_of_the_changed_scheme(String edition) {
        var input = inputs.get(edition);
        var random = new SplittableRandom(20261123);
        for (int n = 0; n < 12; n++) {
            List<String> sent = new ArrayList<>();
            List<RuleChange> made = new ArrayList<>();
            change(input, random, n, sent, made);
            var answer = answer(edition, String.join(",", sent));
            var changed =
                    ChangedScheme.of(input.scheme(), input.figures().figures().population(), made);
            var expected = new Engine()
                    .evaluate(changed.scheme(), changed.over(input.figures().figures()))
                    .scores(changed.scheme().root().id());
            compare(answer, expected);
        }
    }

    private static void change(
            EditionInput input, SplittableRandom random, int n, List<String> sent, List<RuleChange> made) {
        if (n % 5 == 4) {
            sent.add("{\"kind\":\"class-blind\"}");
            made.add(new RuleChange.ClassBlind());
        }
        for (Node node : input.scheme().scheme().nodes()) {
            if (node.equals(input.scheme().scheme().root()) || random.nextInt(3) == 0) {
                continue;
            }
            double weight = random.nextInt(1, 100) / 2.0;
            boolean all = n % 5 == 4 || random.nextBoolean();
            var id = all ? null : input.scheme().classes().get(random.nextInt(3));
            sent.add("{\"kind\":\"weight\",\"node\":\"%s\",\"weight\":%s%s}"
                    .formatted(node.id().id(), weight, all ? "" : ",\"classId\":\"" + id + "\""));
            made.add(new RuleChange.Weight(node.id(), Optional.ofNullable(id), weight));
        }
        if (n % 3 == 1) {
            sent.add("{\"kind\":\"normalise\",\"by\":\"z-score\",\"within\":\"class\"}");
            made.add(new RuleChange.Normalise(Optional.empty(), NormaliseBy.Z_SCORE, Within.CLASS));
        }
        if (n % 4 == 2) {
            var unit = input.result().population().units().get(random.nextInt(100));
            var id = input.scheme().classes().get(random.nextInt(3));
            sent.add("{\"kind\":\"reclass\",\"unit\":\"%s\",\"classId\":\"%s\"}".formatted(unit.id(), id));
            made.add(new RuleChange.Reclass(unit.id(), id));
        }
    }

    private static void compare(JsonNode answer, Scores expected) {
        var units = answer.path("units");
        for (int i = 0; i < units.size(); i++) {
            assertThat(units.get(i).path("rankAfter").asDouble(Double.NaN)).isEqualTo(boxed(expected.rank(i)));
            assertThat(units.get(i).path("rankInClassAfter").asDouble(Double.NaN))
                    .isEqualTo(boxed(expected.rankInClass(i)));
            if (!Double.isNaN(expected.rank(i))) {
                assertThat(units.get(i).path("scoreAfter").asDouble()).isEqualTo(expected.score(i));
            }
        }
    }

    private static Double boxed(double value) {
        return value;
    }

    @Test
    void without_changes_nobody_moves_and_the_ranks_are_the_published_ones() {
        var answer = answer(CENSUS, "");
        assertThat(answer.path("moved").asInt()).isZero();
        assertThat(answer.path("difference")).isEmpty();
        assertThat(answer.path("certainty").isNull()).isTrue();
        for (var boundary : answer.path("boundaries")) {
            assertThat(boundary.path("entering").size()
                            + boundary.path("leaving").size())
                    .isZero();
        }
        var sheet = caller.json("/api/v1/editions/" + CENSUS + "/sheet");
        for (int i = 0; i < 136; i++) {
            assertThat(answer.path("units").get(i).path("rankAfter").asDouble())
                    .isEqualTo(sheet.path("ranks").path("index").get(i).asDouble());
        }
    }

    @Test
    void who_comes_inside_a_boundary_and_who_falls_outside_balance_and_certainty_is_told_for_both() {
        var answer = caller.json(ask(CENSUS, """
                {"certainty":true,"changes":[
                  {"kind":"weight","node":"living","classId":"district","weight":60},
                  {"kind":"weight","node":"people","classId":"district","weight":0}]}"""));
        assertThat(answer.path("moved").asInt()).isPositive();
        for (var boundary : answer.path("boundaries")) {
            assertThat(boundary.path("entering").size())
                    .as("%s: nobody is tied at the boundary", boundary.path("id"))
                    .isEqualTo(boundary.path("leaving").size());
        }
        assertThat(answer.path("difference")).hasSize(2);
        var row = answer.path("difference").get(0);
        assertThat(row.path("subject").asString()).isEqualTo("people");
        assertThat(row.path("before").path("zh").asString()).isEqualTo("35");
        assertThat(row.path("after").path("zh").asString()).isEqualTo("0");
        assertThat(row.path("basis").get(0).asString()).isEqualTo("opinion/4.3");
        var certainty = answer.path("certainty");
        assertThat(certainty.path("units")).hasSize(136);
        assertThat(certainty.path("widthBefore").asDouble()).isPositive();
        assertThat(certainty.path("widthAfter").asDouble())
                .isPositive()
                .isNotEqualTo(certainty.path("widthBefore").asDouble());
    }

    @Test
    void what_does_not_fit_is_refused_with_its_reason() {
        assertThat(code("{\"kind\":\"weight\",\"node\":\"no-such\",\"weight\":1}"))
                .isEqualTo("E5401");
        assertThat(code("{\"kind\":\"weight\",\"node\":\"people\",\"classId\":\"martian\",\"weight\":1}"))
                .isEqualTo("E5402");
        assertThat(code("{\"kind\":\"reclass\",\"unit\":\"999999\",\"classId\":\"other\"}"))
                .isEqualTo("E5403");
        assertThat(code("{\"kind\":\"weight\",\"node\":\"people\",\"weight\":-1}"))
                .isEqualTo("E5404");
        assertThat(code("{\"kind\":\"weight\",\"node\":\"people\",\"weight\":1e300}"))
                .isEqualTo("E5404");
        assertThat(code("{\"kind\":\"weight\",\"node\":\"people\",\"weight\":\"NaN\"}"))
                .isIn("E5404", "E2003");
        assertThat(code("""
                {"kind":"weight","node":"household_car_share","weight":0},
                {"kind":"weight","node":"housing_area_per_capita","weight":0}""")).isEqualTo("E5405");
        assertThat(code(String.join(",", java.util.Collections.nCopies(1001, "{\"kind\":\"class-blind\"}"))))
                .isEqualTo("E5406");
        assertThat(code("{\"kind\":\"normalise\",\"by\":\"drop table\"}")).isEqualTo("E5407");
        assertThat(code("{\"kind\":\"explode\"}")).isEqualTo("E5407");
        assertThat(code("{}")).isEqualTo("E5407");
        assertThat(code("null")).isEqualTo("E5407");
        assertThat(code("{\"kind\":\"weight\",\"node\":\"index\",\"weight\":1}"))
                .isEqualTo("E5408");
        assertThat(code("{\"kind\":\"aggregate\",\"node\":\"household_car_share\",\"by\":\"geometric\"}"))
                .isEqualTo("E5408");
        assertThat(code("""
                {"kind":"normalise","by":"z-score"},{"kind":"weight","node":"people","weight":1},
                {"kind":"aggregate","node":"index","by":"geometric"},
                {"kind":"normalise","by":"distance-to-maximum"},
                {"kind":"aggregate","node":"people","by":"mazziotta-pareto"}""")).isIn("ok", "E5409");
        assertThat(caller.json(ask("shandong.census-2020.999", "{}"))
                        .path("code")
                        .asString())
                .isEqualTo("E1003");
    }

    private String code(String changes) {
        var answer = ask(CENSUS, "{\"changes\":[" + changes + "]}");
        return answer.statusCode() < 300
                ? "ok"
                : caller.json(answer).path("code").asString();
    }

    @Test
    void the_board_shows_the_tree_with_weights_by_class_and_the_words_of_its_steps() {
        var board = caller.json("/api/v1/editions/" + CENSUS + "/whatif");
        assertThat(board.path("nodes").get(0).path("kind").asString()).isEqualTo("index");
        assertThat(board.path("nodes").get(0).path("by").asString()).isEqualTo("weighted-mean");
        var group = board.path("nodes").get(1);
        assertThat(group.path("weights").path("district").asDouble()).isEqualTo(20);
        var indicator = board.path("nodes").get(2);
        assertThat(indicator.path("by").asString()).isEqualTo("min-max");
        assertThat(indicator.path("within").asString()).isEqualTo("all");
        assertThat(indicator.path("parent").asString())
                .isEqualTo(group.path("id").asString());
        assertThat(board.path("boundaries")).hasSize(3);
    }
}
