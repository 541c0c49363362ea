package org.junxian.app.certainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junxian.app.evaluation.EditionFiles;
import org.junxian.app.evaluation.EditionInputs;
import org.junxian.app.trial.Caller;
import org.junxian.app.trial.RunningPlatform;
import org.junxian.programme.result.EvaluatedScheme;
import org.junxian.programme.result.RunStudy;
import org.junxian.programme.result.WriteCertainty;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// The studies of the package, frozen with the edition of the census.
@RunningPlatform
class FrozenStudiesTest {

    private static final String EDITION = "shandong.census-2020.1";
    private static final String STUDIES = "/api/v1/editions/" + EDITION + "/studies";
    private static final String CENSUS = STUDIES + "/census-2020";

    @Autowired
    Caller caller;

    @Autowired
    EditionInputs inputs;

    @Autowired
    EditionFiles files;

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    /// The command line reads the package from its folder and draws on one thread.
    @Test
    void N1_the_tables_in_the_bundle_are_those_the_command_line_writes_whatever_the_threads() throws IOException {
        var bundle =
                unzipped(caller.get("/api/v1/editions/" + EDITION + "/bundle").body());
        var input = inputs.get(EDITION);
        var evaluated = EvaluatedScheme.evaluate(input.programme(), input.scheme(), 1);
        var studies = RunStudy.all(evaluated, 1);
        assertThat(studies).hasSize(1);
        var tables = WriteCertainty.files(evaluated, studies.getFirst());
        assertThat(tables).hasSize(5);
        tables.forEach((name, bytes) ->
                assertThat(bundle.get("result/" + name)).as(name).isEqualTo(bytes));
        var shown = caller.json(CENSUS).path("units");
        var ranks = new String(
                        Objects.requireNonNull(tables.get("certainty-census-2020-ranks.csv")), StandardCharsets.UTF_8)
                .split("\n");
        for (int i = 0; i < shown.size(); i++) {
            var unit = shown.get(i);
            var row = ranks[i + 1].split(",");
            assertThat(List.of(unit.path("code").asString(), unit.path("name").asString()))
                    .isEqualTo(List.of(row[0], row[1]));
            assertThat(List.of(number(unit, "p05"), number(unit, "median"), number(unit, "p95"), number(unit, "mean")))
                    .isEqualTo(List.of(number(row[4]), number(row[5]), number(row[6]), number(row[7])));
        }
    }

    private static double number(JsonNode node, String key) {
        return node.path(key).asDouble();
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }

    @Test
    void every_median_lies_in_its_interval_among_all_and_inside_the_class() {
        var study = caller.json(CENSUS);
        assertThat(study.path("units")).hasSize(136);
        assertThat(study.path("classes")).hasSize(136);
        for (String pool : List.of("units", "classes")) {
            for (var unit : study.path(pool)) {
                assertThat(number(unit, "p05")).isLessThanOrEqualTo(number(unit, "median"));
                assertThat(number(unit, "median")).isLessThanOrEqualTo(number(unit, "p95"));
            }
        }
    }

    /// Places are filled in every replication; a tie at the last place lets one more in.
    @Test
    void the_chances_of_a_boundary_add_up_to_its_places() {
        var study = caller.json(CENSUS);
        for (var boundary : study.path("head").path("boundaries")) {
            double sum = 0;
            for (var unit : study.path("units")) {
                var inside = unit.path("inside").path(boundary.path("id").asString());
                assertThat(inside.isMissingNode() || (inside.asDouble() >= 0 && inside.asDouble() <= 1))
                        .isTrue();
                sum += inside.asDouble(0);
            }
            double places = boundary.path("places").asInt();
            assertThat(sum).as(boundary.toString()).isBetween(places - 1e-9, places + 0.05);
        }
        assertThat(study.path("units").get(0).path("inside").has("first-ten-districts"))
                .as("a boundary is not shown for units of another class")
                .isEqualTo(study.path("units").get(0).path("classId").asString().equals("district"));
    }

