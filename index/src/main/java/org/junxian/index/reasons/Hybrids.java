package org.junxian.index.reasons;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junxian.index.Engine;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.Exclusion;
import org.junxian.index.data.Figures;
import org.junxian.index.data.Population;
import org.junxian.index.data.Unit;
import org.junxian.index.data.UnitId;
import org.junxian.index.result.Result;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.PerClass;
import org.junxian.index.scheme.Scheme;

/// Evaluations that lie between two settings: some factors as they are now, the others as they were. Each is a whole
/// evaluation from raw figures.
final class Hybrids {

    private static final int BEFORE = 0;
    private static final int NOW = 1;

    private final List<Setting> settings;
    private final List<UnitId> units;
    private final List<Alignment> aligned = new ArrayList<>();
    private final Engine engine = new Engine();
    private final Map<Set<Factor>, Optional<Result>> shared = new HashMap<>();

    Hybrids(Setting before, Setting now) {
        if (before.scheme().period().frequency() != now.scheme().period().frequency()) {
            throw new IllegalArgumentException("The periods " + before.scheme().period() + " and "
                    + now.scheme().period()
                    + " are of different length, so nothing can be said of a move between them");
        }
        settings = List.of(before, now);
        Set<UnitId> union = new TreeSet<>();
        settings.forEach(s -> s.figures().population().units().forEach(u -> union.add(u.id())));
        units = List.copyOf(union);
        aligned.add(new Alignment(settings, BEFORE, units));
        aligned.add(new Alignment(settings, NOW, units));
    }

    /// The evaluation with these factors as they are now; empty when the engine refuses it.
    Optional<Result> evaluate(Set<Factor> atNow, UnitId own) {
        boolean together = atNow.contains(Factor.OWN_FIGURES) == atNow.contains(Factor.OTHER_FIGURES);
        if (!together) {
            return made(atNow, own);
        }
        return shared.computeIfAbsent(Set.copyOf(atNow), set -> made(atNow, own));
    }

    private Optional<Result> made(Set<Factor> atNow, UnitId own) {
        try {
            Population population = population(side(atNow, Factor.POPULATION), side(atNow, Factor.CLASSES));
            Scheme scheme = scheme(side(atNow, Factor.RULES), side(atNow, Factor.WEIGHTS));
            return Optional.of(engine.evaluate(scheme, figures(population, atNow, own)));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private static int side(Set<Factor> atNow, Factor factor) {
        return atNow.contains(factor) ? NOW : BEFORE;
    }

    /// The units of one setting, in the classes of the other where that one knows them.
    private Population population(int side, int classes) {
        Population own = settings.get(side).figures().population();
        Population other = settings.get(classes).figures().population();
        List<Unit> list = new ArrayList<>();
        for (Unit unit : own.units()) {
            ClassId classId = other.contains(unit.id())
                    ? other.units().get(other.indexOf(unit.id())).classId()
                    : unit.classId();
            list.add(new Unit(unit.id(), classId));
        }
        return new Population(list, own.exclusions(), own.compositions());
    }

    private Scheme scheme(int rules, int weights) {
        Scheme scheme = aligned.get(rules).scheme();
        if (rules == weights) {
            return scheme;
        }
        Map<NodeId, PerClass> other = new TreeMap<>();
        aligned.get(weights).scheme().nodes().forEach(n -> other.put(n.id(), n.weight()));
        return scheme.reweighted(other);
    }

    private Figures figures(Population population, Set<Factor> atNow, UnitId own) {
        int[] from = new int[population.size()];
        int[] at = new int[population.size()];
        for (int i = 0; i < from.length; i++) {
            UnitId unit = population.units().get(i).id();
            int side = side(atNow, unit.equals(own) ? Factor.OWN_FIGURES : Factor.OTHER_FIGURES);
            from[i] = settings.get(side).figures().population().contains(unit) ? side : NOW - side;
            at[i] = java.util.Collections.binarySearch(units, unit);
        }
        Figures.Builder builder = Figures.of(population);
        for (Alignment.Column column : aligned.get(side(atNow, Factor.RULES)).columns()) {
            double[] values = new double[from.length];
            Map<Integer, String> reasons = new HashMap<>();
            for (int i = 0; i < from.length; i++) {
                values[i] = column.values()[from[i]][at[i]];
                String why = column.notApplicable().get(from[i]).get(at[i]);
                if (why != null) {
                    reasons.put(i, why);
                }
            }
            builder.column(column.variable(), column.period(), values, reasons);
        }
        return builder.build();
    }

    /// The factors that differ between the two settings, seen from a unit.
    Set<Factor> changed(UnitId own) {
        Set<Factor> changed = EnumSet.noneOf(Factor.class);
        int mine = java.util.Collections.binarySearch(units, own);
        Population before = settings.get(BEFORE).figures().population();
        Population now = settings.get(NOW).figures().population();
        for (int u = 0; u < units.size(); u++) {
            if (before.contains(units.get(u)) && now.contains(units.get(u))) {
                if (figuresChanged(u)) {
                    changed.add(u == mine ? Factor.OWN_FIGURES : Factor.OTHER_FIGURES);
                }
                if (!classOf(before, units.get(u)).equals(classOf(now, units.get(u)))) {
                    changed.add(Factor.CLASSES);
                }
            }
        }
        if (!who(before).equals(who(now)) || !before.compositions().equals(now.compositions())) {
            changed.add(Factor.POPULATION);
        }
        if (!scheme(BEFORE, NOW).equals(scheme(NOW, NOW))) {
            changed.add(Factor.RULES);
        }
        if (!scheme(NOW, BEFORE).equals(scheme(NOW, NOW))) {
            changed.add(Factor.WEIGHTS);
        }
        return changed;
    }

    private static ClassId classOf(Population population, UnitId unit) {
        return population.units().get(population.indexOf(unit)).classId();
    }

    private static List<UnitId> who(Population population) {
        List<UnitId> who =
                new ArrayList<>(population.units().stream().map(Unit::id).toList());
        who.removeAll(population.exclusions().stream().map(Exclusion::unit).toList());
        return who;
    }

    private boolean figuresChanged(int u) {
        for (Alignment side : aligned) {
            for (Alignment.Column column : side.columns()) {
                boolean same = Double.compare(column.values()[BEFORE][u], column.values()[NOW][u]) == 0
                        && Objects.equals(
                                column.notApplicable().get(BEFORE).get(u),
                                column.notApplicable().get(NOW).get(u));
                if (!same) {
                    return true;
                }
            }
        }
        return false;
    }
}
