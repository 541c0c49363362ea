package org.junxian.app.workbook.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junxian.app.collection.FormView;
import org.junxian.app.collection.FormView.FormEntry;
import org.junxian.app.collection.FormView.FormLine;
import org.junxian.app.collection.FormView.FormSection;
import org.junxian.app.collection.ReturnCell;
import org.junxian.app.collection.ReturnView;
import org.junxian.app.workbook.internal.Blank.Content;
import org.junxian.app.workbook.internal.Blank.Page;
import org.junxian.app.workbook.internal.Blank.Placed;
import org.junxian.app.workbook.internal.Question.Kind;
import org.junxian.programme.model.Text;

/// Lays a return out as a blank: one page per section; on each line the title, the unit of measure, and for every
/// column the place to fill in with the figure of one year before beside it. Pure.
final class ReturnBlank {

    private static final Text INDICATOR = new Text("指标", "Indicator");
    private static final Text UNIT = new Text("计量单位", "Unit");
    private static final Text VALUE = new Text("本期", "This period");
    private static final Text LAST = new Text("上年", "Year before");
    private static final int FIRST_LINE = 2;

    private final ReturnView view;

    private ReturnBlank(ReturnView view) {
        this.view = view;
    }

    static Blank of(ReturnView view) {
        return new ReturnBlank(view).blank();
    }

    private Blank blank() {
        var form = view.form();
        var unit = view.unit();
        var subject = new Subject(
                "return",
                view.id(),
                view.programme(),
                form.id(),
                form.title(),
                view.period(),
                unit.code(),
                unit.name(),
                view.version(),
                "/api/v1/returns/" + view.id() + "/workbook");
        var names = new HashSet<String>();
        var pages = new ArrayList<Page>();
        for (var section : form.sections()) {
            pages.add(page(section, PageName.of(section.title(), names)));
        }
        var title = new Text(
                unit.name() + " " + view.period() + " " + form.title().zh(),
                unit.name() + " " + view.period() + " " + form.title().en());
        return new Blank(subject, title, about(form), view.demonstration(), pages);
    }

    private List<Text> about(FormView form) {
        return List.of(
                new Text("填报单位：" + view.unit().name(), "Unit: " + view.unit().name()),
                new Text("时期：" + view.period(), "Period: " + view.period()),
                new Text("截止日期：" + view.dueOn(), "Due on: " + view.dueOn()),
                new Text(
                        "共 " + form.sections().size() + " 张表，黄色单元格填写，其余内容请勿改动。",
                        "Fill in the yellow cells of " + form.sections().size()
                                + " sheets and leave everything else as it is."),
                new Text(
                        "没有数据请留空；不适用请写“不适用：原因”；零请写 0。可带单位填写，如“3.2 亿元”，导入时自动换算。",
                        "Leave a cell empty when there is no figure, write \"n/a: reason\" when it does not apply, 0 when"
                                + " it is zero. A related unit may stand behind the number; it is converted."),
                new Text(
                        "填好后在本单位的填报页上传。同一文件重复上传不会重复入库。",
                        "Upload the file on the page of the return." + " Uploading it twice changes nothing."));
    }

    private Page page(FormSection section, Text name) {
        var placed = new ArrayList<Placed>();
        int columns = Math.max(1, section.columns().size());
        placed.add(new Placed(0, 0, head(section.title())));
        placed.add(new Placed(1, 0, head(INDICATOR)));
        placed.add(new Placed(1, 1, head(UNIT)));
        for (int column = 0; column < columns; column++) {
            var title = section.columns().isEmpty()
                    ? null
                    : section.columns().get(column).title();
            placed.add(new Placed(1, valueColumn(column), head(beside(title, VALUE))));
            placed.add(new Placed(1, valueColumn(column) + 1, head(beside(title, LAST))));
        }
        int row = FIRST_LINE;
        for (var line : section.lines()) {
            var first = first(line);
            placed.add(new Placed(
                    row,
                    0,
                    new Content.Label(line.title(), false, line.level(), first == null ? null : first.definition())));
            if (first != null) {
                placed.add(new Placed(row, 1, new Content.Label(first.unit(), false, 0, null)));
            }
            for (int column = 0; column < line.entries().size(); column++) {
                entry(placed, row, valueColumn(column), line.entries().get(column));
            }
            row++;
        }
        return new Page(name, widths(columns), FIRST_LINE, 2, placed);
    }

    private void entry(List<Placed> placed, int row, int column, @Nullable FormEntry entry) {
        if (entry == null) {
            return;
        }
        var cell = view.cells().get(entry.id());
        if (cell == null) {
            return;
        }
        if (entry.origin().equals("asked")) {
            placed.add(new Placed(row, column, new Content.Ask(question(entry, cell))));
        } else {
            placed.add(new Placed(row, column, new Content.Shown(answer(cell), cell.source())));
        }
        Double last = cell.last();
        if (last != null) {
            placed.add(new Placed(row, column + 1, new Content.Shown(new Answer.Number(last), null)));
        }
    }

    private static Question question(FormEntry entry, ReturnCell cell) {
        return new Question(
                entry.id(),
                entry.title(),
                entry.unit(),
                Kind.valueOf(entry.kind().toUpperCase(Locale.ROOT)),
                entry.lower(),
                entry.upper(),
                answer(cell),
                cell.version());
    }

    private static Answer answer(ReturnCell cell) {
        Double value = cell.value();
        if (value != null) {
            return new Answer.Number(value);
        }
        String reason = cell.notApplicable();
        if (reason != null) {
            return new Answer.NotApplicable(reason);
        }
        String text = cell.text();
        return text == null ? Answer.EMPTY : new Answer.Words(text);
    }

    /// The entry whose definition and unit of measure stand for the line.
    private static @Nullable FormEntry first(FormLine line) {
        for (var entry : line.entries()) {
            if (entry != null) {
                return entry;
            }
        }
        return null;
    }

    private static int valueColumn(int column) {
        return 2 + 2 * column;
    }

    private static List<Double> widths(int columns) {
        var widths = new ArrayList<>(List.of(42.0, 12.0));
        for (int column = 0; column < columns; column++) {
            widths.add(18.0);
            widths.add(14.0);
        }
        return widths;
    }

    private static Content.Label head(Text text) {
        return new Content.Label(text, true, 0, null);
    }

    private static Text beside(@Nullable Text title, Text what) {
        return title == null ? what : new Text(title.zh() + " " + what.zh(), title.en() + " · " + what.en());
    }
}
