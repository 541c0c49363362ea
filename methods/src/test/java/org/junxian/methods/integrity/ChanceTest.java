package org.junxian.methods.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChanceTest {

    /// The example of Benjamini & Hochberg (1995, section 3.2): fifteen tests of thrombolysis.
    private static final double[] THROMBOLYSIS = {
        0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590,
        1.000
    };

    @Test
    void Benjamini_and_Hochberg_reject_the_four_of_their_own_example() {
        double[] adjusted = FalseDiscovery.BENJAMINI_HOCHBERG.adjusted(THROMBOLYSIS);
        assertThat(Arrays.stream(adjusted).filter(q -> q <= 0.05)).hasSize(4);
        assertThat(Arrays.copyOf(adjusted, 8))
                .containsExactly(
                        new double[] {0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.4470 / 7, 0.4470 / 7, 0.0645},
                        within(1e-12));
    }

    @Test
    void Benjamini_and_Yekutieli_pay_the_harmonic_number_for_any_dependence() {
        double[] plain = FalseDiscovery.BENJAMINI_HOCHBERG.adjusted(THROMBOLYSIS);
        double[] any = FalseDiscovery.BENJAMINI_YEKUTIELI.adjusted(THROMBOLYSIS);
        for (int i = 0; i < plain.length; i++) {
            assertThat(any[i]).isCloseTo(Math.min(1, 3.3182289932289932 * plain[i]), within(1e-12));
        }
        assertThat(Arrays.stream(any).filter(q -> q <= 0.05)).hasSize(3);
    }

    @Test
    void what_was_not_tested_is_not_counted() {
        assertThat(FalseDiscovery.BENJAMINI_HOCHBERG.adjusted(new double[] {Double.NaN, 0.02, 0.01}))
                .containsExactly(Double.NaN, 0.02, 0.02);
    }

    @Test
    void equal_chances_combine_to_themselves_and_one_among_silent_ones_is_divided_by_their_number() {
        assertThat(CauchyCombination.of(new double[] {0.03, 0.03, 0.03})).isCloseTo(0.03, within(1e-12));
        assertThat(CauchyCombination.of(new double[] {1e-9, 1, 1, 0.7})).isCloseTo(4e-9, within(1e-15));
        assertThat(CauchyCombination.of(new double[] {1e-9, 0.9}, new double[] {3, 1}))
                .isCloseTo(4e-9 / 3, within(1e-15));
        assertThat(CauchyCombination.of(new double[] {Double.NaN})).isNaN();
        assertThat(CauchyCombination.of(new double[] {0, 0})).isCloseTo(1e-15, within(1e-18));
    }

    @Test
    void correlated_chances_keep_the_level_in_the_tail() {
        var random = new SplittableRandom(17);
        for (double shared : new double[] {0, 0.5, 0.95}) {
            int rounds = 100_000;
            int hits = 0;
            for (int round = 0; round < rounds; round++) {
                double common = random.nextGaussian();
                double[] chances = new double[6];
                for (int k = 0; k < chances.length; k++) {
                    double z = Math.sqrt(shared) * common + Math.sqrt(1 - shared) * random.nextGaussian();
                    chances[k] = Tails.normalAbove(z);
                }
                hits += CauchyCombination.of(chances) <= 0.01 ? 1 : 0;
            }
            assertThat(hits / (double) rounds).as("correlation %s", shared).isBetween(0.006, 0.0145);
        }
    }

    @Test
    void tails_are_those_of_the_tables() {
        assertThat(Tails.normalAbove(1.959963985)).isCloseTo(0.025, within(1e-9));
        assertThat(Tails.studentBothSides(2.570582, 5)).isCloseTo(0.05, within(1e-6));
        assertThat(Tails.chiSquareAbove(16.918978, 9)).isCloseTo(0.05, within(1e-7));
        assertThat(Tails.binomialAtLeast(3, 3, 0.5)).isCloseTo(0.125, within(1e-12));
        assertThat(Tails.binomialAtLeast(2, 4, 0.5)).isCloseTo(11 / 16.0, within(1e-12));
        assertThat(Tails.binomialAtLeast(0, 4, 0.5)).isEqualTo(1);
        assertThat(Tails.binomialAtLeast(5, 4, 0.5)).isZero();
    }

    @Test
    void neighbours_of_a_ruler_are_near_and_of_a_saw_far() {
        double[] ruler = IntStream.range(0, 10).asDoubleStream().toArray();
        assertThat(VonNeumann.of(ruler).ratio()).isCloseTo(9 / 82.5, within(1e-12));
        assertThat(VonNeumann.of(ruler).deviation()).isLessThan(-3);
        assertThat(VonNeumann.of(new double[] {1, -1, 1, -1, 1, -1}).deviation())
                .isGreaterThan(1.5);
        assertThatThrownBy(() -> VonNeumann.of(new double[3])).hasMessageContaining("needs 4 values, found 3");
    }

    @Test
    void the_von_Neumann_ratio_of_independent_values_has_the_stated_mean_and_variance() {
        var random = new SplittableRandom(23);
        int rounds = 100_000;
        double mean = 0;
        double variance = 0;
        for (int round = 0; round < rounds; round++) {
            double deviation = VonNeumann.of(IntStream.range(0, 10)
                            .mapToDouble(i -> random.nextGaussian())
                            .toArray())
                    .deviation();
            mean += deviation / rounds;
            variance += deviation * deviation / rounds;
        }
        assertThat(mean).isCloseTo(0, within(0.01));
        assertThat(variance).isCloseTo(1, within(0.02));
    }

    @Test
    void a_density_that_doubles_at_the_cut_jumps_by_the_logarithm_of_two() {
        double[] even =
                IntStream.range(0, 3000).mapToDouble(i -> (i + 0.5) / 1500 - 1).toArray();
        var none = ((Measured.Found<DensityJump>) DensityJump.at(0, even, 0.5)).value();
        assertThat(none.jump()).isCloseTo(0, within(0.02));
        assertThat(none.chance()).isGreaterThan(0.2);
        double[] twice = IntStream.range(0, 3000)
                .mapToDouble(i -> i < 1000 ? (i + 0.5) / 1000 - 1 : (i - 1000 + 0.5) / 2000)
                .toArray();
        var jump = ((Measured.Found<DensityJump>) DensityJump.at(0, twice, 0.5)).value();
        assertThat(jump.jump()).isCloseTo(Math.log(2), within(0.03));
        assertThat(jump.error())
                .isCloseTo(Math.sqrt(24.0 / 5 * (1 / (2.0 / 3) + 1 / (1.0 / 3)) / (3000 * 0.5)), within(2e-3));
        assertThat(jump.chance()).isLessThan(1e-3);
        assertThat(DensityJump.at(0, new double[20], 1)).isInstanceOf(Measured.TooFew.class);
    }

    @Test
    void revisions_in_one_direction_are_told_from_those_that_cancel_out() {
        double[] values = {1, 2, 3, 4, 5};
        var plain = ((Measured.Found<RevisionBias>) RevisionBias.of(values, 0)).value();
        assertThat(plain.t()).isCloseTo(3 / Math.sqrt(2.5 / 5), within(1e-12));
        var following = ((Measured.Found<RevisionBias>) RevisionBias.of(values, 1)).value();
        assertThat(following.error()).isCloseTo(Math.sqrt(2.8 / 4), within(1e-12));
        var none = ((Measured.Found<RevisionBias>) RevisionBias.of(new double[] {1, -1, 1, -1, 1, -1})).value();
        assertThat(none.chance()).isEqualTo(1);
        assertThat(RevisionBias.of(new double[] {1, Double.NaN, 2})).isEqualTo(new Measured.TooFew<RevisionBias>(2, 5));
    }
}
