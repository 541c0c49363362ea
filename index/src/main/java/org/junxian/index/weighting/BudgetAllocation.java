package org.junxian.index.weighting;

import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Experts each give out points (docs/method/weighting.md, W-2): the mean of the experts' shares, so that an
/// expert with more points to give has no more say.
public final class BudgetAllocation {

    private BudgetAllocation() {}

    /// Points by name for every expert. A name an expert does not mention got no points; a name nobody asked
    /// for is refused.
    public static Weights of(List<String> names, List<Map<String, Double>> experts) {
        double[] sum = new double[names.size()];
        for (Map<String, Double> points : experts) {
            if (!new HashSet<>(names).containsAll(points.keySet())) {
                throw new IllegalArgumentException(
                        "Points were given to " + points.keySet() + ", asked for are " + names);
            }
            double all = points.values().stream().mapToDouble(p -> p).sum();
            if (points.values().stream().anyMatch(p -> !(p >= 0)) || !(all > 0)) {
                throw new IllegalArgumentException("Points are not negative, and some are given; found " + points);
            }
            for (int j = 0; j < sum.length; j++) {
                sum[j] += points.getOrDefault(names.get(j), 0.0) / all;
            }
        }
        if (experts.isEmpty()) {
            throw new IllegalArgumentException("No expert gave points");
        }
        return Weights.of(names, sum);
    }
}
