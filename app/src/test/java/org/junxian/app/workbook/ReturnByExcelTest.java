package org.junxian.app.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junxian.app.trial.Caller;
import org.junxian.app.trial.People;
import org.junxian.app.trial.RunningPlatform;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// A clerk's return and a department's sheet by Excel, over HTTP against the demonstration.
@RunningPlatform
class ReturnByExcelTest {

    private static final String RETURN = "/api/v1/returns/shandong.county-annual.2025.370113";
    private static final String SHEET = "/api/v1/department-sheets/shandong.environment.2023";

    @Autowired
    People people;

    @BeforeEach
    void the_collection_and_the_sheets_of_another_year_are_open() {
        var officer = people.officer();
        officer.send(
                "POST",
                "/api/v1/collections",
                "{\"programme\":\"shandong\",\"form\":\"county-annual\",\"period\":\"2025\",\"dueOn\":\"2030-01-01\"}");
        officer.send(
                "POST",
                "/api/v1/department-sheets",
                "{\"programme\":\"shandong\",\"period\":\"2023\",\"department\":\"environment\",\"dueOn\":\"2030-01-01\"}");
    }

    /// Where the first number to fill in stands.
    private record Spot(int sheet, String cell, String entry) {}

    private static Spot spot(byte[] workbook, String entryWanted) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            var hidden = book.findSheet("junxian").orElseThrow().read();
            assertThat(hidden.get(0).getCellText(0)).isEqualTo("junxian");
            assertThat(hidden.stream().map(row -> row.getCellText(0)).toList()).contains(entryWanted);
        }
        String sheet = new String(part(workbook, "xl/worksheets/sheet2.xml"), StandardCharsets.UTF_8);
        var cell = Pattern.compile("dataValidation sqref=\"([A-Z]+[0-9]+):").matcher(sheet);
        assertThat(cell.find()).isTrue();
        return new Spot(2, cell.group(1), entryWanted);
    }

    private static byte[] part(byte[] workbook, String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new AssertionError("no part " + name);
    }

    private static byte[] fill(byte[] workbook, Spot spot, String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                if (entry.getName().equals("xl/worksheets/sheet" + spot.sheet() + ".xml")) {
                    String cell = "<c r=\"" + spot.cell() + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
                    String row = "<row r=\"" + spot.cell().replaceAll("[A-Z]", "") + "\"";
                    content = new String(content, StandardCharsets.UTF_8)
                            .replaceAll("<c r=\"" + spot.cell() + "\"(?:[^>]*/>|.*?</c>)", "")
                            .replaceAll("(" + row + "[^>]*>)", "$1" + cell)
                            .getBytes(StandardCharsets.UTF_8);
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(content);
            }
        }
        return bytes.toByteArray();
    }

    private static JsonNode bring(Caller caller, String path, byte[] file) {
        var answer = caller.upload("POST", path, file);
        assertThat(answer.statusCode()).as(Caller.text(answer)).isEqualTo(200);
        return caller.json(answer);
    }

    @Test
    void D5_a_return_goes_out_comes_back_and_a_second_time_changes_nothing() throws IOException {
        var clerk = people.clerk("370113");
        byte[] workbook = clerk.get(RETURN + "/workbook").body();
        var entry = clerk.json(RETURN).path("cells").propertyNames().iterator().next();
        var untouched = bring(clerk, RETURN + "/workbook", workbook);
        assertThat(untouched.path("changes").size()).isZero();
        assertThat(untouched.path("unchanged").asInt()).isPositive();

        byte[] filled = fill(workbook, spot(workbook, entry), "1,234");
        var tried = bring(clerk, RETURN + "/workbook?dryRun=true", filled);
        assertThat(tried.path("imported").asBoolean()).isFalse();
        assertThat(tried.path("changes").size()).as(tried.toString()).isEqualTo(1);
        var first = bring(clerk, RETURN + "/workbook", filled);
        assertThat(first.path("imported").asBoolean()).isTrue();
        assertThat(first.path("changes").get(0).path("after").asString()).isEqualTo("1234");
        String changed = first.path("changes").get(0).path("entry").asString();
        int version = clerk.json(RETURN).path("version").asInt();
        assertThat(clerk.json(RETURN).path("cells").path(changed).path("value").asDouble())
                .isEqualTo(1234);
        var second = bring(clerk, RETURN + "/workbook", filled);
        assertThat(second.path("changes").size()).isZero();
        assertThat(clerk.json(RETURN).path("version").asInt()).isEqualTo(version);

        byte[] wrong = fill(workbook, spot(workbook, entry), "lots");
        var refused = bring(clerk, RETURN + "/workbook", wrong);
        assertThat(refused.path("imported").asBoolean()).isFalse();
        assertThat(refused.path("findings").get(0).path("cell").asString())
                .isEqualTo(spot(workbook, entry).cell());
        assertThat(clerk.json(RETURN).path("version").asInt()).isEqualTo(version);
        var copy = clerk.upload("POST", RETURN + "/workbook/findings", wrong);
        assertThat(copy.statusCode()).isEqualTo(200);
        assertThat(new String(part(copy.body(), "xl/styles.xml"), StandardCharsets.UTF_8))
                .contains("FFC7CE");
    }

    @Test
    void D6_the_workbook_of_another_county_is_refused_by_name_and_A1_nobody_fetches_one_that_is_not_theirs() {
        var neighbour = people.clerk("370116");
        String own = RETURN.replace("370113", "370116");
        var answer = people.clerk("370113")
                .upload(
                        "POST",
                        RETURN + "/workbook",
                        neighbour.get(own + "/workbook").body());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Caller.text(answer)).contains("E6211").contains("370116").contains(RETURN + "/workbook");
        assertThat(neighbour.get(RETURN + "/workbook").statusCode()).isIn(403, 404);
        assertThat(neighbour
                        .upload("POST", RETURN + "/workbook", new byte[] {1})
                        .statusCode())
                .isIn(403, 404);
        assertThat(neighbour
                        .upload("POST", RETURN + "/workbook/findings", new byte[] {1})
                        .statusCode())
                .isIn(403, 404);
        assertThat(neighbour.get(SHEET + "/workbook").statusCode()).isIn(403, 404);
        assertThat(neighbour.get(SHEET + "/csv").statusCode()).isIn(403, 404);
        assertThat(neighbour.upload("POST", SHEET + "/file", new byte[] {1}).statusCode())
                .isIn(403, 404);
    }

    @Test
    void D5_a_department_sheet_comes_back_as_workbook_and_as_csv() {
        var department = people.department("environment");
        byte[] workbook = department.get(SHEET + "/workbook").body();
        assertThat(bring(department, SHEET + "/file", workbook).path("changes").size())
                .isZero();
        String csv = Caller.text(department.get(SHEET + "/csv"));
        var lines = csv.lines().toList();
        assertThat(lines.getFirst()).startsWith("sheet,unit,name,");
        String line =
                lines.stream().filter(it -> it.contains(",370112,")).findFirst().orElseThrow();
        int blank = List.of(line.split(",", -1))
                .subList(3, line.split(",", -1).length)
                .indexOf("");
        var cells = new ArrayList<>(List.of(line.split(",", -1)));
        cells.set(3 + Math.max(0, blank), "12.5");
        byte[] filled = csv.replace(line, String.join(",", cells)).getBytes(StandardCharsets.UTF_8);
        var first = bring(department, SHEET + "/file", filled);
        assertThat(first.path("changes").size()).as(first.toString()).isEqualTo(1);
        assertThat(bring(department, SHEET + "/file", filled).path("changes").size())
                .isZero();
        cells.set(3 + Math.max(0, blank), "much");
        var wrong = bring(
                department,
                SHEET + "/file",
                csv.replace(line, String.join(",", cells)).getBytes(StandardCharsets.UTF_8));
        assertThat(wrong.path("imported").asBoolean()).isFalse();
        assertThat(wrong.path("findings").get(0).path("title").path("zh").asString())
                .contains("历城区");
        byte[] lastYear = csv.replace("shandong.environment.2023", "shandong.environment.2022")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(Caller.text(department.upload("POST", SHEET + "/file", lastYear)))
                .contains("E6215")
                .contains("shandong.environment.2022");
    }
}
