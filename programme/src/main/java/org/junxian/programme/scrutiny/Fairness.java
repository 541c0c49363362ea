package org.junxian.programme.scrutiny;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junxian.index.Engine;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.Unit;
import org.junxian.index.data.UnitId;
import org.junxian.index.reasons.ClassBlind;
import org.junxian.index.reasons.Favour;
import org.junxian.index.result.Result;
import org.junxian.index.scheme.Scheme;
import org.junxian.programme.model.Territory;
import org.junxian.programme.model.TerritoryUnit;
import org.junxian.programme.model.Text;
import org.junxian.programme.result.EvaluatedScheme;
import org.junxian.programme.words.Titles;

/// Which classes, cities and kinds of counties a rule favours, against the same rule without classes and with equal
/// weights (docs/method/reasons.md, E-9). It says what the rule does; it accuses nobody.
public final class Fairness {

    private static final int PERMUTATIONS = 4999;
    private static final long SEED = 1;

    /// The other rule.
    public enum Against {
        WITHOUT_CLASSES,
        EQUAL_WEIGHTS
    }

    /// What units are grouped by.
    public enum Grouping {
        CLASS,
        CITY,
        KIND
    }

    /// One comparison of one grouping; titles by the name of the group in the rows.
    public record Compared(Against against, Grouping grouping, Favour favour, Map<String, Text> titles) {

        public Compared {
            titles = Map.copyOf(titles);
        }

        public Text title(Favour.Row row) {
            return titles.getOrDefault(row.group(), Text.same(row.group()));
        }
    }

    private final EvaluatedScheme evaluated;

    private Fairness(EvaluatedScheme evaluated) {
        this.evaluated = evaluated;
    }

    /// Groupings that tell at least two groups apart; without classes there is no comparison with a rule without them.
    public static List<Compared> of(EvaluatedScheme evaluated) {
        Fairness fairness = new Fairness(evaluated);
        List<Compared> found = new ArrayList<>();
        for (Against against : Against.values()) {
            if (against != Against.WITHOUT_CLASSES || fairness.classes().size() > 1) {
                Result other = fairness.under(against);
                Arrays.stream(Grouping.values()).forEach(grouping -> fairness.compare(against, grouping, other, found));
            }
        }
        return List.copyOf(found);
    }

    private List<ClassId> classes() {
        return evaluated.result().population().classes();
    }

    private Result under(Against against) {
        Scheme scheme = evaluated.scheme().scheme();
        Scheme other = switch (against) {
            case WITHOUT_CLASSES -> ClassBlind.of(scheme, classes());
            case EQUAL_WEIGHTS -> ClassBlind.equallyWeighted(scheme);
        };
        return new Engine().evaluate(other, evaluated.figures().figures());
    }

    private void compare(Against against, Grouping grouping, Result other, List<Compared> found) {
        Map<UnitId, String> groups = new HashMap<>();
        Map<String, Text> titles = new HashMap<>();
        for (Unit unit : evaluated.result().population().units()) {
            put(grouping, unit, groups, titles);
        }
        Favour favour = Favour.of(evaluated.result(), other, groups, PERMUTATIONS, SEED);
        if (favour.rows().size() > 1) {
            found.add(new Compared(against, grouping, favour, titles));
        }
    }

    private void put(Grouping grouping, Unit unit, Map<UnitId, String> groups, Map<String, Text> titles) {
        Territory territory = evaluated.programme().territory();
        TerritoryUnit known = territory.get(unit.id());
        switch (grouping) {
            case CLASS -> {
                groups.put(unit.id(), unit.classId().id());
                titles.put(
                        unit.classId().id(),
                        new Titles(evaluated.programme(), evaluated.scheme()).classId(unit.classId()));
            }
            case CITY ->
                known.parent().ifPresent(city -> {
                    groups.put(unit.id(), city.code());
                    titles.put(city.code(), territory.get(city).title());
                });
            case KIND -> {
                groups.put(unit.id(), known.kind());
                titles.put(
                        known.kind(),
                        evaluated.programme().kinds().getOrDefault(known.kind(), Text.same(known.kind())));
            }
        }
    }
}
