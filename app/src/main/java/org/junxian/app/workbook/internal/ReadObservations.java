package org.junxian.app.workbook.internal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junxian.app.jobs.JobReport.Finding;
import org.junxian.app.statistics.RecordMany.Sink;
import org.junxian.index.data.Period;
import org.junxian.index.data.UnitId;
import org.junxian.index.data.VariableId;
import org.junxian.programme.Programme;
import org.junxian.programme.model.Text;
import org.junxian.programme.model.Variable;

/// Reads figures of many units from CSV, line by line: whatever is wrong in a line becomes a finding, and from the
/// first
/// finding on lines are only checked and no longer passed on. Used once.
final class ReadObservations {

    static final List<String> COLUMNS = List.of("unit", "indicator", "period", "value", "status", "note", "source");

    /// More are counted and not written down.
    static final int MOST_FINDINGS = 1_000;

    /// Told of every so many lines.
    interface Heard {
        void lines(long count);
    }

    private static final int TELL_EVERY = 10_000;

    private final Programme programme;
    private final Heard heard;
    private final Set<String> units = new HashSet<>();
    private final Map<String, Variable> variables = new HashMap<>();
    private final Map<String, String> periods = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private long wrong;
    private long lines;

    ReadObservations(Programme programme, Heard heard) {
        this.programme = programme;
        this.heard = heard;
    }

    /// The first findings, at most [#MOST_FINDINGS].
    List<Finding> findings() {
        return findings;
    }

    /// How many findings there are.
    long wrong() {
        return wrong;
    }

    long lines() {
        return lines;
    }

    void read(Reader file, Sink sink) throws IOException {
        try (var csv = CsvReader.builder().skipEmptyLines(true).ofCsvRecord(file)) {
            boolean head = true;
            for (var row : csv) {
                if (head) {
                    head = false;
                    if (!head(row)) {
                        return;
                    }
                } else {
                    lines++;
                    row(row, sink);
                    if (lines % TELL_EVERY == 0) {
                        heard.lines(lines);
                    }
                }
            }
            if (head) {
                found(1, null, "（空文件）", "an empty file", String.join(",", COLUMNS));
            }
        } catch (CsvParseException e) {
            found(lines + 2, null, "不是 CSV 格式", "no CSV", "UTF-8, RFC 4180");
        }
    }

    private boolean head(CsvRecord row) {
        var names = row.getFields().stream()
                .map(name -> name.replace("\uFEFF", "").strip())
                .toList();
        if (!names.equals(COLUMNS)) {
            String shown = cut(String.join(",", names));
            found(1, null, "列名为 " + shown, "columns " + shown, String.join(",", COLUMNS));
            return false;
        }
        return true;
    }

    private void row(CsvRecord row, Sink sink) throws IOException {
        long line = row.getStartingLineNumber();
        if (row.getFieldCount() != COLUMNS.size()) {
            String count = String.valueOf(row.getFieldCount());
            found(line, null, count + " 列", count + " columns", String.valueOf(COLUMNS.size()));
            return;
        }
        long before = wrong;
        String unit = row.getField(0);
        if (!isUnit(unit)) {
            found(line, "unit", unit, unit, "370102 …");
        }
        var variable = variable(row.getField(1));
        if (variable == null) {
            found(line, "indicator", row.getField(1), row.getField(1), "gdp …");
        }
        String period = period(row.getField(2));
        if (period == null) {
            found(line, "period", row.getField(2), row.getField(2), "2024, 2024-Q1, 2024-M03");
        }
        var source = row.getField(6);
        if (!programme.sources().containsKey(source)) {
            found(
                    line,
                    "source",
                    source,
                    source,
                    cut(String.join(", ", programme.sources().keySet())));
        }
        double value = value(line, row, variable);
        if (wrong == before && wrong == 0 && period != null) {
            hand(row, period, value, sink);
        }
    }

