package org.junxian.methods.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DigitsTest {

    @Test
    void the_expected_shares_are_those_of_the_published_tables() {
        double[] first = {0.30103, 0.17609, 0.12494, 0.09691, 0.07918, 0.06695, 0.05799, 0.05115, 0.04576};
        double[] second = {0.11968, 0.11389, 0.10882, 0.10433, 0.10031, 0.09668, 0.09337, 0.09035, 0.08757, 0.08500};
        for (int digit = 1; digit <= 9; digit++) {
            assertThat(Benford.firstExpected(digit)).isCloseTo(first[digit - 1], within(5e-6));
        }
        for (int digit = 0; digit <= 9; digit++) {
            assertThat(Benford.secondExpected(digit)).isCloseTo(second[digit], within(5e-6));
        }
    }

    @Test
    void the_first_thousand_powers_of_two_have_the_known_counts_and_conform_closely() {
        double[] powers =
                IntStream.range(0, 1000).mapToDouble(k -> StrictMath.pow(2, k)).toArray();
        var found = ((Measured.Found<Benford>) Benford.firstDigits(powers)).value();
        assertThat(found.shares().stream().mapToInt(share -> (int) Math.round(share * 1000)))
                .containsExactly(301, 176, 125, 97, 79, 69, 56, 52, 45);
        assertThat(found.conformity()).isEqualTo(Conformity.CLOSE);
        assertThat(found.excess()).isNegative();
        assertThat(found.chance()).isGreaterThan(0.99);
    }

    @Test
    void invented_first_digits_do_not_conform_and_exceed_what_chance_explains() {
        var random = new SplittableRandom(5);
        double[] invented = IntStream.range(0, 2000)
                .mapToDouble(i -> random.nextDouble(1, 10) * StrictMath.pow(10, random.nextInt(4)))
                .toArray();
        var found = ((Measured.Found<Benford>) Benford.firstDigits(invented)).value();
        assertThat(found.conformity()).isEqualTo(Conformity.NONE);
        assertThat(found.excess()).isGreaterThan(0.03);
        assertThat(found.chance()).isLessThan(1e-10);
    }

    @Test
    void figures_that_follow_the_law_have_no_excess_on_average_whatever_their_number() {
        var random = new SplittableRandom(8);
        for (int n : new int[] {300, 3000}) {
            double mean = 0;
            for (int round = 0; round < 200; round++) {
                double[] lawful = IntStream.range(0, n)
                        .mapToDouble(i -> StrictMath.pow(10, random.nextDouble(0, 5)))
                        .toArray();
                mean += ((Measured.Found<Benford>) Benford.secondDigits(lawful))
                                .value()
                                .excess()
                        / 200;
            }
            assertThat(mean).as("%d figures", n).isCloseTo(0, within(4e-4));
        }
    }

    @Test
    void the_bands_are_those_of_Nigrini() {
        assertThat(Benford.conformity(0.006, true)).isEqualTo(Conformity.CLOSE);
        assertThat(Benford.conformity(0.0061, true)).isEqualTo(Conformity.ACCEPTABLE);
        assertThat(Benford.conformity(0.0149, true)).isEqualTo(Conformity.MARGINAL);
        assertThat(Benford.conformity(0.0151, true)).isEqualTo(Conformity.NONE);
        assertThat(Benford.conformity(0.0079, false)).isEqualTo(Conformity.CLOSE);
        assertThat(Benford.conformity(0.0099, false)).isEqualTo(Conformity.ACCEPTABLE);
        assertThat(Benford.conformity(0.0119, false)).isEqualTo(Conformity.MARGINAL);
        assertThat(Benford.conformity(0.0121, false)).isEqualTo(Conformity.NONE);
    }

    @Test
    void the_totals_of_counties_are_refused_as_too_few_and_narrow_figures_as_too_narrow() {
        assertThat(Benford.firstDigits(new double[136])).isEqualTo(new Measured.TooFew<Benford>(0, 300));
        double[] narrow = IntStream.range(0, 500).mapToDouble(i -> 100 + i).toArray();
        assertThat(Benford.firstDigits(narrow))
                .isInstanceOfSatisfying(
                        Measured.TooNarrow.class,
                        refused -> assertThat(refused.span()).isLessThan(6));
    }

    @Test
    void digits_are_read_as_the_figure_is_written() {
        assertThat(Benford.digit(0.00456, true)).isEqualTo(4);
        assertThat(Benford.digit(0.00456, false)).isEqualTo(5);
        assertThat(Benford.digit(7, false)).isEqualTo(0);
        assertThat(Benford.digit(1.5e30, false)).isEqualTo(5);
        assertThat(LastDigits.digit(123.4, 2)).isEqualTo(0);
        assertThat(LastDigits.digit(-123.47, 2)).isEqualTo(7);
        assertThat(LastDigits.digit(1.2, 1)).isEqualTo(-1);
        assertThat(LastDigits.digit(Double.NaN, 1)).isEqualTo(-1);
        assertThat(LastDigits.decimals(new double[] {1.25, 3, 4.5})).isEqualTo(2);
    }

    @Test
    void equally_frequent_last_digits_fit_and_rounded_ones_do_not() {
        double[] even = IntStream.range(100, 600).mapToDouble(i -> i / 10.0).toArray();
        var found = ((Measured.Found<LastDigits>) LastDigits.of(even, 1)).value();
        assertThat(found.chiSquare()).isZero();
        assertThat(found.chance()).isEqualTo(1);
        double[] rounded = Arrays.stream(even).map(Math::rint).toArray();
        assertThat(((Measured.Found<LastDigits>) LastDigits.of(rounded, 1))
                        .value()
                        .chance())
                .isLessThan(1e-12);
        assertThat(LastDigits.of(new double[] {1}, 0)).isEqualTo(new Measured.TooFew<LastDigits>(0, 50));
    }
}
