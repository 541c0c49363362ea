package org.junxian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junxian.app.trial.Administrator;
import org.junxian.app.trial.Caller;
import org.junxian.app.trial.RunningPlatform;
import org.junxian.app.trial.SamplePackage;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// Loading a package: tried first, then all or nothing, then nothing the second time; corrections are revisions.
@RunningPlatform
class PackagesTest {

    private static final String LINE = "A01,gdp_growth,2024-M03,9";

    @Autowired
    Caller caller;

    @Autowired
    Administrator administrator;

    @BeforeEach
    void the_administrator_is_signed_in() {
        administrator.signIn(caller);
    }

    private JsonNode load(byte[] zip, boolean dryRun) {
        return caller.json(caller.upload("POST", "/api/v1/packages?dryRun=" + dryRun, zip));
    }

    private static JsonNode change(JsonNode report, String table) {
        for (var row : report.path("changes")) {
            if (row.path("table").asString().equals(table)) {
                return row;
            }
        }
        throw new AssertionError(report.toString());
    }

    @Test
    void a_dry_run_says_what_would_change_and_changes_nothing() {
        var report = load(SamplePackage.read().called("dry-run").zip(), true);
        assertThat(report.path("loaded").asBoolean()).as(report.toString()).isFalse();
        assertThat(change(report, "figures").path("added").asInt()).isPositive();
        assertThat(caller.get("/api/v1/programmes/dry-run").statusCode()).isEqualTo(404);
    }

    @Test
    void D5_the_same_package_a_second_time_changes_nothing() {
        byte[] zip = SamplePackage.read().called("twice").zip();
        assertThat(load(zip, false).path("version").asInt()).isEqualTo(1);
        var second = load(zip, false);
        assertThat(second.path("version").asInt()).isEqualTo(1);
        assertThat(change(second, "figures").path("added").asInt()).isZero();
        assertThat(change(second, "figures").path("changed").asInt()).isZero();
        assertThat(change(second, "files").path("changed").asInt()).isZero();
    }

    @Test
    void a_corrected_figure_is_a_revision_and_what_was_known_before_can_still_be_asked_for() {
        var sample = SamplePackage.read().called("corrected");
        load(sample.zip(), false);
        String figures = "/api/v1/programmes/corrected/figures?unit=A01&indicator=gdp_growth&period=2024-M03";
        var first = caller.json(figures).get(0);
        assertThat(first.path("value").asDouble()).isEqualTo(9);

        var report = load(sample.withFigure(LINE, "A01,gdp_growth,2024-M03,9.5").zip(), false);
        assertThat(change(report, "figures").path("changed").asInt()).isEqualTo(1);
        var second = caller.json(figures).get(0);
        assertThat(second.path("value").asDouble()).isEqualTo(9.5);
        assertThat(second.path("revision").asInt()).isEqualTo(2);

        String then = "&asOf=" + first.path("recordedAt").asString();
        assertThat(caller.json(figures + then).get(0).path("value").asDouble()).isEqualTo(9);
        assertThat(caller.json(figures + "&asOf=2000-01-01T00:00:00Z").size()).isZero();
    }

    @Test
    void a_package_with_one_wrong_figure_is_refused_whole_with_its_line() {
        var sample = SamplePackage.read().called("broken").withFigure(LINE, "A01,gdp_growth,2024-M03,nine");
        var answer = caller.upload("POST", "/api/v1/packages?dryRun=false", sample.zip());
        assertThat(answer.statusCode()).isEqualTo(422);
        var problem = caller.json(answer).path("problems").get(0);
        assertThat(problem.path("file").asString()).isEqualTo("figures/demonstration.csv");
        assertThat(problem.path("line").asInt()).isPositive();
        assertThat(problem.path("tryThis").path("zh").asString()).isNotBlank();
        assertThat(caller.get("/api/v1/programmes/broken").statusCode()).isEqualTo(404);
    }

    @Test
    void I1_a_path_that_leaves_the_zip_and_bytes_that_are_no_zip_are_refused() {
        byte[] text = "x".getBytes(StandardCharsets.UTF_8);
        for (byte[] upload : new byte[][] {text, SamplePackage.zip(Map.of("../../etc/x", text))}) {
            var answer = caller.upload("POST", "/api/v1/packages?dryRun=false", upload);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(caller.json(answer).path("problems").size()).isPositive();
        }
    }

    @Test
    void a_base_map_needs_its_approval_number_and_shapes_of_known_units() {
        String address = "/api/v1/programmes/shandong/boundaries";
        String map = """
                {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"%s"},
                 "geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}}]}""";
        byte[] strange = map.formatted("999999").getBytes(StandardCharsets.UTF_8);
        byte[] known = map.formatted("370102").getBytes(StandardCharsets.UTF_8);
        assertThat(caller.upload("PUT", address, strange, "approvalNumber", "T-1")
                        .statusCode())
                .isEqualTo(422);
        assertThat(caller.upload("PUT", address, known, "approvalNumber", " ").statusCode())
                .isEqualTo(422);
        assertThat(caller.get(address).statusCode()).isEqualTo(404);
        assertThat(caller.upload("PUT", address, known, "approvalNumber", "T-1").statusCode())
                .isEqualTo(204);
        assertThat(caller.json(address).path("approvalNumber").asString()).isEqualTo("T-1");
    }

    @Test
    void whoever_loads_stands_in_the_trail() {
        load(SamplePackage.read().called("trailed").zip(), false);
        assertThat(caller.json("/api/v1/history?subject=package%20trailed/1").toString())
                .contains("\"what\":\"package loaded\",\"subject\":\"package trailed/1\"");
    }
}
