package org.junxian.app.workbook.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.ProblemWords;
import org.junxian.app.problem.Refusal;
import org.junxian.programme.model.Language;
import org.junxian.programme.model.Text;

/// D6: a wrong file is refused by name, at once, with the right one offered.
class WrongFilesTest {

    private static final SampleReturn SAMPLE = SampleReturn.empty();
    private static final byte[] RIGHT = WriteWorkbook.write(SAMPLE.blank(), Language.ZH);

    private static void refused(byte[] file, Problem problem) {
        var blank = SAMPLE.blank();
        long from = System.nanoTime();
        assertThatThrownBy(() -> FileForBlank.read(file, blank)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.problem()).isEqualTo(problem);
            for (var language : Language.values()) {
                var words = ProblemWords.write(refusal.problem(), refusal.facts(), language);
                assertThat(words.tryThis() + words.found() + words.expected()).doesNotContain("{");
                assertThat(words.tryThis() + words.expected())
                        .contains(
                                problem == Problem.CELLS_MOVED || problem == Problem.PAGE_MISSING
                                        ? "/api/v1/returns/"
                                        : "/api/v1/returns/" + SampleReturn.ID + "/workbook");
            }
        });
        assertThat((System.nanoTime() - from) / 1e9).isLessThan(2);
    }

    @Test
    void D6_another_year() {
        refused(WriteWorkbook.write(SAMPLE.of("2023", "370102").blank(), Language.ZH), Problem.OTHER_PERIOD);
    }

    @Test
    void D6_another_unit() {
        refused(WriteWorkbook.write(SAMPLE.of("2024", "370103").blank(), Language.EN), Problem.OTHER_UNIT);
    }

    @Test
    void D6_another_form() {
        refused(WriteWorkbook.write(SAMPLE.otherForm(), Language.ZH), Problem.OTHER_FORM);
    }

    @Test
    void D6_an_older_template_of_the_same_form() {
        var older = SAMPLE.titled(new Text("总产值", "Gross output"));
        refused(WriteWorkbook.write(older.blank(), Language.ZH), Problem.OLD_TEMPLATE);
    }

    @Test
    void D6_a_renamed_sheet() {
        refused(
                FilledByHand.change(
                        RIGHT,
                        "xl/workbook.xml",
                        xml -> xml.replace("&#x8d37;&#x6b3e;", "Sheet3").replace("贷款", "Sheet3")),
                Problem.PAGE_MISSING);
    }

    @Test
    void D6_columns_that_were_moved() {
        byte[] moved = FilledByHand.text(RIGHT, 2, "D2", "本期");
        refused(FilledByHand.text(moved, 2, "C2", "上年"), Problem.CELLS_MOVED);
    }

    @Test
    void D6_a_row_that_was_deleted() {
        refused(FilledByHand.text(RIGHT, 2, "A3", "人数"), Problem.CELLS_MOVED);
    }

    @Test
    void D6_a_csv_with_the_ending_of_a_workbook() {
        refused("unit,output\n370102,12\n".getBytes(StandardCharsets.UTF_8), Problem.NOT_A_WORKBOOK);
    }

    private static byte[] ole2(String inside) {
        byte[] file = new byte[4096];
        byte[] start = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(start, 0, file, 0, start.length);
        byte[] name = inside.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 1024, name.length);
        return file;
    }

    @Test
    void D6_the_old_format_of_excel() {
        refused(ole2("Workbook"), Problem.OLD_EXCEL);
    }

    @Test
    void D6_a_workbook_with_a_password() {
        refused(ole2("EncryptedPackage"), Problem.WORKBOOK_LOCKED);
    }

    @Test
    void D6_a_workbook_with_macros() {
        var parts = new LinkedHashMap<>(FilledByHand.parts(RIGHT));
        parts.put("xl/vbaProject.bin", new byte[] {1, 2, 3});
        refused(FilledByHand.zip(parts), Problem.WORKBOOK_WITH_MACROS);
        refused(
                FilledByHand.change(
                        RIGHT,
                        "[Content_Types].xml",
                        xml -> xml.replace("spreadsheetml.sheet.main", "sheet.macroEnabled.main")),
                Problem.WORKBOOK_WITH_MACROS);
    }

    @Test
    void D6_an_empty_file_half_a_file_and_another_zip() {
        refused(new byte[0], Problem.EMPTY_FILE);
        refused(Arrays.copyOf(RIGHT, RIGHT.length / 2), Problem.WORKBOOK_DAMAGED);
        refused(
                FilledByHand.zip(Map.of("word/document.xml", "<x/>".getBytes(StandardCharsets.UTF_8))),
                Problem.NOT_A_WORKBOOK);
    }

    @Test
    void D6_a_workbook_that_was_never_made_here() {
        var parts = new LinkedHashMap<>(FilledByHand.parts(RIGHT));
        parts.put(
                "xl/workbook.xml",
                new String(parts.get("xl/workbook.xml"), StandardCharsets.UTF_8)
                        .replace("name=\"junxian\"", "name=\"Sheet9\"")
                        .getBytes(StandardCharsets.UTF_8));
        refused(FilledByHand.zip(parts), Problem.UNKNOWN_WORKBOOK);
    }
}
