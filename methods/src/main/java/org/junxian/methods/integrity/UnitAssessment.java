package org.junxian.methods.integrity;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What all checks together say about one unit.
///
/// @param member   number of the unit in the panel
/// @param chance   how often honest figures look like this, all checks together; NaN when none could be made
/// @param adjusted the same, held against false discoveries over all units
/// @param score    evidence from 0 to 100: -log₁₀ of the chance, 0 for 1/2 and 100 for one in a million
/// @param asked    whether the unit is to be asked
/// @param chances  of each check that could be made
/// @param leading  for each of these the evidence with the smallest chance
public record UnitAssessment(
        int member,
        double chance,
        double adjusted,
        double score,
        boolean asked,
        Map<IntegrityCheck, Double> chances,
        Map<IntegrityCheck, Evidence> leading) {

    private static final double NONE = StrictMath.log10(0.5);
    private static final double FULL = -6;

    public UnitAssessment {
        chances = Collections.unmodifiableMap(new EnumMap<>(chances));
        leading = Collections.unmodifiableMap(new EnumMap<>(leading));
    }

    /// The evidence that a chance stands for.
    public static double score(double chance) {
        return Double.isNaN(chance) ? 0 : 100 * Math.clamp((StrictMath.log10(chance) - NONE) / (FULL - NONE), 0.0, 1.0);
    }

    /// The checks the unit is to be asked about, the most surprising first: the first always, the others when their own
    /// chance is at most one in a hundred. Empty when the unit is not asked.
    public List<Evidence> questions() {
        if (!asked) {
            return List.of();
        }
        List<Evidence> order = leading.values().stream()
                .sorted((a, b) -> Double.compare(chance(a), chance(b)))
                .toList();
        return order.stream()
                .filter(one -> one == order.getFirst() || chance(one) <= 0.01)
                .toList();
    }

    private double chance(Evidence one) {
        return chances.getOrDefault(one.check(), 1.0);
    }
}
