package org.junxian.index.certainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.hipparchus.distribution.continuous.GammaDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.junit.jupiter.api.Test;

/// Normal and gamma numbers have the distributions that they are named after, and drawing many at once changes none.
/// Seeds are fixed; the bounds are those that chance passes once in a million.
class RandomNumbersTest {

    private static final int MANY = 1 << 20;
    /// Of `√n · D` (Kolmogorov): 2 exp(-2 k²) = 1e-6.
    private static final double KOLMOGOROV = 2.69;

    private static double[] normals(int n) {
        long[] bits = new long[n];
        Stream.bits(keys(n), 5, bits, n);
        double[] x = new double[n];
        Ziggurat.normals(bits, x, n);
        return x;
    }

    private static long[] keys(int n) {
        long[] keys = new long[n];
        Arrays.setAll(keys, i -> Stream.key(20261123, i));
        return keys;
    }

    /// The largest distance between the empirical and the true distribution function, times √n.
    private static double distance(double[] x, DoubleUnaryOperator distribution) {
        double[] sorted = x.clone();
        Arrays.sort(sorted);
        double most = 0;
        for (int i = 0; i < sorted.length; i++) {
            double p = distribution.applyAsDouble(sorted[i]);
            most = Math.max(most, Math.max(p - (double) i / sorted.length, (i + 1.0) / sorted.length - p));
        }
        return most * Math.sqrt(sorted.length);
    }

    @Test
    void normal_numbers_follow_the_normal_distribution() {
        assertThat(distance(normals(MANY), new NormalDistribution()::cumulativeProbability))
                .isLessThan(KOLMOGOROV);
    }

    /// Chi-square over the tails and the edges of layers, where a wrong table would show first.
    @Test
    void normal_numbers_reach_into_the_tails_as_often_as_they_should() {
        NormalDistribution normal = new NormalDistribution();
        double[] edges = {-4.5, -4.1, -4.0388, -3.5, -3, -2, -0.135, -0.01, 0, 0.135, 1, 2, 3, 3.5, 4.0388, 4.1, 4.5};
        int n = 0;
        long[] found = new long[edges.length + 1];
        for (int part = 0; part < 8; part++) {
            long[] bits = new long[MANY];
            Stream.bits(keys(MANY), part, bits, MANY);
            double[] x = new double[MANY];
            Ziggurat.normals(bits, x, MANY);
            for (double v : x) {
                int at = Arrays.binarySearch(edges, v);
                found[at >= 0 ? at : -at - 1]++;
                n++;
            }
        }
        double square = 0;
        for (int k = 0; k < found.length; k++) {
            double low = k == 0 ? 0 : normal.cumulativeProbability(edges[k - 1]);
            double high = k == edges.length ? 1 : normal.cumulativeProbability(edges[k]);
            double expected = n * (high - low);
            square += (found[k] - expected) * (found[k] - expected) / expected;
        }
        assertThat(square).isLessThan(58); // 17 degrees of freedom
    }

    @Test
    void normal_numbers_one_at_a_time_are_the_same_as_many_at_once_N1() {
        double[] many = normals(100_000);
        long[] keys = keys(many.length);
        for (int i = 0; i < many.length; i++) {
            assertThat(Ziggurat.normal(Stream.bits(keys[i], 5))).isEqualTo(many[i]);
        }
    }

    @Test
    void gamma_numbers_follow_the_gamma_distribution_for_large_and_small_shapes() {
        for (double shape : new double[] {0.2, 0.9, 1, 1.5, 8, 60}) {
            double[] x = new double[MANY / 4];
            new Gamma(x.length).draw(keys(x.length), 3, shape, x, x.length);
            assertThat(distance(x, new GammaDistribution(shape, 1)::cumulativeProbability))
                    .as("shape %s", shape)
                    .isLessThan(KOLMOGOROV);
        }
    }

    @Test
    void gamma_numbers_one_at_a_time_are_the_same_as_many_at_once_N1() {
        for (double shape : new double[] {0.4, 5}) {
            double[] many = new double[20_000];
            long[] keys = keys(many.length);
            new Gamma(many.length).draw(keys, 6, shape, many, many.length);
            Gamma one = new Gamma(1);
            double[] x = new double[1];
            for (int i = 0; i < many.length; i++) {
                one.draw(new long[] {keys[i]}, 6, shape, x, 1);
                assertThat(x[0]).isEqualTo(many[i]);
            }
        }
    }

    /// Neighbouring positions and neighbouring streams must not know of each other: correlations within 5 / √n.
    @Test
    void neighbours_are_not_correlated() {
        int n = MANY;
        double[] a = normals(n);
        long[] bits = new long[n];
        Stream.bits(keys(n), 6, bits, n);
        double[] b = new double[n];
        Ziggurat.normals(bits, b, n);
        double positions = 0;
        double streams = 0;
        for (int i = 0; i + 1 < n; i++) {
            positions += a[i] * b[i];
            streams += a[i] * a[i + 1];
        }
        assertThat(positions / n).isCloseTo(0, within(5 / Math.sqrt(n)));
        assertThat(streams / n).isCloseTo(0, within(5 / Math.sqrt(n)));
    }
}
