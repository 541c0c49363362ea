package org.junxian.app.workbook.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junxian.app.workbook.internal.Blank.Content;
import org.junxian.app.workbook.internal.Blank.Page;
import org.junxian.app.workbook.internal.Blank.Placed;
import org.junxian.app.workbook.internal.Filled.Before;
import org.junxian.app.workbook.internal.Question.Kind;
import org.junxian.programme.model.Language;
import org.junxian.programme.model.Text;

/// Writes a blank as a workbook: places to fill in are open and checked while typing, everything else is protected
/// without a password, and a hidden page says what the workbook is. No text is ever a formula (I3).
final class WriteWorkbook {

    static final String HIDDEN = "junxian";
    static final String FORMAT = "1";
    private static final Text ABOUT = new Text("说明", "About");
    private static final Text DEMONSTRATION = new Text("演示数据，非官方数据", "Demonstration data, not official");
    private static final String OPEN = "FFFBE6";
    private static final String WRONG = "FFC7CE";
    private static final String HEAD = "E8EEF4";
    private static final String QUIET = "6B7280";

    /// Something to say at a cell of a page.
    record Remark(String page, String cell, String words) {}

    private final Blank blank;
    private final Language language;
    private final Map<String, String> written;
    private final Map<String, Before> before;
    private final Map<String, String> remarks;

    private WriteWorkbook(
            Blank blank,
            Language language,
            Map<String, String> written,
            Map<String, Before> before,
            List<Remark> remarks) {
        this.blank = blank;
        this.language = language;
        this.written = written;
        this.before = before;
        this.remarks = new HashMap<>();
        for (var remark : remarks) {
            this.remarks.merge(key(remark.page(), remark.cell()), remark.words(), (a, b) -> a + "\n\n" + b);
        }
    }

    static byte[] write(Blank blank, Language language) {
        return new WriteWorkbook(blank, language, Map.of(), Map.of(), List.of()).bytes();
    }

    /// The workbook with what somebody wrote into it, and remarks in the cells they are about.
    ///
    /// @param written by question, word for word
    /// @param before  what it was made from, by question, so that the copy can be brought back in its place
    static byte[] withRemarks(
            Blank blank,
            Language language,
            Map<String, String> written,
            Map<String, Before> before,
            List<Remark> remarks) {
        return new WriteWorkbook(blank, language, written, before, remarks).bytes();
    }

    private byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Junxian", "1.0")) {
            about(book.newWorksheet(ABOUT.in(language)));
            for (var page : blank.pages()) {
                page(book.newWorksheet(page.name().in(language)), page);
            }
            hidden(book.newWorksheet(HIDDEN));
            book.protectStructure("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            return WorkbookArchive.withoutPassword(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void about(Worksheet sheet) {
        int row = 0;
        sheet.value(row, 0, blank.title().in(language));
        sheet.style(row, 0).bold().fontSize(14).set();
        for (var line : blank.about()) {
            row++;
            sheet.value(row, 0, line.in(language));
            sheet.style(row, 0).wrapText(true).set();
        }
        if (blank.demonstration()) {
            sheet.value(row + 1, 0, DEMONSTRATION.in(language));
            sheet.style(row + 1, 0).bold().fontColor("B42318").set();
        }
        sheet.width(0, 90);
        protect(sheet);
    }

    private void page(Worksheet sheet, Page page) {
        for (int column = 0; column < page.widths().size(); column++) {
            sheet.width(column, page.widths().get(column));
        }
        for (var placed : page.placed()) {
            int row = placed.row();
            int column = placed.column();
            switch (placed.content()) {
                case Content.Label label -> label(sheet, row, column, label);
                case Content.Shown(var answer, var note) -> {
                    put(sheet, row, column, answer);
                    sheet.style(row, column).fontColor(QUIET).set();
                    note(sheet, row, column, note == null ? null : note.in(language));
                }
                case Content.Ask(var question) -> ask(sheet, page, placed, question);
            }
        }
        sheet.freezePane(page.frozenColumns(), page.frozenRows());
        protect(sheet);
    }

    private void label(Worksheet sheet, int row, int column, Content.Label label) {
        sheet.value(row, column, label.text().in(language));
        var style = sheet.style(row, column).wrapText(true).indent(label.indent());
        if (label.head()) {
            style.bold().fillColor(HEAD);
        }
        style.set();
        note(sheet, row, column, label.note() == null ? null : label.note().in(language));
    }

