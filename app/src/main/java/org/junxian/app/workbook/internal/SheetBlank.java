package org.junxian.app.workbook.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.app.departments.SheetView;
import org.junxian.app.departments.SheetView.SheetCell;
import org.junxian.app.departments.SheetView.SheetIndicator;
import org.junxian.app.workbook.internal.Blank.Content;
import org.junxian.app.workbook.internal.Blank.Page;
import org.junxian.app.workbook.internal.Blank.Placed;
import org.junxian.app.workbook.internal.Question.Kind;
import org.junxian.programme.model.Text;

/// Lays a department sheet out as a blank: units below each other, indicators side by side, and a second page of the
/// same shape with the figures of one year before. Pure.
final class SheetBlank {

    private static final Text FIGURES = new Text("填报", "Figures");
    private static final Text LAST = new Text("上年数据", "Year before");
    private static final int FIRST_ROW = 2;
    private static final int FIRST_COLUMN = 3;

    private SheetBlank() {}

    static Blank of(SheetView view) {
        var subject = new Subject(
                "department-sheet",
                view.id(),
                view.programme(),
                view.department(),
                view.title(),
                view.period(),
                null,
                null,
                view.version(),
                "/api/v1/department-sheets/" + view.id() + "/workbook");
        return new Blank(
                subject,
                view.title(),
                about(view),
                view.demonstration(),
                List.of(page(view, FIGURES, false), page(view, LAST, true)));
    }

    static String key(String unit, String indicator) {
        return unit + "/" + indicator;
    }

    private static List<Text> about(SheetView view) {
        return List.of(
                new Text("时期：" + view.period(), "Period: " + view.period()),
                new Text("截止日期：" + view.dueOn(), "Due on: " + view.dueOn()),
                new Text(
                        "每行一个单位，每列一个指标；黄色单元格填写，其余内容请勿改动。",
                        "A row for each unit, a column for each indicator; fill in the yellow cells only."),
                new Text(
                        "没有数据请留空；不适用请写“不适用：原因”；零请写 0。",
                        "Leave a cell empty when there is no figure, write \"n/a: reason\" when it does not apply, 0 when"
                                + " it is zero."));
    }

    private static Page page(SheetView view, Text name, boolean last) {
        var placed = new ArrayList<Placed>();
        head(placed, 0, 0, new Text("代码", "Code"), null);
        head(placed, 0, 1, new Text("单位", "Unit"), null);
        head(placed, 0, 2, new Text("上级", "Parent"), null);
        head(placed, 1, 0, new Text("计量单位", "Measured in"), null);
        var widths = new ArrayList<>(List.of(10.0, 16.0, 12.0));
        for (int i = 0; i < view.indicators().size(); i++) {
            var indicator = view.indicators().get(i);
            head(placed, 0, FIRST_COLUMN + i, indicator.title(), indicator.definition());
            head(placed, 1, FIRST_COLUMN + i, indicator.unit(), null);
            widths.add(16.0);
        }
        int row = FIRST_ROW;
        for (var unit : view.units()) {
            label(placed, row, 0, unit.code());
            label(placed, row, 1, unit.name());
            if (unit.parentName() != null) {
                label(placed, row, 2, unit.parentName());
            }
            var cells = view.rows().get(unit.code());
            for (int i = 0; cells != null && i < view.indicators().size(); i++) {
                var indicator = view.indicators().get(i);
                var cell = cells.get(indicator.id());
                if (cell != null) {
                    var content =
                            last ? shown(cell) : new Content.Ask(question(unit.code(), unit.name(), indicator, cell));
                    placed.add(new Placed(row, FIRST_COLUMN + i, content));
                }
            }
            row++;
        }
        return new Page(name, widths, FIRST_ROW, FIRST_COLUMN, placed);
    }

    private static Content shown(SheetCell cell) {
        Double last = cell.last();
        return new Content.Shown(last == null ? Answer.EMPTY : new Answer.Number(last), null);
    }

    private static Question question(String code, String name, SheetIndicator indicator, SheetCell cell) {
        return new Question(
                key(code, indicator.id()),
                new Text(
                        name + " " + indicator.title().zh(),
                        name + " " + indicator.title().en()),
                indicator.unit(),
                Kind.NUMBER,
                indicator.lower(),
                indicator.upper(),
                answer(cell),
                cell.version());
    }

    private static Answer answer(SheetCell cell) {
        Double value = cell.value();
        if (value != null) {
            return new Answer.Number(value);
        }
        String reason = cell.notApplicable();
        return reason == null ? Answer.EMPTY : new Answer.NotApplicable(reason);
    }

    private static void head(List<Placed> placed, int row, int column, Text text, @Nullable Text note) {
        placed.add(new Placed(row, column, new Content.Label(text, true, 0, note)));
    }

    private static void label(List<Placed> placed, int row, int column, String text) {
        placed.add(new Placed(row, column, new Content.Label(Text.same(text), false, 0, null)));
    }
}
