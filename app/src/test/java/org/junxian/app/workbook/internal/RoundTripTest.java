package org.junxian.app.workbook.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junxian.app.workbook.internal.CompareAnswers.Wanted;
import org.junxian.programme.model.Language;

/// A workbook goes out, is filled in, and comes back: what a person changed, and nothing else.
class RoundTripTest {

    private static final SampleReturn SAMPLE = SampleReturn.empty()
            .with("output", new Answer.Number(1200.5), 3)
            .with("all.new", new Answer.NotApplicable("未开展"), 4);

    private final byte[] workbook = WriteWorkbook.write(SAMPLE.blank(), Language.ZH);

    private static CompareAnswers.Outcome compare(byte[] file, SampleReturn now) {
        var blank = now.blank();
        return CompareAnswers.of(blank, FileForBlank.read(file, blank));
    }

    private static List<String> wanted(byte[] file, SampleReturn now) {
        var outcome = compare(file, now);
        assertThat(outcome.findings()).isEqualTo(List.of());
        var wanted = new ArrayList<String>();
        for (Wanted one : outcome.wanted()) {
            wanted.add(one.question().key() + "=" + one.answer().show());
        }
        return wanted;
    }

    @Test
    void D5_a_workbook_that_nobody_touched_changes_nothing_in_either_language() {
        for (var language : Language.values()) {
            var outcome = compare(WriteWorkbook.write(SAMPLE.blank(), language), SAMPLE);
            assertThat(outcome.findings()).isEqualTo(List.of());
            assertThat(outcome.wanted()).isEqualTo(List.of());
            assertThat(outcome.unchanged()).isEqualTo(6);
        }
    }

    @Test
    void what_is_filled_in_comes_back_and_what_is_emptied_is_emptied() {
        byte[] filled = FilledByHand.number(workbook, 2, "C3", "1300");
        filled = FilledByHand.text(filled, 2, "C4", "１２３ 人");
        filled = FilledByHand.text(filled, 2, "C6", "=1+1");
        filled = FilledByHand.text(filled, 3, "C3", "32000 万元");
        filled = FilledByHand.text(filled, 3, "E3", " ");
        assertThat(wanted(filled, SAMPLE))
                .containsExactly("output=1300", "staff=123", "remark==1+1", "all.stock=3.2", "all.new=");
    }

    @Test
    void D5_the_same_file_a_second_time_changes_nothing() {
        byte[] filled = FilledByHand.number(workbook, 2, "C3", "1300");
        var after = SAMPLE.with("output", new Answer.Number(1300), 8);
        assertThat(wanted(filled, after)).isEqualTo(List.of());
    }

    @Test
    void N6_empty_zero_and_does_not_apply_stay_three_things() {
        byte[] filled = FilledByHand.number(workbook, 2, "C3", "0");
        filled = FilledByHand.text(filled, 2, "C4", "不适用：没有规上企业");
        assertThat(wanted(filled, SAMPLE)).containsExactly("output=0", "staff=不适用：没有规上企业");
    }

    @Test
    void a_formula_counts_by_its_stored_result_and_one_without_is_a_finding() {
        byte[] computed = FilledByHand.put(workbook, 2, "C3", "", "<f>1000+300</f><v>1300</v>");
        assertThat(wanted(computed, SAMPLE)).containsExactly("output=1300");
        byte[] never = FilledByHand.put(workbook, 2, "C3", "", "<f>1000+300</f>");
        var finding = compare(never, SAMPLE).findings().getFirst();
        assertThat(finding.cell()).isEqualTo("C3");
        assertThat(finding.found().en()).contains("without a stored result").contains("1000+300");
        byte[] broken = FilledByHand.put(workbook, 2, "C3", "e", "<f>1/0</f><v>#DIV/0!</v>");
        assertThat(compare(broken, SAMPLE).findings().getFirst().found().en()).contains("#DIV/0!");
    }

    @Test
    void a_percentage_of_excel_is_a_percentage_and_never_a_hundredth_of_it() {
        byte[] styled = FilledByHand.change(
                workbook, "xl/styles.xml", xml -> xml.replace("</cellXfs>", "<xf numFmtId=\"10\"/></cellXfs>"));
        long style = new String(FilledByHand.parts(styled).get("xl/styles.xml"), StandardCharsets.UTF_8)
                        .split("<cellXfs")[1].split("<xf ", -1).length
                - 2L;
        byte[] growth = FilledByHand.change(
                FilledByHand.number(styled, 2, "C5", "0.125"),
                "xl/worksheets/sheet2.xml",
                xml -> xml.replace("<c r=\"C5\">", "<c r=\"C5\" s=\"" + style + "\">"));
        assertThat(wanted(growth, SAMPLE)).containsExactly("growth=12.5");
        byte[] output = FilledByHand.change(
                FilledByHand.number(styled, 2, "C3", "0.125"),
                "xl/worksheets/sheet2.xml",
                xml -> xml.replace("<c r=\"C3\">", "<c r=\"C3\" s=\"" + style + "\">"));
        assertThat(compare(output, SAMPLE).findings().getFirst().found().en()).isEqualTo("12.5%");
    }