    private void ask(Worksheet sheet, Page page, Placed placed, Question question) {
        int row = placed.row();
        int column = placed.column();
        String own = written.get(question.key());
        if (own == null) {
            put(sheet, row, column, question.now());
        } else if (!own.isEmpty()) {
            words(sheet, row, column, own);
        }
        String remark = remarks.get(key(page.name().in(language), CellName.of(row, column)));
        sheet.style(row, column)
                .protectionOption(ProtectionOption.LOCKED, false)
                .fillColor(remark == null ? OPEN : WRONG)
                .borderStyle(BorderStyle.THIN)
                .borderColor("C9CDD3")
                .set();
        note(sheet, row, column, remark);
        validate(sheet, row, column, question);
    }

    /// What somebody wrote: a number stays a number, everything else is a text.
    private static void words(Worksheet sheet, int row, int column, String own) {
        try {
            double number = Double.parseDouble(own);
            if (Double.isFinite(number) && own.matches("-?[0-9.]+(?:[eE][-+]?[0-9]+)?")) {
                sheet.value(row, column, number);
                return;
            }
        } catch (NumberFormatException e) {
            // a text, written below
        }
        sheet.value(row, column, own);
    }

    private static void put(Worksheet sheet, int row, int column, Answer answer) {
        switch (answer) {
            case Answer.Number(var amount) -> sheet.value(row, column, amount);
            case Answer.Words _, Answer.NotApplicable _ -> sheet.value(row, column, answer.show());
            case Answer.Empty _ -> {}
        }
    }

    private static void note(Worksheet sheet, int row, int column, @Nullable String note) {
        if (note != null && !note.isBlank()) {
            sheet.comment(row, column, note);
        }
    }

    /// Excel warns while typing and lets pass what a person insists on: "does not apply" with its reason, a number with
    /// its unit. What counts is checked when the file comes back.
    private void validate(Worksheet sheet, int row, int column, Question question) {
        if (!question.isNumber()) {
            return;
        }
        String cell = CellName.of(row, column);
        var rule = new StringBuilder("OR(ISTEXT(" + cell + "),AND(ISNUMBER(" + cell + ")");
        if (question.lower() != null) {
            rule.append(',').append(cell).append("&gt;=").append(question.lower());
        }
        if (question.upper() != null) {
            rule.append(',').append(cell).append("&lt;=").append(question.upper());
        }
        if (question.kind() == Kind.INTEGER) {
            rule.append(",INT(").append(cell).append(")=").append(cell);
        }
        sheet.range(row, column, row, column)
                .validateWithFormula(rule.append("))").toString())
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.WARNING)
                .showErrorMessage(true)
                .errorTitle(attribute(shorten(question.title().in(language), 30)))
                .error(attribute(shorten(Expected.of(question).in(language), 200)));
    }

    private static String shorten(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }

    private static String attribute(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static void protect(Worksheet sheet) {
        sheet.protect("", SheetProtectionOption.SHEET, SheetProtectionOption.OBJECTS, SheetProtectionOption.SCENARIOS);
    }

    /// Key and value, one below the other; then one line per question with the version and value the workbook was made
    /// from.
    private void hidden(Worksheet sheet) {
        var subject = blank.subject();
        String[][] lines = {
            {"junxian", FORMAT},
            {"kind", subject.kind()},
            {"id", subject.id()},
            {"programme", subject.programme()},
            {"form", subject.form()},
            {"period", subject.period()},
            {"unit", Objects.requireNonNullElse(subject.unit(), "")},
            {"version", String.valueOf(subject.version())},
            {"template", blank.template(language)},
            {"language", language.name()},
        };
        for (int row = 0; row < lines.length; row++) {
            sheet.value(row, 0, lines[row][0]);
            sheet.value(row, 1, lines[row][1]);
            sheet.range(row, 1, row, 1).setName("junxian_" + lines[row][0]);
        }
        int row = lines.length;
        for (var place : blank.places().values()) {
            var question = place.question();
            var from = before.getOrDefault(question.key(), new Before(question.version(), question.now()));
            sheet.value(row, 0, question.key());
            sheet.value(row, 1, String.valueOf(from.version()));
            sheet.value(row, 2, from.answer().coded());
            row++;
        }
        sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
    }

    private static String key(String page, String cell) {
        return page + "!" + cell;
    }
}
