package org.junxian.index.multivariate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.NormalDistribution;

/// Kendall's tau-b in n log n steps (Knight 1966): sorted by x, the discordant pairs are the exchanges that a merge
/// sort of y makes (docs/method/multivariate.md, Y-3).
final class Kendall {

    private static final int EXACT = 50;
    private static final NormalDistribution NORMAL = new NormalDistribution();

    private Kendall() {}

    static Correlation of(Pairs pairs) {
        double[] x = pairs.x();
        int n = pairs.size();
        Integer[] order = IntStream.range(0, n).boxed().toArray(Integer[]::new);
        double[] y = pairs.y();
        Arrays.sort(order, Comparator.<Integer>comparingDouble(i -> x[i]).thenComparingDouble(i -> y[i]));
        double[] left = Arrays.stream(order).mapToDouble(i -> x[i]).toArray();
        double[] right = Arrays.stream(order).mapToDouble(i -> y[i]).toArray();
        Ties ofX = Ties.of(left);
        long both = bothTied(left, right);
        long discordant = sort(right, new double[n], 0, n);
        Ties ofY = Ties.of(right);
        long all = (long) n * (n - 1) / 2;
        long surplus = all - ofX.pairs - ofY.pairs + both - 2 * discordant;
        double tau = surplus / (Math.sqrt(all - ofX.pairs) * Math.sqrt(all - ofY.pairs));
        if (all == ofX.pairs || all == ofY.pairs) {
            return new Correlation(Double.NaN, n, Double.NaN);
        }
        return new Correlation(Math.clamp(tau, -1, 1), n, chance(n, surplus, discordant, ofX, ofY));
    }

    private static double chance(int n, long surplus, long discordant, Ties ofX, Ties ofY) {
        if (n < 3) {
            return Double.NaN;
        }
        if (n <= EXACT && ofX.pairs == 0 && ofY.pairs == 0) {
            return Inversions.bothSides(n, discordant);
        }
        double v = n * (n - 1.0) * (2 * n + 5);
        double plain = (v - ofX.fifth - ofY.fifth) / 18;
        double product = 2.0 * ofX.pairs * ofY.pairs / (n * (n - 1.0));
        double third = ofX.third * ofY.third / (9.0 * n * (n - 1.0) * (n - 2.0));
        double z = surplus / Math.sqrt(plain + product + third);
        return 2 * NORMAL.cumulativeProbability(-Math.abs(z));
    }

    /// What ties take away: `Σ t(t-1)/2`, `Σ t(t-1)(t-2)`, `Σ t(t-1)(2t+5)`.
    private record Ties(long pairs, double third, double fifth) {

        static Ties of(double[] sorted) {
            long pairs = 0;
            double third = 0;
            double fifth = 0;
            for (int from = 0; from < sorted.length; ) {
                int to = from + 1;
                while (to < sorted.length && sorted[to] == sorted[from]) {
                    to++;
                }
                double t = to - from;
                pairs += (long) (t * (t - 1) / 2);
                third += t * (t - 1) * (t - 2);
                fifth += t * (t - 1) * (2 * t + 5);
                from = to;
            }
            return new Ties(pairs, third, fifth);
        }
    }

    private static long bothTied(double[] x, double[] y) {
        long pairs = 0;
        long run = 1;
        for (int i = 1; i < x.length; i++) {
            run = x[i] == x[i - 1] && y[i] == y[i - 1] ? run + 1 : 1;
            pairs += run - 1;
        }
        return pairs;
    }

    /// Sorts `y` from `low` to `high` and answers how many pairs stood the wrong way round.
    private static long sort(double[] y, double[] spare, int low, int high) {
        if (high - low < 2) {
            return 0;
        }
        int middle = (low + high) >>> 1;
        long exchanges = sort(y, spare, low, middle) + sort(y, spare, middle, high);
        int i = low;
        int j = middle;
        for (int k = low; k < high; k++) {
            boolean first = j == high || i < middle && y[i] <= y[j];
            exchanges += first ? 0 : middle - i;
            spare[k] = first ? y[i++] : y[j++];
        }
        System.arraycopy(spare, low, y, low, high - low);
        return exchanges;
    }
}
