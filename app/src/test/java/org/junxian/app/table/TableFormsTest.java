package org.junxian.app.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junxian.app.problem.Refusal;
import org.junxian.app.table.internal.CsvForm;
import org.junxian.app.table.internal.XlsxForm;
import org.junxian.programme.model.Language;
import org.junxian.programme.model.Text;

/// What leaves as a file says what was in the table, and nothing in it runs.
class TableFormsTest {

    private static final TableRequest TWO_DIGITS = new TableRequest(Format.CSV, Language.EN, Digits.parse("2"), false);

    private static Table table(boolean demonstration, Cell... cells) {
        return new Table(
                "name",
                new Text("表", "Table"),
                List.of(new Table.About(new Text("版次", "Edition"), Text.same("x.y.1"))),
                demonstration,
                List.of(new Column("what", new Text("内容", "what"))),
                Arrays.stream(cells).map(List::of).toList());
    }

    private static String csv(Table table) {
        var bytes = new ByteArrayOutputStream();
        write(table, out -> new CsvForm(table, TWO_DIGITS, out), bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static byte[] xlsx(Table table) {
        var bytes = new ByteArrayOutputStream();
        write(table, out -> new XlsxForm(table, TWO_DIGITS, out), bytes);
        return bytes.toByteArray();
    }

    private interface Form {
        TableWriter on(OutputStream out) throws IOException;
    }

    private static void write(Table table, Form form, OutputStream out) {
        try (var writer = form.on(out)) {
            table.rows().forEach(writer::row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void I3_a_text_that_looks_like_a_formula_is_disarmed_in_csv_but_a_negative_number_is_not() {
        var table = table(
                false,
                Cell.words("=1+1"),
                Cell.words("+1"),
                Cell.words("-1"),
                Cell.words("@SUM(A1)"),
                Cell.words("\t=1"),
                Cell.words("＝1"),
                Cell.number(-1.0));
        assertThat(csv(table)).isEqualTo("what\n'=1+1\n'+1\n'-1\n'@SUM(A1)\n'\t=1\n'＝1\n-1.00\n");
    }

    @Test
    void I3_excel_holds_such_a_text_as_text_and_no_cell_is_a_formula() throws IOException {
        var table = table(false, Cell.words("=HYPERLINK(\"http://a\")"), Cell.words("<b>x</b>"), Cell.number(2.005));
        byte[] bytes = xlsx(table);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var cells = book.getFirstSheet().read().stream()
                    .map(row -> row.getCell(0))
                    .toList();
            assertThat(cells).noneMatch(cell -> cell.getType() == CellType.FORMULA);
            assertThat(cells.get(1).getText()).isEqualTo("=HYPERLINK(\"http://a\")");
            assertThat(cells.get(2).getText()).isEqualTo("<b>x</b>");
            assertThat(cells.get(3).asNumber()).isEqualByComparingTo("2.01");
        }
    }

    @Test
    void N6_missing_is_an_empty_cell_and_zero_is_a_zero() {
        assertThat(csv(table(false, Cell.number(Double.NaN), Cell.number((Double) null), Cell.number(0.0))))
                .isEqualTo("what\n\n\n0.00\n");
    }

    @Test
    void demonstration_figures_are_marked_in_every_line_of_csv() {
        assertThat(csv(table(true, Cell.words("a")))).isEqualTo("what,demonstration\na,true\n");
    }

    @Test
    void demonstration_figures_are_marked_on_the_second_sheet_of_excel() throws IOException {
        byte[] bytes = xlsx(table(true, Cell.words("a")));
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var about = book.getSheets().toList().get(1).read().toString();
            assertThat(about).contains("x.y.1").contains("Demonstration data, not official");
        }
    }

    @Test
    void P3_numbers_are_rounded_half_away_from_zero_on_their_shortest_decimal() {
        var two = Digits.parse("2");
        assertThat(two.show(1.005)).isEqualTo("1.01");
        assertThat(two.show(-1.005)).isEqualTo("-1.01");
        assertThat(two.show(-0.001)).isEqualTo("0.00");
        assertThat(two.show(1e21)).isEqualTo("1000000000000000000000.00");
        assertThat(Digits.FULL.show(0.1)).isEqualTo("0.1");
        assertThat(Digits.FULL.show(12.0)).isEqualTo("12");
        assertThat(Digits.FULL.show(1e-7)).isEqualTo("0.0000001");
    }

    @Test
    void a_count_of_digits_that_is_none_is_refused() {
        assertThatThrownBy(() -> Digits.parse("many"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("E2001");
    }
}
