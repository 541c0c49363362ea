package org.junxian.app.workbook.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.workbook.internal.Blank.Content;
import org.junxian.app.workbook.internal.Blank.Page;
import org.junxian.app.workbook.internal.Filled.Before;
import org.junxian.app.workbook.internal.Filled.Read;
import org.junxian.app.workbook.internal.Grid.GridPage;
import org.junxian.programme.model.Language;

/// Tells whether a workbook is the one that was asked for: its hidden page names the return, and its pages carry the
/// labels of today's template in their places. Anything else is refused by name, with the address of the right one
/// (D6). Pure.
final class RecogniseWorkbook {

    private RecogniseWorkbook() {}

    /// @throws Refusal that says what the workbook is instead
    static Filled of(Grid grid, Blank blank) {
        var hidden =
                grid.find(WriteWorkbook.HIDDEN).map(RecogniseWorkbook::identity).orElse(Map.of());
        var subject = blank.subject();
        if (!WriteWorkbook.FORMAT.equals(hidden.get("junxian"))) {
            throw Refusal.of(Problem.UNKNOWN_WORKBOOK, name(subject), subject.address());
        }
        requireSame(hidden, subject);
        var language = "EN".equals(hidden.get("language")) ? Language.EN : Language.ZH;
        if (!blank.template(language).equals(hidden.get("template"))) {
            throw Refusal.of(Problem.OLD_TEMPLATE, name(subject), subject.address());
        }
        var pages = new HashMap<String, GridPage>();
        for (var page : blank.pages()) {
            pages.put(page.name().in(language), requirePage(grid, page, language, subject));
        }
        return new Filled(cells(blank, pages, language), before(grid, blank), language);
    }

    private static Map<String, String> identity(GridPage page) {
        var lines = new HashMap<String, String>();
        for (int row = 0; row < 10; row++) {
            lines.put(page.words(row, 0), page.words(row, 1));
        }
        return lines;
    }

    private static void requireSame(Map<String, String> hidden, Subject subject) {
        requireSame(Problem.OTHER_FORM, hidden.get("kind"), subject.kind(), subject);
        requireSame(Problem.OTHER_FORM, hidden.get("programme"), subject.programme(), subject);
        requireSame(Problem.OTHER_FORM, hidden.get("form"), subject.form(), subject);
        requireSame(Problem.OTHER_PERIOD, hidden.get("period"), subject.period(), subject);
        String unit = subject.unit() == null ? "" : subject.unit();
        requireSame(Problem.OTHER_UNIT, hidden.get("unit"), unit, subject);
    }

    private static void requireSame(Problem problem, @Nullable String found, String expected, Subject subject) {
        if (!expected.equals(found)) {
            String shown = found == null ? "" : found.substring(0, Math.min(60, found.length()));
            throw Refusal.of(problem, shown, expected, name(subject), subject.address());
        }
    }

    static String name(Subject subject) {
        String unit = subject.unitName() == null ? "" : subject.unitName() + " ";
        return unit + subject.period() + " " + subject.formTitle().zh();
    }

    private static GridPage requirePage(Grid grid, Page page, Language language, Subject subject) {
        String name = page.name().in(language);
        var found = grid.find(name)
                .orElseThrow(() -> Refusal.of(
                        Problem.PAGE_MISSING,
                        name,
                        String.join(
                                "、",
                                grid.pages().stream()
                                        .filter(it -> !it.hidden())
                                        .map(GridPage::name)
                                        .limit(12)
                                        .toList()),
                        subject.address()));
        for (var placed : page.placed()) {
            if (placed.content() instanceof Content.Label(var text, var _, var _, var _)) {
                String expected = text.in(language).strip();
                String there = found.words(placed.row(), placed.column()).strip();
                if (!expected.equals(there)) {
                    throw Refusal.of(
                            Problem.CELLS_MOVED,
                            name + "!" + CellName.of(placed.row(), placed.column()),
                            there.substring(0, Math.min(60, there.length())),
                            expected,
                            subject.address());
                }
            }
        }
        return found;
    }

    private static LinkedHashMap<String, Read> cells(Blank blank, Map<String, GridPage> pages, Language language) {
        var cells = new LinkedHashMap<String, Read>();
        blank.places().forEach((key, place) -> {
            String page = place.page().name().in(language);
            String cell = CellName.of(place.row(), place.column());
            var found = pages.get(page);
            if (found != null) {
                cells.put(
                        key,
                        new Read(
                                page,
                                cell,
                                found.cells().get(cell),
                                found.merged().get(cell)));
            }
        });
        return cells;
    }

    /// What the file was made from; a line that does not read is as if nothing were known of its cell.
    private static Map<String, Before> before(Grid grid, Blank blank) {
        var before = new HashMap<String, Before>();
        grid.find(WriteWorkbook.HIDDEN).ifPresent(page -> {
            int last = 10 + blank.places().size();
            for (int row = 10; row < last; row++) {
                try {
                    before.put(
                            page.words(row, 0),
                            new Before(Integer.parseInt(page.words(row, 1)), Answer.decoded(page.words(row, 2))));
                } catch (IllegalArgumentException e) {
                    before.remove(page.words(row, 0));
                }
            }
        });
        return before;
    }
}
