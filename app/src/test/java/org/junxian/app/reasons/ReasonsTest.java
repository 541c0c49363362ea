package org.junxian.app.reasons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junxian.app.trial.Caller;
import org.junxian.app.trial.People;
import org.junxian.app.trial.RunningPlatform;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// Why a unit stands where it does and why its rank moved, as everybody may read it.
@RunningPlatform
class ReasonsTest {

    private static final String CENSUS = "/api/v1/editions/shandong.census-2020.1";
    private static final String YEARS = "/api/v1/editions/shandong.differentiated-2023.1";

    @Autowired
    People people;

    @Test
    void N3_the_parts_of_every_comparison_add_up_exactly_and_as_they_are_shown() {
        for (String edition : new String[] {CENSUS, YEARS}) {
            for (String code : new String[] {"370102", "370112", "370682", "371702"}) {
                var reasons = people.nobody().json(edition + "/units/" + code + "/reasons");
                assertThat(reasons.path("comparisons").size()).isBetween(2, 3);
                for (JsonNode compared : reasons.path("comparisons")) {
                    double exact = 0;
                    double shown = 0;
                    for (JsonNode part : compared.path("parts")) {
                        exact += part.path("difference").asDouble();
                        shown += part.path("shown").asDouble();
                        assertThat(part.path("fromScore").asDouble()
                                        + part.path("fromWeight").asDouble())
                                .isCloseTo(part.path("difference").asDouble(), within(1e-9));
                    }
                    double difference = compared.path("difference").asDouble();
                    assertThat(exact).isCloseTo(difference, within(1e-9));
                    assertThat(shown).isCloseTo(Math.round(difference * 100) / 100.0, within(1e-9));
                    assertThat(compared.path("own").asDouble())
                            .isEqualTo(reasons.path("standing").path("index").asDouble());
                }
            }
        }
    }

    @Test
    void the_boundaries_are_those_of_the_package_and_the_first_ten_and_third_where_it_states_none() {
        var stated = people.nobody().json(CENSUS + "/units/370102/reasons").path("boundaries");
        assertThat(stated.findValuesAsString("id")).containsExactly("first-ten", "first-third", "first-ten-districts");
        assertThat(stated.get(2).path("pool").path("zh").asString()).isEqualTo("市辖区");
        assertThat(stated.get(2).path("goal").asBoolean()).isFalse();
        var usual = people.nobody().json(YEARS + "/units/370102/reasons").path("boundaries");
        assertThat(usual.findValuesAsString("id")).containsExactly("first-ten", "first-third");
        assertThat(usual.get(1).path("places").asInt()).isEqualTo(136 / 3);
    }

    @Test
    void N3_the_moves_since_the_year_before_are_those_of_the_published_sheet_and_every_one_adds_up() {
        var nobody = people.nobody();
        var sheet = nobody.json(YEARS + "/sheet");
        Map<String, Double> published = new HashMap<>();
        for (int i = 0; i < sheet.path("units").size(); i++) {
            published.put(
                    sheet.path("units").get(i).path("code").asString(),
                    sheet.path("rankChange").get(i).asDouble());
        }
        var moves = nobody.json(YEARS + "/moves");
        assertThat(moves.path("units").size()).isEqualTo(136);
        assertThat(moves.path("before").path("period").asString()).isEqualTo("2022");
        for (JsonNode move : moves.path("units")) {
            addsUp(move);
            assertThat(move.path("rise").asDouble())
                    .isEqualTo(published.get(move.path("code").asString()));
        }
        var one = nobody.json(YEARS + "/units/370112/move");
        assertThat(one.path("move")).isEqualTo(find(moves.path("units"), "370112"));
        assertThat(one.path("move").path("sentence").path("zh").asString()).startsWith("历城区由第");
    }

