package org.junxian.programme.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junxian.index.data.Figure;
import org.junxian.index.data.Period;
import org.junxian.index.data.UnitId;
import org.junxian.index.data.VariableId;
import org.junxian.programme.FormPopulation;
import org.junxian.programme.Numbers;
import org.junxian.programme.check.Findings;
import org.junxian.programme.check.Nearest;
import org.junxian.programme.check.Problem;
import org.junxian.programme.format.PackageBlocks;
import org.junxian.programme.format.Tables;
import org.junxian.programme.model.Observation;
import org.junxian.programme.model.Place;
import org.junxian.programme.model.Text;
import org.junxian.programme.model.Variable;
import org.junxian.programme.table.Row;
import org.junxian.programme.yaml.Fields;
import org.junxian.programme.yaml.Range;

/// Reads `figures/*.csv` with the notes beside them.
final class ReadFigures {

    private static final List<String> STATUSES = List.of("value", "not-reported", "not-applicable");
    private static final Comparator<Observation> ORDER = Comparator.comparing(Observation::variable)
            .thenComparing(Observation::period)
            .thenComparing(Observation::unit);

    private record Key(UnitId unit, VariableId variable, Period period) {}

    private final Draft draft;
    private final Names names;
    private final Findings findings;
    private final Map<Key, Observation> read = new HashMap<>();
    private final Map<String, Period> periods = new HashMap<>();

    ReadFigures(Draft draft) {
        this.draft = draft;
        this.names = draft.names();
        this.findings = draft.findings();
    }

    /// All observations by variable, period and unit.
    List<Observation> read() {
        for (String file : draft.filesIn("figures", ".csv")) {
            String source = sidecar(file.replaceAll("\\.csv$", ".yaml"));
            draft.rows(Tables.FIGURES, file, true).forEach(row -> row(row, source));
        }
        for (String file : draft.filesIn("figures", ".yaml")) {
            if (!draft.has(file.replaceAll("\\.yaml$", ".csv"))) {
                findings.add(Problem.SIDECAR_ALONE, Place.ofFile(file), file.replaceAll("\\.yaml$", ".csv"));
            }
        }
        List<Observation> list = new ArrayList<>(read.values());
        list.sort(ORDER);
        return list;
    }

    /// The source that a note beside a file names; empty where there is none.
    private String sidecar(String file) {
        return draft.yaml(file, false)
                .flatMap(yaml -> Fields.open(PackageBlocks.SIDECAR, yaml, findings))
                .flatMap(fields -> {
                    fields.block("demonstration", PackageBlocks.DEMONSTRATION).ifPresent(d -> {
                        d.number("seed", Range.WHOLE);
                        d.text("generator");
                    });
                    fields.title("note");
                    Optional<String> source = fields.text("source");
                    source.ifPresent(id -> names.source(id, fields.placeOf("source")));
                    return source;
                })
                .orElse("");
    }

    private void row(Row row, String sourceOfFile) {
        Optional<UnitId> unit = names.unit(row.code("unit"), row.place("unit"));
        Optional<Variable> variable = names.variable(row.text("indicator"), row.place("indicator"));
        Optional<Period> period = period(row);
        String source = source(row, sourceOfFile);
        Optional<Figure> figure = variable.flatMap(v -> figure(row, v));
        if (unit.isEmpty() || variable.isEmpty() || period.isEmpty() || figure.isEmpty()) {
            return;
        }
        if (!fits(row, unit.get(), variable.get(), period.get())) {
            return;
        }
        Key key = new Key(unit.get(), variable.get().id(), period.get());
        Observation observation = new Observation(
                key.unit(), key.variable(), key.period(), figure.get(), source, row.text("note"), row.place());
        Observation first = read.get(key);
        if (first != null && isRecorded(first) == isRecorded(observation)) {
            findings.addRelated(
                    Problem.FIGURE_TWICE,
                    row.place(),
                    List.of(first.place()),
                    key.unit(),
                    key.variable(),
                    key.period());
        } else if (first == null || isRecorded(observation)) {
            read.put(key, observation);
        }
    }

    /// What a platform recorded stands in for the package's own figure.
    private static boolean isRecorded(Observation observation) {
        return observation.place().file().equals(Tables.RECORDED_FIGURES);
    }

    private Optional<Period> period(Row row) {
        String text = row.text("period");
        Period known = periods.get(text);
        if (known == null) {
            try {
                known = Period.parse(text);
                periods.put(text, known);
            } catch (IllegalArgumentException e) {
                findings.add(Problem.PERIOD_MALFORMED, row.place("period"), text);
                return Optional.empty();
            }
        }
        return Optional.of(known);
    }

