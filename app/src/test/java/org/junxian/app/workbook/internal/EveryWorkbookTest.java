package org.junxian.app.workbook.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junxian.app.access.Role;
import org.junxian.app.trial.Caller;
import org.junxian.app.trial.People;
import org.junxian.app.trial.RunningPlatform;
import org.springframework.beans.factory.annotation.Autowired;

/// D5, D6: the workbooks of all counties go out in one archive, are filled in by another program, and come back: each
/// return holds exactly what its workbook says, and the same files once more change nothing.
@RunningPlatform
class EveryWorkbookTest {

    private static final String COLLECTION = "shandong.county-quarterly.2025-Q3";
    private static final int COUNTIES = 136;
    private static final int FIRST_PLACE = 10;
    private static final int FIRST_ROW = 3;
    private static final int LINES_OF_FIRST_SECTION = 6;

    @Autowired
    People people;

    @Test
    void D5_all_136_workbooks_come_back_as_they_were_filled_in_and_a_second_time_change_nothing() throws Exception {
        var officer = people.officer();
        officer.send("POST", "/api/v1/collections", """
                {"programme":"shandong","form":"county-quarterly","period":"2025-Q3","dueOn":"2031-01-01"}""");
        var blanks = blanks(officer);
        assertThat(blanks).hasSize(COUNTIES);
        var clerk = clerkOf(blanks.keySet());
        var brought = new TreeMap<String, Map<String, Double>>();
        var files = new TreeMap<String, byte[]>();
        for (var blank : blanks.entrySet()) {
            var figures = figures(blank.getKey(), blank.getValue());
            brought.put(blank.getKey(), figures);
            files.put(blank.getKey(), fill(blank.getValue(), figures));
        }
        for (var file : files.entrySet()) {
            assertThat(bring(clerk, file.getKey(), file.getValue()))
                    .as(file.getKey())
                    .isEqualTo(11);
        }
        var held = new TreeMap<String, Map<String, Double>>();
        var versions = new TreeMap<String, Integer>();
        for (String unit : files.keySet()) {
            held.put(unit, held(clerk, unit));
            versions.put(unit, version(clerk, unit));
        }
        assertThat(held).isEqualTo(brought);
        for (var file : files.entrySet()) {
            assertThat(bring(clerk, file.getKey(), file.getValue()))
                    .as(file.getKey())
                    .isZero();
            assertThat(version(clerk, file.getKey())).isEqualTo(versions.get(file.getKey()));
        }
    }

    /// The workbook of each unit, from the archive that a job makes.
    private static Map<String, byte[]> blanks(Caller officer) throws InterruptedException {
        var job = officer.json(officer.send("POST", "/api/v1/collections/" + COLLECTION + "/exports", ""));
        String address = "/api/v1/jobs/" + job.path("id").asLong();
        var until = Instant.now().plus(Duration.ofSeconds(120));
        while (officer.json(address).path("endedAt").isNull()) {
            assertThat(Instant.now()).isBefore(until);
            TimeUnit.MILLISECONDS.sleep(50);
        }
        var byUnit = new TreeMap<String, byte[]>();
        FilledByHand.parts(officer.get(address + "/file").body())
                .forEach((name, workbook) -> byUnit.put(
                        name.substring(COLLECTION.length() + 1, name.length() - ".xlsx".length()), workbook));
        return byUnit;
    }

    /// One person who fills in for all of them; row security sees the area of each.
    private Caller clerkOf(Iterable<String> units) {
        String name = people.person("clerk-of-all");
        for (String unit : units) {
            people.grant(name, Role.COUNTY_CLERK, "county", "shandong", unit);
        }
        return people.signIn(name);
    }

    /// A figure of its own for each place that takes numbers, in the order of the form.
    private static Map<String, Double> figures(String unit, byte[] workbook) throws IOException {
        var figures = new LinkedHashMap<String, Double>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            var hidden = book.findSheet("junxian").orElseThrow().read();
            assertThat(hidden.get(2).getCellText(1)).isEqualTo(COLLECTION + "." + unit);
            for (var row : hidden.subList(FIRST_PLACE, hidden.size())) {
                if (!row.getCellText(0).equals("remark")) {
                    double place = figures.size() + 1;
                    figures.put(row.getCellText(0), place * 1_000 + Integer.parseInt(unit.substring(2)) / 8.0);
                }
            }
        }
        return figures;
    }

    private static byte[] fill(byte[] workbook, Map<String, Double> figures) {
        byte[] filled = workbook;
        int place = 0;
        for (double figure : figures.values()) {
            int sheet = place < LINES_OF_FIRST_SECTION ? 2 : 3;
            int row = FIRST_ROW + place % LINES_OF_FIRST_SECTION;
            filled = FilledByHand.number(filled, sheet, "C" + row, Double.toString(figure));
            place++;
        }
        return filled;
    }

    private static String address(String unit) {
        return "/api/v1/returns/" + COLLECTION + "." + unit;
    }

    /// @return how many cells changed
    private static int bring(Caller clerk, String unit, byte[] workbook) {
        var answer = clerk.upload("POST", address(unit) + "/workbook", workbook);
        assertThat(answer.statusCode()).as(Caller.text(answer)).isEqualTo(200);
        return clerk.json(answer).path("changes").size();
    }

    private static Map<String, Double> held(Caller clerk, String unit) {
        var held = new LinkedHashMap<String, Double>();
        clerk.json(address(unit)).path("cells").forEachEntry((entry, cell) -> {
            if (!cell.path("value").isNull()) {
                held.put(entry, cell.path("value").asDouble());
            }
        });
        return held;
    }

    private static int version(Caller clerk, String unit) {
        return clerk.json(address(unit)).path("version").asInt();
    }
}
