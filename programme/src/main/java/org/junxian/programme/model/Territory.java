package org.junxian.programme.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.UnitId;

/// The units of a programme, by code, and what is known of them.
public record Territory(
        SortedMap<UnitId, TerritoryUnit> units,
        List<Membership> memberships,
        List<Neighbours> neighbours,
        List<ExternalNeighbour> externalNeighbours,
        List<Status> statuses,
        Optional<Boundaries> boundaries) {

    public Territory {
        units = Collections.unmodifiableSortedMap(new TreeMap<>(units));
        memberships = List.copyOf(memberships);
        neighbours = List.copyOf(neighbours);
        externalNeighbours = List.copyOf(externalNeighbours);
        statuses = List.copyOf(statuses);
    }

    /// The unit, or an IllegalArgumentException that names the code.
    public TerritoryUnit get(UnitId id) {
        TerritoryUnit unit = units.get(id);
        if (unit == null) {
            throw new IllegalArgumentException("Unit " + id + " is not in the territory");
        }
        return unit;
    }

    /// The class of a unit on a day.
    public Optional<ClassId> classOf(UnitId unit, LocalDate day) {
        return memberships.stream()
                .filter(m -> m.unit().equals(unit) && m.validity().contains(day))
                .map(Membership::classId)
                .findFirst();
    }

    /// The units of some kinds that exist on a day, by code.
    public List<TerritoryUnit> unitsOn(LocalDate day, Collection<String> kinds) {
        return units.values().stream()
                .filter(u -> kinds.contains(u.kind()) && u.validity().contains(day))
                .toList();
    }

    /// The units whose parent is this one, by code.
    public List<TerritoryUnit> childrenOf(UnitId parent) {
        return units.values().stream()
                .filter(u -> u.parent().filter(parent::equals).isPresent())
                .toList();
    }

    /// The neighbours of a unit inside the territory, by code.
    public List<UnitId> neighboursOf(UnitId unit) {
        return neighbours.stream()
                .filter(n -> n.one().equals(unit) || n.other().equals(unit))
                .map(n -> n.one().equals(unit) ? n.other() : n.one())
                .sorted()
                .toList();
    }
}
