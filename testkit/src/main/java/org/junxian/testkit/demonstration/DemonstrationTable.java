package org.junxian.testkit.demonstration;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The whole table of demonstration figures, as the text of a CSV file of a programme package.
public final class DemonstrationTable {

    /// The seed of the committed table: the date of the policy briefing.
    public static final long SEED = 20231213L;

    /// Three years: the evaluation of a year looks at growth over the year before, and so does the rise in rank.
    public static final List<Integer> YEARS = List.of(2021, 2022, 2023);

    private static final String HEADER = "unit,indicator,period,value,status,note";

    private final long seed;

    public DemonstrationTable(long seed) {
        this.seed = seed;
    }

    /// The table for units and the id of the class each is in; lines in the order of unit, indicator and year.
    /// The same input gives the same text on every machine.
    public String csv(Map<String, String> classOfUnit) {
        SortedMap<String, String> sorted = new TreeMap<>(classOfUnit);
        return sorted.entrySet().stream()
                .flatMap(unit -> county(unit.getKey(), ClassProfile.of(unit.getValue())).stream())
                .map(DemonstrationRow::line)
                .collect(Collectors.joining("\n", HEADER + "\n", "\n"));
    }

    private List<DemonstrationRow> county(String unit, ClassProfile profile) {
        Chance chance = new Chance(seed, unit);
        Sketch sketch = Sketch.draw(profile, chance);
        return new CountySeries(unit, sketch, chance)
                .rows(YEARS).stream().sorted().toList();
    }
}
