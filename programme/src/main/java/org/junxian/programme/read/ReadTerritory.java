package org.junxian.programme.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.UnitId;
import org.junxian.programme.check.Findings;
import org.junxian.programme.check.Problem;
import org.junxian.programme.format.Tables;
import org.junxian.programme.model.ExternalNeighbour;
import org.junxian.programme.model.Membership;
import org.junxian.programme.model.Neighbours;
import org.junxian.programme.model.Status;
import org.junxian.programme.model.Territory;
import org.junxian.programme.model.TerritoryUnit;
import org.junxian.programme.model.Validity;
import org.junxian.programme.table.Row;

/// Reads the tables of `territory/`.
final class ReadTerritory {

    private final Draft draft;
    private final Names names;
    private final Findings findings;

    ReadTerritory(Draft draft) {
        this.draft = draft;
        this.names = draft.names();
        this.findings = draft.findings();
    }

    Territory read() {
        SortedMap<UnitId, TerritoryUnit> units = new ReadUnits(draft).read();
        names.units(units);
        Territory territory = new Territory(
                units,
                memberships(),
                neighbours(),
                external(),
                statuses(),
                names.head().boundaries());
        territory.boundaries().ifPresent(b -> new ReadShapes(draft).check(b, territory));
        return territory;
    }

    private List<Membership> memberships() {
        List<Membership> list = new ArrayList<>();
        Map<UnitId, List<Membership>> ofUnit = new HashMap<>();
        for (Row row : draft.rows(Tables.CLASSES, "territory/classes.csv", false)) {
            Optional<UnitId> unit = names.unit(row.code("unit"), row.place("unit"));
            Optional<ClassId> classId = names.classId(row.text("class"), row.place("class"));
            Optional<String> source = names.source(row.text("source"), row.place("source"));
            Optional<Validity> validity = ReadUnits.validity(row, findings);
            if (unit.isEmpty() || classId.isEmpty() || validity.isEmpty()) {
                continue;
            }
            Membership membership =
                    new Membership(unit.get(), classId.get(), validity.get(), source.orElse(""), row.place());
            List<Membership> earlier = ofUnit.computeIfAbsent(unit.get(), u -> new ArrayList<>());
            reportOverlap(membership, earlier);
            earlier.add(membership);
            list.add(membership);
        }
        return list;
    }

    private void reportOverlap(Membership membership, List<Membership> earlier) {
        earlier.stream()
                .filter(m -> m.validity().overlaps(membership.validity()))
                .findFirst()
                .ifPresent(m -> findings.addRelated(
                        Problem.CLASSES_OVERLAP,
                        membership.place(),
                        List.of(m.place()),
                        membership.unit(),
                        m.classId(),
                        membership.classId()));
    }

    private List<Neighbours> neighbours() {
        List<Neighbours> list = new ArrayList<>();
        Map<String, Row> seen = new HashMap<>();
        for (Row row : draft.rows(Tables.NEIGHBOURS, "territory/neighbours.csv", false)) {
            Optional<UnitId> one = names.unit(row.code("unit"), row.place("unit"));
            Optional<UnitId> other = names.unit(row.code("neighbour"), row.place("neighbour"));
            if (one.isEmpty() || other.isEmpty()) {
                continue;
            }
            if (one.equals(other)) {
                findings.add(Problem.NEIGHBOUR_SELF, row.place("neighbour"), one.get());
                continue;
            }
            boolean inOrder = one.get().compareTo(other.get()) < 0;
            String pair = inOrder ? one.get() + "-" + other.get() : other.get() + "-" + one.get();
            Row first = seen.putIfAbsent(pair, row);
            if (first != null) {
                findings.addRelated(Problem.NEIGHBOUR_TWICE, row.place(), List.of(first.place()), pair);
                continue;
            }
            list.add(new Neighbours(one.get(), other.get(), kilometres(row), row.place()));
        }
        return list;
    }

    /// A length that is not given is NaN, not zero.
    private static double kilometres(Row row) {
        return row.number("shared_km").orElse(Double.NaN);
    }

    private List<ExternalNeighbour> external() {
        List<ExternalNeighbour> list = new ArrayList<>();
        Map<String, Row> seen = new HashMap<>();
        for (Row row : draft.rows(Tables.EXTERNAL_NEIGHBOURS, "territory/external-neighbours.csv", false)) {
            Optional<UnitId> unit = names.unit(row.code("unit"), row.place("unit"));
            String pair = row.text("unit") + "-" + row.text("code");
            Row first = seen.putIfAbsent(pair, row);
            if (first != null) {
                findings.addRelated(Problem.NEIGHBOUR_TWICE, row.place(), List.of(first.place()), pair);
                continue;
            }
            unit.ifPresent(u -> list.add(new ExternalNeighbour(
                    u, row.text("code"), row.text("name"), row.text("region"), kilometres(row), row.place())));
        }
        return list;
    }

    private List<Status> statuses() {
        List<Status> list = new ArrayList<>();
        Map<String, Row> seen = new HashMap<>();
        for (Row row : draft.rows(Tables.STATUSES, "territory/statuses.csv", false)) {
            Optional<UnitId> unit = names.unit(row.code("unit"), row.place("unit"));
            Optional<String> status = names.status(row.text("status"), row.place("status"));
            Optional<String> source = names.source(row.text("source"), row.place("source"));
            Optional<ClassId> classId = row.text("class").isEmpty()
                    ? Optional.empty()
                    : names.classId(row.text("class"), row.place("class"));
            Optional<Integer> year = year(row);
            String key = row.text("unit") + " " + row.text("status") + " " + row.text("year");
            Row first = seen.putIfAbsent(key, row);
            if (first != null) {
                findings.addRelated(Problem.ROW_TWICE, row.place(), List.of(first.place()), key);
            } else if (unit.isPresent() && status.isPresent() && year.isPresent()) {
                list.add(new Status(
                        unit.get(),
                        status.get(),
                        year.get(),
                        classId,
                        source.orElse(""),
                        row.text("note"),
                        row.place()));
            }
        }
        return list;
    }

    private Optional<Integer> year(Row row) {
        String year = row.text("year");
        if (!year.matches("[12]\\d{3}")) {
            findings.add(Problem.PERIOD_MALFORMED, row.place("year"), year);
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(year));
    }
}
