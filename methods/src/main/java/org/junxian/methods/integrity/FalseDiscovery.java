package org.junxian.methods.integrity;

import java.util.stream.IntStream;

/// How many of those asked would be asked without reason: adjusted p-values, so that choosing all at or below a level
/// keeps the expected share of false discoveries at or below that level.
public enum FalseDiscovery {
    /// For independent or positively dependent tests (Benjamini & Hochberg 1995): p·m/k.
    BENJAMINI_HOCHBERG,
    /// For any dependence (Benjamini & Yekutieli 2001): p·m/k · (1 + 1/2 + … + 1/m).
    BENJAMINI_YEKUTIELI;

    /// @param chances p-values; NaN is not a test and stays NaN
    public double[] adjusted(double[] chances) {
        int[] order = IntStream.range(0, chances.length)
                .filter(i -> !Double.isNaN(chances[i]))
                .boxed()
                .sorted((a, b) -> Double.compare(chances[b], chances[a]))
                .mapToInt(Integer::intValue)
                .toArray();
        int m = order.length;
        double factor = 1;
        if (this == BENJAMINI_YEKUTIELI) {
            factor = IntStream.rangeClosed(1, m).mapToDouble(k -> 1.0 / k).sum();
        }
        double[] adjusted = chances.clone();
        double least = 1;
        for (int place = 0; place < m; place++) {
            int k = m - place;
            least = Math.min(least, factor * m / k * chances[order[place]]);
            adjusted[order[place]] = least;
        }
        return adjusted;
    }
}