    private String source(Row row, String sourceOfFile) {
        String own = row.text("source");
        if (!own.isEmpty()) {
            return names.source(own, row.place("source")).orElse(own);
        }
        if (sourceOfFile.isEmpty()) {
            findings.add(Problem.NO_SOURCE, row.place("source"));
        }
        return sourceOfFile;
    }

    private Optional<Figure> figure(Row row, Variable variable) {
        String status = row.text("status");
        if (!status.isEmpty() && !STATUSES.contains(status)) {
            Text nearest = Nearest.advice(status, STATUSES);
            findings.add(Problem.WORD_UNKNOWN, row.place("status"), status, String.join(" | ", STATUSES), nearest);
            return Optional.empty();
        }
        String unit = row.text("measured-in");
        if (!unit.isEmpty()
                && !unit.equals(variable.unit().zh())
                && !unit.equals(variable.unit().en())) {
            findings.add(Problem.WRONG_UNIT, row.place("measured-in"), unit, variable.unit(), variable.title());
            return Optional.empty();
        }
        String value = row.text("value");
        boolean missing = status.startsWith("not-");
        if (missing && !value.isEmpty()) {
            findings.add(Problem.VALUE_WITH_STATUS, row.place("value"), value, status);
            return Optional.empty();
        }
        if (status.equals("not-applicable")) {
            if (row.text("note").isEmpty()) {
                findings.add(Problem.REASON_MISSING, row.place("status"));
            }
            return Optional.of(new Figure.NotApplicable(row.text("note")));
        }
        if (value.isEmpty()) {
            if (status.equals("value")) {
                findings.add(Problem.CELL_EMPTY, row.place("value"), "value", "12.5");
                return Optional.empty();
            }
            return Optional.of(Figure.NOT_REPORTED);
        }
        return row.number("value").stream()
                .boxed()
                .findFirst()
                .filter(n -> inBounds(row, variable, n))
                .map(Figure.Value::new);
    }

    private boolean inBounds(Row row, Variable variable, double number) {
        boolean tooLow =
                variable.lower().isPresent() && number < variable.lower().getAsDouble();
        boolean tooHigh =
                variable.upper().isPresent() && number > variable.upper().getAsDouble();
        Place place = row.place("value");
        if (tooLow || tooHigh) {
            findings.add(
                    Problem.OUT_OF_BOUNDS,
                    place,
                    row.text("value"),
                    bounds(variable),
                    variable.title(),
                    variable.unit());
            return false;
        }
        if (variable.integer() && number != Math.rint(number)) {
            findings.add(Problem.NOT_WHOLE, place, row.text("value"), variable.title());
            return false;
        }
        if (!variable.categories().isEmpty() && !variable.categories().containsKey(number)) {
            String codes = String.join(
                    ", ",
                    variable.categories().keySet().stream()
                            .map(Numbers::shortest)
                            .toList());
            findings.add(Problem.CATEGORY_UNKNOWN, place, row.text("value"), codes, variable.title());
            return false;
        }
        return true;
    }

    private static Text bounds(Variable variable) {
        String low = variable.lower().stream()
                .mapToObj(Numbers::shortest)
                .findFirst()
                .orElse("");
        String high = variable.upper().stream()
                .mapToObj(Numbers::shortest)
                .findFirst()
                .orElse("");
        if (low.isEmpty()) {
            return new Text("不大于 " + high, "at most " + high);
        }
        return high.isEmpty()
                ? new Text("不小于 " + low, "at least " + low)
                : new Text(low + " 到 " + high, low + " to " + high);
    }

    /// The figure speaks of a time in which the unit exists, and of a period as long as the variable's.
    private boolean fits(Row row, UnitId unit, Variable variable, Period period) {
        if (period.frequency() != variable.frequency()) {
            findings.add(
                    Problem.PERIOD_OF_OTHER_FREQUENCY,
                    row.place("period"),
                    period,
                    variable.title(),
                    Words.frequencies().entrySet().stream()
                            .filter(e -> e.getValue() == variable.frequency())
                            .findFirst()
                            .orElseThrow()
                            .getKey());
            return false;
        }
        var validity = names.find(unit).orElseThrow().validity();
        if (!validity.contains(FormPopulation.lastDay(period)) && !validity.contains(FormPopulation.firstDay(period))) {
            findings.add(Problem.UNIT_NOT_THERE_YET, row.place("period"), unit, period);
            return false;
        }
        return true;
    }
}