    private void hand(CsvRecord row, String period, double value, Sink sink) throws IOException {
        String status = status(row);
        String source = row.getField(6);
        sink.add(
                row.getField(0),
                row.getField(1),
                period,
                status,
                value,
                status.equals("not-applicable") ? row.getField(5).strip() : null,
                source,
                programme.isDemonstration(source));
    }

    private static String status(CsvRecord row) {
        String status = row.getField(4).strip();
        return status.isEmpty() ? "value" : status;
    }

    /// The value when there is one; a wrong combination of value, status and note is a finding.
    private double value(long line, CsvRecord row, @Nullable Variable variable) {
        String text = row.getField(3);
        String note = row.getField(5).strip();
        switch (status(row)) {
            case "value" -> {
                return number(line, text, note, variable);
            }
            case "not-reported" -> {
                if (!text.isEmpty() || !note.isEmpty()) {
                    found(line, "value", text + note, text + note, "（空）");
                }
            }
            case "not-applicable" -> {
                if (!text.isEmpty() || note.isEmpty() || note.length() > 2_000) {
                    found(line, "note", text + note, text + note, "value 为空，note 写明原因 / a reason in note");
                }
            }
            default -> found(line, "status", status(row), status(row), "value, not-reported, not-applicable");
        }
        return Double.NaN;
    }

    private double number(long line, String text, String note, @Nullable Variable variable) {
        if (!note.isEmpty()) {
            found(line, "note", note, note, "（空）：只有 not-applicable 才带说明 / empty with a value");
        }
        double value = parse(text);
        if (!Double.isFinite(value)) {
            found(line, "value", text, text, "1234.5");
        } else if (variable != null
                && (variable.lower().orElse(value) > value
                        || variable.upper().orElse(value) < value
                        || (variable.integer() && value != Math.rint(value)))) {
            found(line, "value", text, text, bounds(variable));
        }
        return value;
    }

    private static double parse(String text) {
        if (text.isEmpty() || text.length() > 40) {
            return Double.NaN;
        }
        char last = text.charAt(text.length() - 1);
        if (last < '0' || last > '9') {
            return Double.NaN; // 1d, NaN, Infinity: Java reads them, nobody else does
        }
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static String bounds(Variable variable) {
        String lower =
                variable.lower().isPresent() ? Expected.show(variable.lower().getAsDouble()) : "…";
        String upper =
                variable.upper().isPresent() ? Expected.show(variable.upper().getAsDouble()) : "…";
        return lower + " ~ " + upper + (variable.integer() ? " (整数 whole)" : "");
    }

    /// What was found once is remembered; what is wrong is not, so that a file of nonsense costs no memory.
    private boolean isUnit(String code) {
        if (units.contains(code)) {
            return true;
        }
        try {
            return programme.territory().units().containsKey(new UnitId(code)) && units.add(code);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private @Nullable Variable variable(String code) {
        var known = variables.get(code);
        if (known != null) {
            return known;
        }
        try {
            var found = programme.variables().get(new VariableId(code));
            if (found != null) {
                variables.put(code, found);
            }
            return found;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private @Nullable String period(String text) {
        var known = periods.get(text);
        if (known != null) {
            return known;
        }
        try {
            String period = Period.parse(text).toString();
            periods.put(text, period);
            return period;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private void found(long line, @Nullable String column, String zh, String en, String expected) {
        wrong++;
        if (findings.size() < MOST_FINDINGS) {
            String zhColumn = column == null ? "" : "，列 " + column;
            String enColumn = column == null ? "" : ", column " + column;
            findings.add(new Finding(
                    new Text("第 " + line + " 行" + zhColumn, "line " + line + enColumn),
                    new Text("“" + cut(zh) + "”", "\"" + cut(en) + "\""),
                    new Text("应为 " + expected, "Expected " + expected),
                    new Text("请在文件中修正后重新上传；没有导入任何数据。", "Correct the file and upload it again; nothing was imported.")));
        }
    }

    private static String cut(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", " ");
        return plain.length() <= 120 ? plain : plain.substring(0, 119) + "…";
    }
}
