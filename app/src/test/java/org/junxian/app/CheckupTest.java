package org.junxian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junxian.app.trial.Caller;
import org.junxian.app.trial.RunningPlatform;
import org.junxian.index.scrutiny.OtherRankings;
import org.junxian.programme.ReadPackage;
import org.junxian.programme.result.EvaluatedScheme;
import org.junxian.programme.scrutiny.Fairness;
import org.junxian.programme.scrutiny.IndicatorTables;
import org.junxian.programme.scrutiny.LeftOut;
import org.junxian.programme.scrutiny.RuleTables;
import org.junxian.programme.scrutiny.ScrutinyTable.Item;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// The check-up of a rule over the interface: the laws its numbers keep, and that the tables say the same.
@RunningPlatform
class CheckupTest {

    private static final String CENSUS = "/api/v1/editions/shandong.census-2020.1/checkup";
    private static final String PLANTED = "/api/v1/editions/shandong.differentiated-2023.1/checkup";

    @Autowired
    Caller caller;

    @BeforeEach
    void nobody_is_signed_in() {
        caller.startAfresh();
    }

    @Test
    void stated_and_effective_weights_of_each_level_add_up_to_the_index() {
        var found = caller.json(CENSUS);
        var stated = new TreeMap<Integer, Double>();
        var effective = new TreeMap<Integer, Double>();
        var levels = new TreeMap<String, Integer>();
        found.path("nodes")
                .forEach(node -> levels.put(
                        node.path("id").asString(), node.path("level").asInt()));
        for (var weight : found.path("weights")) {
            int level = Objects.requireNonNull(levels.get(weight.path("node").asString()));
            stated.merge(level, weight.path("stated").asDouble(), Double::sum);
            effective.merge(level, weight.path("effective").asDouble(), Double::sum);
        }
        assertThat(stated).hasSizeGreaterThan(1);
        stated.values().forEach(sum -> assertThat(sum).isCloseTo(1, Offset.offset(1e-9)));
        effective.values().forEach(sum -> assertThat(sum).isCloseTo(1, Offset.offset(1e-9)));
        assertThat(found.path("leftOut").size()).isEqualTo(found.path("nodes").size() - 1);
    }

    @Test
    void places_that_some_groups_gain_others_lose() {
        for (var compared : caller.json(PLANTED).path("favour")) {
            double sum = 0;
            for (var row : compared.path("rows")) {
                sum += row.path("units").asInt() * row.path("places").asDouble();
                assertThat(row.path("p").asDouble()).isBetween(1 / 5000.0, 1.0);
            }
            assertThat(sum).as(compared.path("grouping").asString()).isCloseTo(0, Offset.offset(1e-6));
        }
    }

    @Test
    void a_coefficient_that_is_not_known_is_refused_with_those_that_are() {
        var refused = caller.get(CENSUS + "/correlations?method=cosine", "Accept-Language", "en");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Caller.text(refused)).contains("pearson, spearman, kendall");
    }

    @Test
    void every_table_says_what_the_answers_say() {
        var pairs = caller.json(CENSUS + "/correlations?method=kendall").path("pairs");
        var rows = caller.json(CENSUS + "/correlations.json");
        int same = 0;
        for (JsonNode row : rows) {
            if (row.path("method").asString().equals("kendall")) {
                assertThat(row.path("value").asDouble())
                        .isEqualTo(pairs.get(same).path("value").asDouble());
                assertThat(row.path("node").asString())
                        .isEqualTo(pairs.get(same).path("node").asString());
                same++;
            }
        }
        assertThat(same).isEqualTo(pairs.size());
        var rankings = caller.json(CENSUS + "/rankings").path("pools").get(0);
        var table = caller.json(CENSUS + "/rankings.json");
        assertThat(table.size()).isEqualTo(136).isEqualTo(rankings.path("units").size());
        assertThat(table.get(0).path("kemeny").asDouble())
                .isEqualTo(rankings.path("units").get(0).path("places").get(11).asDouble());
        assertThat(rankings.path("consensus").path("bound").asDouble())
                .isPositive()
                .isLessThanOrEqualTo(rankings.path("consensus").path("cost").asDouble());
    }

    /// The command line prints the programme's tables of a package; the edition was made from the same figures.
    @Test
    void the_interface_says_what_the_command_line_says() {
        var shandong = ReadPackage.fromDirectory(Path.of("../programmes/shandong"))
                .programme()
                .orElseThrow();
        var census = EvaluatedScheme.evaluate(shandong, shandong.scheme("census-2020"), 1);
        var nodes = new IndicatorTables(census);
        var rule = new RuleTables(census);
        for (var table : List.of(
                nodes.correlations(),
                nodes.alpha(),
                nodes.components(),
                nodes.weights(),
                nodes.leftOut(LeftOut.of(census)),
                rule.favour(Fairness.of(census)),
                rule.rankings(OtherRankings.of(census.result())))) {
            var rows = caller.json(CENSUS + "/" + table.name() + ".json?digits=full");
            assertThat(rows.size()).as(table.name()).isEqualTo(table.rows().size());
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < table.columns().size(); c++) {
                    var cell = rows.get(r).path(table.columns().get(c).id());
                    switch (table.rows().get(r).get(c)) {
                        case Item.Number(var value)
                        when !Double.isNaN(value) ->
                            assertThat(cell.asDouble()).as(table.name()).isEqualTo(value);
                        case Item.Number(var _) -> assertThat(cell.isNull()).isTrue();
                        case Item.Count(var value) -> assertThat(cell.asLong()).isEqualTo(value);
                        case Item.Words(var words) ->
                            assertThat(cell.isNull() ? "" : cell.asString()).isEqualTo(words.zh());
                    }
                }
            }
        }
    }

    /// The demonstration divides by figures that other indicators reward; nothing like it is in the census.
    @Test
    void a_rule_that_punishes_a_better_figure_is_found_and_a_sound_one_is_not_accused() throws InterruptedException {
        var sound = finished(CENSUS);
        assertThat(sound.path("faults").asInt()).isZero();
        var planted = finished(PLANTED);
        assertThat(planted.path("groups").findValuesAsString("kind")).contains("better-harms", "cliff");
        assertThat(planted.path("faults").asInt())
                .isEqualTo(caller.json(PLANTED + "/faults.json").size());
        var example = planted.path("groups").get(0).path("examples").get(0);
        assertThat(example.path("before").asDouble())
                .isNotEqualTo(example.path("after").asDouble());
    }

    private JsonNode finished(String checkup) throws InterruptedException {
        for (int patience = 0; patience < 120; patience++) {
            var answer = caller.json(checkup + "/faults");
            if (answer.path("state").asString().equals("done")) {
                return answer;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("The search did not end");
    }

    @Test
    void P2_tables_have_heads_in_both_languages() {
        for (String name : new String[] {"alpha", "components", "weights", "left-out", "favour", "agreement"}) {
            String zh = Caller.text(caller.get(CENSUS + "/" + name + ".csv?lang=zh"));
            String en = Caller.text(caller.get(CENSUS + "/" + name + ".csv?lang=en"));
            assertThat(zh.lines().count())
                    .as(name)
                    .isEqualTo(en.lines().count())
                    .isGreaterThan(2);
            assertThat(zh.lines().findFirst().orElse("")).containsPattern("\\p{IsHan}");
            assertThat(en).as(name).doesNotContainPattern("\\p{IsHan}");
        }
    }
}