    private static void addsUp(JsonNode move) {
        long numerators = 0;
        double shown = 0;
        double points = 0;
        for (JsonNode share : move.path("shares")) {
            numerators += share.path("numerator").asLong();
            shown += share.path("shownPlaces").asDouble();
            points += share.path("points").asDouble();
        }
        double rise = move.path("rise").asDouble();
        assertThat((double) numerators)
                .isEqualTo(rise * move.path("denominator").asLong());
        assertThat(shown).isCloseTo(rise, within(1e-9));
        assertThat(points)
                .isCloseTo(
                        move.path("now").path("index").asDouble()
                                - move.path("before").path("index").asDouble(),
                        within(1e-9));
    }

    private static JsonNode find(JsonNode units, String code) {
        for (JsonNode unit : units) {
            if (unit.path("code").asString().equals(code)) {
                return unit;
            }
        }
        throw new AssertionError(code);
    }

    @Test
    void between_two_editions_what_can_not_be_told_apart_is_told_together_and_swapping_them_mirrors_every_share() {
        var nobody = people.nobody();
        var there = nobody.json(YEARS + "/moves?against=shandong.census-2020.1");
        var back = nobody.json(CENSUS + "/moves?against=shandong.differentiated-2023.1");
        assertThat(there.path("units").size()).isEqualTo(136);
        for (JsonNode move : there.path("units")) {
            addsUp(move);
            var mirrored = find(back.path("units"), move.path("code").asString());
            assertThat(mirrored.path("rise").asDouble())
                    .isEqualTo(-move.path("rise").asDouble());
        }
        assertThat(there.path("factors").get(0).path("id").asString()).contains("+");
    }

    @Test
    void an_edition_names_what_it_can_be_compared_with() {
        var nobody = people.nobody();
        assertThat(nobody.json(YEARS + "/earlier").findValuesAsString("against"))
                .as("the period before first; other tests may have published more")
                .startsWith("period-before")
                .contains("shandong.census-2020.1")
                .doesNotContain("shandong.differentiated-2023.1");
        assertThat(nobody.json(CENSUS + "/earlier").findValuesAsString("against"))
                .as("there are no figures of 2019 for the census")
                .contains("shandong.differentiated-2023.1")
                .doesNotContain("period-before");
        refused("E5301", CENSUS + "/moves");
        refused("E5302", CENSUS + "/moves?against=shandong.census-2020.1");
        refused("E1004", YEARS + "/units/999999/move");
        refused("E1003", "E1001", CENSUS + "/moves?against=shandong.no-such-scheme.1");
    }

    private void refused(String code, String path) {
        refused(code, code, path);
    }

    private void refused(String code, String orElse, String path) {
        var answer = people.nobody().get(path);
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(Caller.text(answer))
                .containsAnyOf(code, orElse)
                .contains("\"place\"", "\"found\"", "\"expected\"", "\"tryThis\"");
    }

    @Test
    void P3_a_file_of_the_moves_has_the_rows_of_the_page_in_its_order_and_the_shares_as_they_are_shown() {
        var nobody = people.nobody();
        var moves = nobody.json(YEARS + "/moves");
        var file = nobody.json(YEARS + "/moves.json?class=district&sort=-rise&digits=2");
        double before = Double.MAX_VALUE;
        assertThat(file.size()).isEqualTo(58);
        for (JsonNode row : file) {
            double rise = row.path("rise").asDouble();
            assertThat(rise).isLessThanOrEqualTo(before);
            before = rise;
            double sum = row.path("own-figures").asDouble()
                    + row.path("other-figures").asDouble();
            assertThat(sum).isCloseTo(rise, within(1e-9));
            assertThat(row.path("class").asString()).isEqualTo("市辖区");
        }
        assertThat(Caller.text(nobody.get(YEARS + "/units/370112/move.csv?lang=en")))
                .contains(
                        "own figures",
                        "together",
                        find(moves.path("units"), "370112").path("rise").asString());
        assertThat(Caller.text(nobody.get(YEARS + "/units/370112/reasons.csv?beside=best")))
                .contains("合计");
        refused("E2001", YEARS + "/moves.csv?sort=no-such-column");
        refused("E2001", YEARS + "/units/370112/reasons.csv?beside=nobody");
    }
}
