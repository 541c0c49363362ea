package org.junxian.app.table.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junxian.app.table.Cell;
import org.junxian.app.table.Digits;
import org.junxian.app.table.Table;
import org.junxian.app.table.Table.About;
import org.junxian.app.table.TableRequest;
import org.junxian.programme.model.Language;
import org.junxian.programme.model.Text;

/// A table as an Excel workbook: one sheet with the table, one that says what it is. Texts are text cells, so none is
/// ever a formula.
public final class XlsxForm {

    private static final Text DEMONSTRATION = new Text("演示数据，非官方数据", "Demonstration data, not official");
    private static final int ABOUT_WIDTH = 28;

    private XlsxForm() {}

    public static byte[] write(Table table, TableRequest request) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Junxian", "0.1")) {
            table(book.newWorksheet(sheetName(table, request.language())), table, request);
            about(book.newWorksheet("说明 About"), table, request.language());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String sheetName(Table table, Language language) {
        String plain =
                table.title().in(language).replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return plain.substring(0, Math.min(31, plain.length()));
    }

    private static void table(Worksheet sheet, Table table, TableRequest request) {
        for (int c = 0; c < table.columns().size(); c++) {
            sheet.value(0, c, table.columns().get(c).title().in(request.language()));
            sheet.style(0, c).bold().set();
        }
        for (int r = 0; r < table.rows().size(); r++) {
            var row = table.rows().get(r);
            for (int c = 0; c < row.size(); c++) {
                put(sheet, r + 1, c, row.get(c), request.digits());
            }
        }
        sheet.freezePane(0, 1);
    }

    private static void put(Worksheet sheet, int row, int column, Cell cell, Digits digits) {
        switch (cell) {
            case Cell.Words(var text) -> sheet.value(row, column, text);
            case Cell.Number(var value) -> {
                sheet.value(row, column, digits.round(value));
                if (digits.count() > 0) {
                    sheet.style(row, column)
                            .format("0." + "0".repeat(digits.count()))
                            .set();
                }
            }
            case Cell.Count(var value) -> sheet.value(row, column, value);
            case Cell.YesNo(var value) -> sheet.value(row, column, value);
            case Cell.Missing() -> {}
        }
    }

    private static void about(Worksheet sheet, Table table, Language language) {
        var lines = new ArrayList<>(List.of(new About(new Text("表", "Table"), table.title())));
        lines.addAll(table.about());
        if (table.demonstration()) {
            lines.add(new About(new Text("注意", "Note"), DEMONSTRATION));
        }
        for (int i = 0; i < lines.size(); i++) {
            sheet.value(i, 0, lines.get(i).name().in(language));
            sheet.value(i, 1, lines.get(i).value().in(language));
            sheet.style(i, 0).bold().set();
        }
        sheet.width(0, ABOUT_WIDTH);
        sheet.width(1, ABOUT_WIDTH * 3);
    }
}