    @Test
    void one_of_two_units_is_ahead_ties_counting_half_so_both_chances_add_up_to_one() {
        String one = "370102";
        for (var pair : caller.json(CENSUS + "/pairs?unit=" + one)) {
            String other = pair.path("code").asString();
            var back = caller.json(CENSUS + "/pairs?unit=" + other);
            assertThat(back).hasSize(135);
            for (var each : back) {
                if (each.path("code").asString().equals(one)) {
                    assertThat(pair.path("ahead").asDouble()
                                    + each.path("ahead").asDouble())
                            .isCloseTo(1, within(1e-12));
                }
            }
        }
    }

    /// docs/method/certainty.md, U-12: without ties the mean rank is one plus the chances of all others to be ahead.
    @Test
    void the_mean_rank_is_one_plus_the_chances_of_all_others_to_be_ahead() {
        for (var unit : caller.json(CENSUS).path("units")) {
            if (unit.path("rank").asInt() <= 5) {
                double others = 0;
                for (var pair :
                        caller.json(CENSUS + "/pairs?unit=" + unit.path("code").asString())) {
                    others += 1 - pair.path("ahead").asDouble();
                }
                assertThat(number(unit, "mean")).isCloseTo(1 + others, within(0.01));
            }
        }
    }

    @Test
    void sensitivity_says_how_it_was_found_and_for_whom() {
        var sensitivity = caller.json(CENSUS).path("sensitivity");
        assertThat(sensitivity.path("method").asString()).isEqualTo("sampled");
        assertThat(sensitivity.path("inputs")).hasSize(5);
        assertThat(sensitivity.path("meanMove")).hasSize(5);
        assertThat(sensitivity.path("units")).hasSize(136);
        for (var share : sensitivity.path("meanMove")) {
            assertThat(number(share, "totalLow")).isLessThanOrEqualTo(number(share, "totalHigh"));
        }
    }

    @Test
    void variations_come_back_in_words_and_as_they_are_written() {
        var variations = caller.json(CENSUS).path("variations");
        assertThat(variations).hasSize(5);
        assertThat(variations.get(0).path("kind").asString()).isEqualTo("weights-around");
        assertThat(variations.get(0).path("entry").path("weights-around").asInt())
                .isEqualTo(100);
        assertThat(variations.get(0).path("words").path("zh").asString()).contains("100");
        assertThat(variations.get(1).path("entry").path("normalise")).hasSize(3);
    }

    @Test
    void P3_the_tables_hold_what_is_shown_in_the_order_and_with_the_filters_of_the_page() {
        String all = Caller.text(caller.get(CENSUS + "/intervals.csv"));
        assertThat(all).contains("90% 区间前端");
        var inClass = caller.json(CENSUS + "/intervals.json?within=class&class=district");
        long districts = 0;
        for (var unit : caller.json(CENSUS).path("units")) {
            districts += unit.path("classId").asString().equals("district") ? 1 : 0;
        }
        assertThat(inClass.size()).isEqualTo((int) districts);
        assertThat(caller.json(CENSUS + "/boundaries.json?boundary=first-ten")).hasSize(136);
        assertThat(caller.json(CENSUS + "/pairs.json?unit=370102")).hasSize(135);
        assertThat(caller.json(CENSUS + "/sensitivity.json?unit=370102")).hasSize(5);
        assertThat(caller.get(CENSUS + "/groups.xlsx").statusCode()).isEqualTo(200);
        assertThat(caller.get(CENSUS + "/boundaries.csv?boundary=none").statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_study_is_answered_with_an_entity_tag_and_asked_for_again_costs_nothing() {
        String tag = caller.get(CENSUS).headers().firstValue("ETag").orElseThrow();
        assertThat(caller.get(CENSUS, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void an_edition_without_studies_is_served_calmly_and_an_unknown_study_refused_by_name() {
        assertThat(caller.json("/api/v1/editions/shandong.differentiated-2023.1/studies"))
                .isEmpty();
        assertThat(files.find("shandong.differentiated-2023.1", "certainty.json"))
                .isEmpty();
        var refused = caller.get(STUDIES + "/none");
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(Caller.text(refused)).contains("E5101").contains("census-2020");
    }

    @Test
    void the_frozen_file_says_its_form() {
        byte[] bytes = files.find(EDITION, "certainty.json").orElseThrow();
        assertThat(new String(bytes, StandardCharsets.UTF_8)).startsWith("{\"format\":1,");
    }
}
