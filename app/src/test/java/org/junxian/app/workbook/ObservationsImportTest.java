package org.junxian.app.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junxian.app.area.Area;
import org.junxian.app.statistics.FigureFilter;
import org.junxian.app.statistics.KnownFigures;
import org.junxian.app.statistics.RecordedFigure;
import org.junxian.app.trial.Caller;
import org.junxian.app.trial.People;
import org.junxian.app.trial.RunningPlatform;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// Figures of many units from one CSV file: all or nothing, with everything that is wrong at once.
@RunningPlatform
class ObservationsImportTest {

    private static final String HEAD = "unit,indicator,period,value,status,note,source\n";

    @Autowired
    People people;

    @Autowired
    KnownFigures known;

    private static JsonNode load(Caller officer, String csv) {
        var answer =
                officer.upload("POST", "/api/v1/observations?programme=shandong", csv.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(Caller.text(answer)).isEqualTo(202);
        String job = "/api/v1/jobs/" + officer.json(answer).path("id").asLong();
        var until = Instant.now().plus(Duration.ofSeconds(30));
        var now = officer.json(job);
        while (now.path("endedAt").isNull()) {
            assertThat(Instant.now()).as(now.toString()).isBefore(until);
            try {
                TimeUnit.MILLISECONDS.sleep(30);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            now = officer.json(job);
        }
        assertThat(now.path("state").asString()).as(now.toString()).isEqualTo("done");
        return now.path("report");
    }

    private static String source(Caller officer) {
        return officer.json("/api/v1/programmes/shandong")
                .path("sources")
                .get(0)
                .path("id")
                .asString();
    }

    @Test
    void D5_figures_are_in_once_and_a_second_time_changes_nothing() {
        var officer = people.officer();
        String source = source(officer);
        String csv = HEAD + "370102,avg_schooling_years,1991,12.5,value,," + source
                + "\n370103,avg_schooling_years,1991,,not-reported,,"
                + source + "\n370104,avg_schooling_years,1991,,not-applicable,尚未设立,"
                + source + "\n";
        var first = load(officer, csv);
        assertThat(first.path("findings").size()).as(first.toString()).isZero();
        assertThat(first.path("changed").asInt()).isEqualTo(3);
        var second = load(officer, csv);
        assertThat(second.path("changed").asInt()).isZero();
        assertThat(second.path("unchanged").asInt()).isEqualTo(3);
        var changed = load(officer, csv.replace("12.5", "13"));
        assertThat(changed.path("changed").asInt()).isEqualTo(1);
        var known = figures("1991").stream()
                .filter(figure -> figure.unit().equals("370102"))
                .findFirst()
                .orElseThrow();
        assertThat(known.value()).isEqualTo(13);
        assertThat(known.revision()).isEqualTo(2);
        assertThat(known.origin()).isEqualTo("shandong.bulk.1991");
    }

    private List<RecordedFigure> figures(String period) {
        return known.asOf(Area.whole("shandong"), Instant.now(), new FigureFilter(null, "avg_schooling_years", period));
    }

    @Test
    void D5_one_wrong_line_keeps_everything_out_and_all_findings_come_at_once() {
        var officer = people.officer();
        String source = source(officer);
        String csv = HEAD + "370102,avg_schooling_years,1990,12.5,value,," + source + "\n"
                + "999999,avg_schooling_years,1990,1,value,," + source + "\n"
                + "370102,nothing,1990,1,value,," + source + "\n"
                + "370102,avg_schooling_years,19x,1,value,," + source + "\n"
                + "370103,avg_schooling_years,1990,many,value,," + source + "\n"
                + "370104,avg_schooling_years,1990,1,guess,," + source + "\n"
                + "370105,avg_schooling_years,1990,,not-applicable,," + source + "\n"
                + "370105,avg_schooling_years,1990,1,value,,nobody\n"
                + "370105,avg_schooling_years\n";
        var report = load(officer, csv);
        assertThat(report.path("changed").asInt()).isZero();
        assertThat(report.path("findings").size()).as(report.toString()).isEqualTo(8);
        assertThat(report.path("findings").get(0).path("place").path("en").asString())
                .isEqualTo("line 3, column unit");
        assertThat(figures("1990")).isEqualTo(List.of());
        String twice = HEAD + ("370102,avg_schooling_years,1990,12.5,value,," + source + "\n").repeat(2);
        assertThat(load(officer, twice).path("findings").size()).isEqualTo(1);
        assertThat(load(officer, "unit,value\n").path("findings").size()).isEqualTo(1);
        assertThat(figures("1990")).isEqualTo(List.of());
    }

    @Test
    void A1_only_a_programme_officer_brings_figures_of_many_units() {
        byte[] csv = HEAD.getBytes(StandardCharsets.UTF_8);
        for (var caller : new Caller[] {
            people.clerk("370112"), people.reviewer("370100"), people.department("statistics"), people.analyst()
        }) {
            assertThat(caller.upload("POST", "/api/v1/observations?programme=shandong", csv)
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(people.officer()
                        .upload("POST", "/api/v1/observations?programme=monthly-targets", csv)
                        .statusCode())
                .isEqualTo(403);
    }
}
