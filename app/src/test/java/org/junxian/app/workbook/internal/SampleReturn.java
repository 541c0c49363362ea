package org.junxian.app.workbook.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junxian.app.collection.FormView;
import org.junxian.app.collection.FormView.FormColumn;
import org.junxian.app.collection.FormView.FormEntry;
import org.junxian.app.collection.FormView.FormLine;
import org.junxian.app.collection.FormView.FormSection;
import org.junxian.app.collection.ReturnCell;
import org.junxian.app.collection.ReturnView;
import org.junxian.app.collection.ReturnView.ReturnUnit;
import org.junxian.app.collection.Stage;
import org.junxian.programme.model.Text;

/// A return to make workbooks of: 产值 in 万元 (not negative), 人数 (whole), 增速 in %, 说明 (words), a figure that is
/// known already, and a section with two columns.
record SampleReturn(
        Map<String, Answer> answers, Map<String, Integer> versions, Text firstTitle, String period, String unit) {

    static final String ID = "shandong.county-annual.2024.370102";

    static SampleReturn empty() {
        return new SampleReturn(Map.of(), Map.of(), new Text("产值", "Output"), "2024", "370102");
    }

    SampleReturn with(String entry, Answer answer, int version) {
        var changed = new LinkedHashMap<>(answers);
        changed.put(entry, answer);
        var counted = new LinkedHashMap<>(versions);
        counted.put(entry, version);
        return new SampleReturn(changed, counted, firstTitle, period, unit);
    }

    SampleReturn titled(Text title) {
        return new SampleReturn(answers, versions, title, period, unit);
    }

    SampleReturn of(String otherPeriod, String otherUnit) {
        return new SampleReturn(answers, versions, firstTitle, otherPeriod, otherUnit);
    }

    Blank blank() {
        return ReturnBlank.of(view("county-annual", sections()));
    }

    /// The same return by another form.
    Blank otherForm() {
        return ReturnBlank.of(view("county-quarterly", sections()));
    }

    /// A return of many cells.
    static Blank large(int cells) {
        var lines = new ArrayList<FormLine>();
        for (int i = 0; i < cells; i++) {
            lines.add(line(number("e" + i, new Text("指标 " + i, "Indicator " + i), "万元", 0.0, 1e9)));
        }
        var sections = new ArrayList<FormSection>();
        int step = Math.max(1, cells / 6);
        for (int from = 0; from < cells; from += step) {
            sections.add(new FormSection(
                    "s" + from,
                    new Text("第 " + from + " 部分", "Part " + from),
                    List.of(),
                    lines.subList(from, Math.min(cells, from + step))));
        }
        return ReturnBlank.of(empty().view("county-annual", sections));
    }

    private List<FormSection> sections() {
        var known = new FormEntry(
                "population",
                new Text("常住人口", "Population"),
                new Text("万人", "10,000 people"),
                null,
                "number",
                false,
                null,
                null,
                "known",
                null,
                "population",
                false);
        return List.of(
                new FormSection(
                        "production",
                        new Text("生产情况 [主要]", "Production [main]"),
                        List.of(),
                        List.of(
                                line(number("output", firstTitle, "万元", 0.0, null)),
                                line(entry("staff", new Text("人数", "Staff"), "人", "integer", 0.0, 1e6)),
                                line(number("growth", new Text("增速", "Growth"), "%", -100.0, 1000.0)),
                                line(entry("remark", new Text("=说明", "=Remark"), "", "text", null, null)),
                                line(known))),
                new FormSection(
                        "loans",
                        new Text("贷款", "Loans"),
                        List.of(
                                new FormColumn("stock", new Text("余额", "Stock")),
                                new FormColumn("new", new Text("新增", "New"))),
                        List.of(new FormLine(
                                "all",
                                new Text("各项贷款", "All loans"),
                                0,
                                List.of(
                                        number("all.stock", new Text("贷款余额", "Stock"), "亿元", 0.0, null),
                                        number("all.new", new Text("新增贷款", "New"), "亿元", null, null))))));
    }

    private ReturnView view(String form, List<FormSection> sections) {
        var cells = new LinkedHashMap<String, ReturnCell>();
        for (var section : sections) {
            for (var line : section.lines()) {
                for (var entry : line.entries()) {
                    if (entry != null) {
                        cells.put(entry.id(), cell(entry.id()));
                    }
                }
            }
        }
        return new ReturnView(
                "shandong." + form + "." + period + "." + unit,
                "shandong",
                new FormView(form, new Text("县域年报", "County return"), true, sections),
                period,
                new ReturnUnit(unit, "历下区", "370100", "济南市"),
                Stage.DRAFT,
                7,
                LocalDate.of(2025, 3, 31),
                false,
                true,
                List.of(),
                cells,
                List.of(),
                new LinkedHashMap<>(),
                List.of(),
                null,
                null,
                true,
                null);
    }

    private ReturnCell cell(String entry) {
        var answer = answers.getOrDefault(entry, Answer.EMPTY);
        return new ReturnCell(
                entry,
                answer instanceof Answer.Number(var amount) ? amount : null,
                answer instanceof Answer.Words(var text) ? text : null,
                answer instanceof Answer.NotApplicable(var reason) ? reason : null,
                versions.getOrDefault(entry, 0),
                null,
                null,
                entry.equals("output") ? 88.5 : null,
                null,
                List.of(),
                null,
                false);
    }

    private static FormLine line(FormEntry entry) {
        return new FormLine(entry.id(), entry.title(), 0, List.of(entry));
    }

    private static FormEntry number(
            String id, Text title, String unit, @Nullable Double lower, @Nullable Double upper) {
        return entry(id, title, unit, "number", lower, upper);
    }

    private static FormEntry entry(
            String id, Text title, String unit, String kind, @Nullable Double lower, @Nullable Double upper) {
        return new FormEntry(
                id,
                title,
                Text.same(unit),
                new Text("定义 <b>" + id + "</b> & 口径", "Definition of " + id),
                kind,
                false,
                lower,
                upper,
                "asked",
                null,
                null,
                false);
    }
}
