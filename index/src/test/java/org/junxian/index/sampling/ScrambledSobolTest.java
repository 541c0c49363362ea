package org.junxian.index.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Scrambled Sobol' points: a net that is uniform, the same for a seed, and better than chance.
class ScrambledSobolTest {

    private static final int DIMENSION = 12;

    /// In every dimension, each of the n intervals of length 1/n holds exactly one of the first n = 2^m points; in
    /// the first two dimensions together, so does every box of area 1/n. That is what a (0, m, 2)-net means.
    @Test
    void the_points_are_a_net_whatever_the_seed() {
        for (long seed : new long[] {0, 1, 20261123, -7}) {
            for (int m : new int[] {1, 4, 9}) {
                int n = 1 << m;
                double[][] points = new ScrambledSobol(DIMENSION, seed).points(n);
                for (int d = 0; d < DIMENSION; d++) {
                    int dimension = d;
                    assertThat(Arrays.stream(points)
                                    .mapToInt(p -> (int) (p[dimension] * n))
                                    .distinct()
                                    .count())
                            .as("seed %s, dimension %s, %s points", seed, d, n)
                            .isEqualTo(n);
                }
                for (int a = 0; a <= m; a++) {
                    int columns = 1 << a;
                    int rows = n / columns;
                    assertThat(Arrays.stream(points)
                                    .mapToInt(p -> (int) (p[0] * columns) * rows + (int) (p[1] * rows))
                                    .distinct()
                                    .count())
                            .as("seed %s, %s x %s boxes", seed, columns, rows)
                            .isEqualTo(n);
                }
            }
        }
    }

    @Test
    void the_same_seed_gives_the_same_points_and_a_shorter_run_is_the_beginning_of_a_longer_one_N1() {
        double[][] points = new ScrambledSobol(5, 42).points(1000);
        assertThat(new ScrambledSobol(5, 42).points(1000)).isDeepEqualTo(points);
        assertThat(new ScrambledSobol(5, 42).points(10)).isDeepEqualTo(Arrays.copyOf(points, 10));
        assertThat(new ScrambledSobol(5, 43).points(1)[0]).isNotEqualTo(points[0]);
        assertThat(points[0]).containsExactly(FIRST);
    }

    /// Written down once: another JDK or machine must give the same (N1).
    private static final double[] FIRST = {
        0.2766444686423957, 0.2609211386541665, 0.5965554045897117, 0.4790325514623834, 0.6188118592398493
    };

    @Test
    void no_coordinate_is_0_or_1_and_every_point_is_uniform_over_seeds() {
        double[] mean = new double[3];
        int seeds = 4000;
        for (int seed = 0; seed < seeds; seed++) {
            double[] origin = new ScrambledSobol(3, seed).points(1)[0];
            for (int d = 0; d < 3; d++) {
                assertThat(origin[d]).isStrictlyBetween(0.0, 1.0);
                mean[d] += origin[d] / seeds;
            }
        }
        double fourSigma = 4 / Math.sqrt(12.0 * seeds);
        for (double m : mean) {
            assertThat(m).isBetween(0.5 - fourSigma, 0.5 + fourSigma);
        }
    }

    /// The mean of a smooth function over 1,024 points: nested scrambling errs by about n^-1.5, chance by n^-0.5.
    @Test
    void the_error_of_a_mean_is_far_smaller_than_that_of_chance() {
        int n = 1024;
        double scrambled = 0;
        double chance = 0;
        for (int seed = 0; seed < 50; seed++) {
            SplittableRandom random = new RandomStreams(seed).chunk(0);
            double sum = 0;
            double plain = 0;
            for (double[] p : new ScrambledSobol(3, seed).points(n)) {
                sum += p[0] * p[1] * p[1] + p[2];
                double v = random.nextDouble();
                plain += random.nextDouble() * v * v + random.nextDouble();
            }
            double exact = 1.0 / 6 + 0.5;
            scrambled += (sum / n - exact) * (sum / n - exact);
            chance += (plain / n - exact) * (plain / n - exact);
        }
        assertThat(Math.sqrt(scrambled)).isLessThan(Math.sqrt(chance) / 50);
    }

    @Test
    void what_can_not_be_sampled_is_refused() {
        assertThatThrownBy(() -> new ScrambledSobol(0, 1)).hasMessageContaining("found 0");
        assertThatThrownBy(() -> new ScrambledSobol(1, 1).points(0)).hasMessageContaining("found 0");
    }
}