    @Test
    void D5_every_finding_comes_at_once_each_with_sheet_cell_name_and_advice() {
        byte[] filled = FilledByHand.text(workbook, 2, "C3", "很多");
        filled = FilledByHand.number(filled, 2, "C4", "12.5");
        filled = FilledByHand.number(filled, 2, "C5", "-300");
        filled = FilledByHand.text(filled, 3, "C3", "5 公顷");
        filled = FilledByHand.text(filled, 3, "E3", "不适用");
        var findings = compare(filled, SAMPLE).findings();
        assertThat(findings)
                .extracting(it -> it.sheet() + "!" + it.cell())
                .containsExactly("生产情况  主要!C3", "生产情况  主要!C4", "生产情况  主要!C5", "贷款!C3", "贷款!E3");
        for (var finding : findings) {
            assertThat(finding.title()).isNotNull();
            assertThat(finding.found().zh()).isNotBlank();
            assertThat(finding.expected().en()).isNotBlank();
            assertThat(finding.advice().zh()).isNotBlank();
            assertThat(finding.level()).isEqualTo("refused");
        }
    }

    @Test
    void D1_a_cell_that_both_changed_is_a_conflict_and_one_that_only_the_platform_changed_is_left_alone() {
        byte[] filled = FilledByHand.number(workbook, 2, "C3", "1300");
        var meanwhile = SAMPLE.with("output", new Answer.Number(1250), 9).with("staff", new Answer.Number(5), 9);
        var outcome = compare(filled, meanwhile);
        assertThat(outcome.wanted()).isEqualTo(List.of());
        assertThat(outcome.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.cell()).isEqualTo("C3");
            assertThat(finding.found().en()).contains("1300").contains("1200.5").contains("1250");
        });
    }

    @Test
    void a_place_that_was_merged_with_another_cell_is_a_finding() {
        byte[] merged = FilledByHand.change(
                workbook,
                "xl/worksheets/sheet2.xml",
                xml -> xml.replace("</sheetData>", "</sheetData><mergeCells><mergeCell ref=\"C3:C4\"/></mergeCells>"));
        assertThat(compare(merged, SAMPLE).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.cell()).isEqualTo("C4"));
    }

    @Test
    void findings_come_back_in_a_copy_with_the_persons_own_figures_comments_and_colour() {
        byte[] filled = FilledByHand.text(workbook, 2, "C3", "很多 <b>");
        filled = FilledByHand.number(filled, 2, "C4", "77");
        var blank = SAMPLE.blank();
        var read = FileForBlank.read(filled, blank);
        byte[] copy =
                FindingsCopy.write(blank, read, CompareAnswers.of(blank, read).findings());
        var again = compare(copy, SAMPLE);
        assertThat(again.findings()).hasSize(1);
        assertThat(again.wanted()).extracting(it -> it.answer().show()).containsExactly("77");
        String comments = String.join(
                "",
                FilledByHand.parts(copy).entrySet().stream()
                        .filter(part -> part.getKey().startsWith("xl/comments"))
                        .map(part -> new String(part.getValue(), StandardCharsets.UTF_8))
                        .toList());
        assertThat(comments).contains("ref=\"C3\"").contains("&lt;b&gt;");
        assertThat(new String(FilledByHand.parts(copy).get("xl/styles.xml"), StandardCharsets.UTF_8))
                .contains("FFC7CE");
    }

    @Test
    void I3_another_reader_sees_texts_as_texts_and_the_identity_hidden() throws IOException {
        var sample = SAMPLE.with("remark", new Answer.Words("=cmd|' /C calc'!A0"), 5);
        byte[] bytes = WriteWorkbook.write(sample.blank(), Language.ZH);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var sheets = book.getSheets().toList();
            assertThat(sheets).extracting(it -> it.getName()).containsExactly("说明", "生产情况  主要", "贷款", "junxian");
            assertThat(sheets.getLast().getVisibility()).isEqualTo(SheetVisibility.VERY_HIDDEN);
            var rows = sheets.get(1).read();
            assertThat(rows.get(2).getCell(2).asNumber()).isEqualByComparingTo("1200.5");
            assertThat(rows.get(2).getCell(3).asNumber()).isEqualByComparingTo("88.5");
            var remark = rows.get(5).getCell(2);
            assertThat(remark.getType()).isEqualTo(CellType.STRING);
            assertThat(remark.getFormula()).isNull();
        }
        var parts = FilledByHand.parts(bytes);
        for (String part : List.of("xl/workbook.xml", "xl/worksheets/sheet2.xml")) {
            assertThat(new String(parts.get(part), StandardCharsets.UTF_8))
                    .contains(part.contains("sheet2") ? "<sheetProtection" : "<workbookProtection")
                    .doesNotContain("assword=");
        }
        String sheet = new String(parts.get("xl/worksheets/sheet2.xml"), StandardCharsets.UTF_8);
        assertThat(sheet).contains("<dataValidation sqref=\"C3:C3\"").contains("INT(C4)=C4");
        assertThat(new String(parts.get("xl/styles.xml"), StandardCharsets.UTF_8))
                .contains("locked=\"false\"");
    }

    @Test
    @Tag("nightly")
    void S3_nine_hundred_cells_are_written_and_read_well_within_a_second() {
        var blank = SampleReturn.large(900);
        CompareAnswers.of(blank, FileForBlank.read(WriteWorkbook.write(blank, Language.ZH), blank));
        byte[] file = WriteWorkbook.write(blank, Language.ZH);
        long from = System.nanoTime();
        var outcome = CompareAnswers.of(blank, FileForBlank.read(file, blank));
        double seconds = (System.nanoTime() - from) / 1e9;
        assertThat(outcome.unchanged()).isEqualTo(900);
        assertThat(seconds).isLessThan(1);
    }
}
