package org.junxian.programme.read;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junxian.index.data.UnitId;
import org.junxian.programme.check.Findings;
import org.junxian.programme.check.Problem;
import org.junxian.programme.format.Tables;
import org.junxian.programme.model.TerritoryUnit;
import org.junxian.programme.model.Text;
import org.junxian.programme.model.Validity;
import org.junxian.programme.table.Row;

/// Reads `territory/units.csv`.
final class ReadUnits {

    private final Draft draft;
    private final Findings findings;
    private final SortedMap<UnitId, TerritoryUnit> units = new TreeMap<>();
    private final Map<UnitId, Row> rows = new HashMap<>();

    ReadUnits(Draft draft) {
        this.draft = draft;
        this.findings = draft.findings();
    }

    SortedMap<UnitId, TerritoryUnit> read() {
        for (Row row : draft.rows(Tables.UNITS, "territory/units.csv", true)) {
            String code = row.code("code");
            if (!code.isEmpty()) {
                unit(row, new UnitId(code));
            }
        }
        draft.names().units(units);
        rows.forEach(this::checkParent);
        return units;
    }

    private void unit(Row row, UnitId id) {
        Row first = rows.putIfAbsent(id, row);
        if (first != null) {
            findings.addRelated(Problem.ROW_TWICE, row.place("code"), List.of(first.place("code")), id);
            return;
        }
        String parent = row.code("parent");
        units.put(
                id,
                new TerritoryUnit(
                        id,
                        row.text("name"),
                        row.text("pinyin"),
                        parent.isEmpty() ? Optional.empty() : Optional.of(new UnitId(parent)),
                        draft.names().kind(row.text("kind"), row.place("kind")).orElse("?"),
                        between(row, "longitude", 180),
                        between(row, "latitude", 90),
                        row.number("area_km2"),
                        validity(row, findings).orElse(Validity.ALWAYS),
                        row.place()));
    }

    private OptionalDouble between(Row row, String column, double limit) {
        OptionalDouble number = row.number(column);
        if (number.isPresent() && Math.abs(number.getAsDouble()) > limit) {
            findings.add(
                    Problem.NUMBER_OUT_OF_RANGE,
                    row.place(column),
                    row.text(column),
                    new Text(
                            "-" + (int) limit + " 到 " + (int) limit,
                            "between -" + (int) limit + " and " + (int) limit));
        }
        return number;
    }

    private void checkParent(UnitId id, Row row) {
        TerritoryUnit unit = units.get(id);
        if (unit == null || unit.parent().isEmpty()) {
            return;
        }
        if (draft.names().unit(unit.parent().get().code(), row.place("parent")).isEmpty()) {
            return;
        }
        SortedSet<UnitId> seen = new TreeSet<>(Set.of(id));
        Optional<UnitId> above = unit.parent();
        while (above.isPresent()) {
            if (above.get().equals(id)) {
                if (!seen.first().equals(id)) {
                    return; // told at the first unit of the circle
                }
                findings.add(Problem.PARENT_CIRCLE, row.place("parent"), id);
                return;
            }
            TerritoryUnit next = seen.add(above.get()) ? units.get(above.get()) : null;
            above = next == null ? Optional.empty() : next.parent();
        }
    }

    /// The columns `from` and `to` of a row; empty when they cannot be read or are reversed.
    static Optional<Validity> validity(Row row, Findings findings) {
        int before = findings.errors();
        Optional<LocalDate> from = row.date("from");
        Optional<LocalDate> to = row.date("to");
        if (findings.errors() > before) {
            return Optional.empty();
        }
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            findings.add(Problem.DATES_REVERSED, row.place("to"), from.get(), to.get());
            return Optional.empty();
        }
        return Optional.of(new Validity(from, to));
    }
}
