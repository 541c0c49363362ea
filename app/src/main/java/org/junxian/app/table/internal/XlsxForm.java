package org.junxian.app.table.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.table.Cell;
import org.junxian.app.table.Digits;
import org.junxian.app.table.Table;
import org.junxian.app.table.Table.About;
import org.junxian.app.table.TableRequest;
import org.junxian.app.table.TableWriter;
import org.junxian.programme.model.Language;
import org.junxian.programme.model.Text;

/// A table as an Excel workbook: one sheet with the table, one that says what it is. Texts are text cells, so none is
/// ever a formula. Rows leave memory by the hundred.
public final class XlsxForm implements TableWriter {

    /// What a sheet holds, its head included.
    public static final int MOST_ROWS = 1_048_576;

    private static final Text DEMONSTRATION = new Text("演示数据，非官方数据", "Demonstration data, not official");
    private static final int ABOUT_WIDTH = 28;
    private static final int TOGETHER = 100;

    private final Table table;
    private final TableRequest request;
    private final Workbook book;
    private final Worksheet sheet;
    private int rows;

    /// @param table its rows are not looked at
    public XlsxForm(Table table, TableRequest request, OutputStream out) {
        this.table = table;
        this.request = request;
        this.book = new Workbook(out, "Junxian", "0.1");
        this.sheet = book.newWorksheet(sheetName(table, request.language()));
        sheet.freezePane(0, 1);
        for (int c = 0; c < table.columns().size(); c++) {
            sheet.inlineString(0, c, table.columns().get(c).title().in(request.language()));
            sheet.style(0, c).bold().set();
        }
        rows = 1;
    }

    /// @throws Refusal when the sheet is full
    @Override
    public void row(List<Cell> row) {
        if (rows == MOST_ROWS) {
            throw Refusal.of(Problem.TOO_LONG_FOR_EXCEL, String.valueOf(MOST_ROWS), String.valueOf(MOST_ROWS - 1));
        }
        for (int c = 0; c < row.size(); c++) {
            put(rows, c, row.get(c));
        }
        rows++;
        if (rows % TOGETHER == 0) {
            flush();
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        about(book.newWorksheet("说明 About"));
        book.finish();
    }

    private static String sheetName(Table table, Language language) {
        String plain =
                table.title().in(language).replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return plain.substring(0, Math.min(31, plain.length()));
    }

    /// Inline texts, because a table of texts shared by all cells would have to stay in memory.
    private void put(int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Words(var text) -> sheet.inlineString(row, column, text);
            case Cell.Number(var value) -> number(row, column, value, request.digits());
            case Cell.Count(var value) -> sheet.value(row, column, value);
            case Cell.YesNo(var value) -> sheet.value(row, column, value);
            case Cell.Missing() -> {}
        }
    }

    private void number(int row, int column, double value, Digits digits) {
        sheet.value(row, column, digits.round(value));
        if (digits.count() > 0) {
            sheet.style(row, column).format("0." + "0".repeat(digits.count())).set();
        }
    }

    private void about(Worksheet about) {
        var lines = new ArrayList<>(List.of(new About(new Text("表", "Table"), table.title())));
        lines.addAll(table.about());
        if (table.demonstration()) {
            lines.add(new About(new Text("注意", "Note"), DEMONSTRATION));
        }
        var language = request.language();
        for (int i = 0; i < lines.size(); i++) {
            about.value(i, 0, lines.get(i).name().in(language));
            about.value(i, 1, lines.get(i).value().in(language));
            about.style(i, 0).bold().set();
        }
        about.width(0, ABOUT_WIDTH);
        about.width(1, ABOUT_WIDTH * 3);
    }
}
