package org.junxian.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junxian.app.trial.Caller;
import org.junxian.app.trial.RunningPlatform;
import org.junxian.programme.Sha256;
import org.junxian.programme.result.ReadBundle;
import org.junxian.programme.result.VerifyBundle;
import org.junxian.programme.scrutiny.BundleTables;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// Published editions: what they show, and that they stay as they are.
@RunningPlatform
class EditionsTest {

    private static final String FIRST = "/api/v1/editions/shandong.census-2020.1";

    @Autowired
    Caller caller;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nobody_is_signed_in() {
        caller.startAfresh();
    }

    @Test
    void the_census_of_2020_ranks_all_136_counties() {
        var sheet = caller.json(FIRST + "/sheet");
        assertThat(sheet.path("units").size()).isEqualTo(136);
        assertThat(sheet.path("edition").path("ranked").asInt()).isEqualTo(136);
        assertThat(sheet.path("edition").path("demonstration").asBoolean()).isFalse();
        assertThat(caller.json("/api/v1/editions/shandong.differentiated-2023.1")
                        .path("demonstration")
                        .asBoolean())
                .isTrue();
    }

    /// A census has no year before. Where all are ranked in both years, what some gain others lose.
    @Test
    void the_change_of_rank_is_shown_where_the_year_before_can_be_evaluated() {
        assertThat(caller.json(FIRST + "/sheet").path("rankChange").isNull()).isTrue();
        var changes = caller.json("/api/v1/editions/shandong.differentiated-2023.1/sheet")
                .path("rankChange");
        var rises = new ArrayList<Double>();
        changes.forEach(change -> rises.add(change.asDouble()));
        assertThat(rises).hasSize(136).anyMatch(rise -> rise >= 10).anyMatch(rise -> rise <= -10);
        assertThat(rises.stream().mapToDouble(Double::doubleValue).sum()).isZero();
    }

    @Test
    void N3_every_account_adds_up_to_the_last_digit_of_its_score() {
        for (String code : List.of("370102", "370214", "371722", "371602")) {
            for (String edition : List.of(FIRST, "/api/v1/editions/shandong.differentiated-2023.1")) {
                addsUp(caller.json(edition + "/units/" + code));
            }
        }
    }

    private static void addsUp(JsonNode result) {
        var sums = new TreeMap<String, Double>();
        var parents = new ArrayList<String>();
        for (var line : result.path("account")) {
            double effects = 0;
            for (var effect : line.path("effects")) {
                effects += effect.path("points").asDouble();
            }
            sums.merge(line.path("node").asString(), effects, Double::sum);
            if (!line.path("parent").isNull()) {
                parents.add(line.path("parent").asString());
                sums.merge(line.path("parent").asString(), line.path("points").asDouble(0), Double::sum);
            }
        }
        for (var line : result.path("account")) {
            if (parents.contains(line.path("node").asString())) {
                assertThat(sums.get(line.path("node").asString()))
                        .as(result.path("unit").path("code").asString() + " " + line.path("node"))
                        .isCloseTo(line.path("score").asDouble(), Offset.offset(1e-9));
            }
        }
    }

    @Test
    void P3_the_exported_ranking_has_the_asked_order_columns_filters_and_digits() {
        String query = "?class=other&columns=name,rank,index&sort=-name&digits=1&lang=en";
        String[] lines = Caller.text(caller.get(FIRST + "/ranking.csv" + query)).split("\n");
        assertThat(lines).hasSize(38);
        assertThat(lines[0]).startsWith("Rank,County,");
        var names = new ArrayList<String>();
        for (int i = 1; i < lines.length; i++) {
            assertThat(lines[i]).matches("\\d+,[A-Z][A-Za-z' ]+,-?\\d+\\.\\d");
            names.add(lines[i].split(",")[1]);
        }
        assertThat(names).isSortedAccordingTo(Comparator.<String>naturalOrder().reversed());
        var rows = caller.json(FIRST + "/ranking" + query);
        assertThat(rows.size()).isEqualTo(37);
        assertThat(rows.get(0).path("name").asString()).isEqualTo(names.getFirst());
    }

    @Test
    void a_column_that_does_not_exist_is_refused_with_those_that_do() {
        var refused = caller.get(FIRST + "/ranking?columns=name,beauty", "Accept-Language", "en");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Caller.text(refused))
                .contains("\"beauty\"".replace("\"", "\\\""))
                .contains("rankInClass");
    }

    @Test
    void the_ranking_on_the_map_has_a_point_for_every_county() {
        var map = caller.json(FIRST + "/ranking.geojson");
        assertThat(map.path("features").size()).isEqualTo(136);
        assertThat(map.path("features").get(0).path("geometry").path("type").asString())
                .isEqualTo("Point");
    }

    @Test
    void a_page_without_javascript_shows_the_same_table_and_escapes_what_it_is_given() {
        String page = Caller.text(caller.get("/plain/ranking?lang=en&class=%3Cscript%3E"));
        assertThat(page).contains("<table>").doesNotContain("<script>");
        assertThat(Caller.text(caller.get("/plain/ranking?edition=shandong.census-2020.1&class=district")))
                .contains("历下区")
                .contains("市辖区");
    }

    @Test
    void N2_the_bundle_of_an_edition_computes_the_same_result_again() throws Exception {
        byte[] bundle = caller.get(FIRST + "/bundle").body();
        assertThat(VerifyBundle.verify(ReadBundle.read(bundle), BundleTables.ALL)
                        .agrees())
                .isTrue();
    }

    @Test
    void the_hash_of_an_edition_is_the_hash_of_its_frozen_result() {
        byte[] frozen = jdbc.sql("SELECT content FROM edition_file WHERE edition = :id AND name = 'result.json'")
                .param("id", "shandong.census-2020.1")
                .query((row, number) -> row.getBytes("content"))
                .single();
        assertThat(caller.json(FIRST).path("hash").asString()).isEqualTo(Sha256.of(frozen));
    }

    @Test
    void the_application_cannot_change_what_was_published_even_with_sql() {
        for (String sql : List.of(
                "UPDATE edition SET title_zh = 'x'",
                "DELETE FROM edition_file",
                "UPDATE observation SET value = 0",
                "DELETE FROM audit_entry",
                "TRUNCATE unit",
                "ALTER TABLE edition ADD COLUMN x text",
                "DROP TABLE edition_file")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update())
                    .as(sql)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }

    @Test
    void search_finds_a_county_by_name_pinyin_initials_and_code() {
        for (String q : List.of("%E5%8E%86%E4%B8%8B", "lixia", "lq", "370102")) {
            assertThat(caller.json("/api/v1/search?q=" + q).toString()).as(q).contains("/counties/370102");
        }
    }
}
