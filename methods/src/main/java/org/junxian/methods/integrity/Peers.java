package org.junxian.methods.integrity;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The units a unit is most like: same group first, then the nearest in what drives the expectation.
final class Peers {

    static final int MOST = 5;

    /// Peers are looked for only where the chance is at most this.
    static final double WORTH = 0.05;

    private Peers() {}

    static List<Integer> nearest(Panel panel, int member, double[][] drivers) {
        if (drivers[member] == null) {
            return List.of();
        }
        String group = panel.members().get(member).group();
        return IntStream.range(0, drivers.length)
                .filter(other -> other != member && drivers[other] != null)
                .filter(other -> Double.isFinite(distance(drivers[member], drivers[other])))
                .boxed()
                .sorted(Comparator.<Integer, Boolean>comparing(
                                other -> !panel.members().get(other).group().equals(group))
                        .thenComparing(other -> distance(drivers[member], drivers[other]))
                        .thenComparing(other -> panel.members().get(other).code()))
                .limit(MOST)
                .toList();
    }

    private static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += (a[k] - b[k]) * (a[k] - b[k]);
        }
        return sum;
    }
}
