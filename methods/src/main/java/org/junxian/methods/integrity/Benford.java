package org.junxian.methods.integrity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// First or second significant digits against Benford's law (Newcomb 1881, Benford 1938).
///
/// Only for many figures that were pooled from many senders and span several orders of magnitude, such as the returns
/// of
/// single enterprises. The totals of 136 counties are neither many nor wide; they are refused with the reason.
///
/// @param figures how many figures had the digit
/// @param shares  observed share of each digit, from the smallest
/// @param mean    mean absolute deviation of the shares (MAD, Nigrini 2012)
/// @param excess  MAD less what honest figures of this number have on average (Barney & Schulzke 2016);
///     near 0 when the law holds
/// @param chiSquare Pearson's statistic
/// @param chance  of a statistic as large, when the law holds
public record Benford(
        int figures,
        List<Double> shares,
        double mean,
        double excess,
        double chiSquare,
        double chance,
        Conformity conformity) {

    /// Below this many figures the bands of the MAD mean nothing (Nigrini 2012, chapter 7).
    public static final int FEWEST = 300;

    /// The 99th over the 1st percentile: two orders of magnitude.
    public static final double NARROWEST = 100;

    private static final double[] FIRST_BANDS = {0.006, 0.012, 0.015};
    private static final double[] SECOND_BANDS = {0.008, 0.010, 0.012};

    public Benford {
        shares = List.copyOf(shares);
    }

    /// First digits 1 to 9.
    public static Measured<Benford> firstDigits(double[] figures) {
        return of(figures, true);
    }

    /// Second digits 0 to 9.
    public static Measured<Benford> secondDigits(double[] figures) {
        return of(figures, false);
    }

    /// The share that the law expects: log₁₀(1 + 1/d) for the first digit.
    public static double firstExpected(int digit) {
        return StrictMath.log10(1 + 1.0 / digit);
    }

    /// The share that the law expects for the second digit: Σₖ log₁₀(1 + 1/(10k + d)), k = 1 … 9.
    public static double secondExpected(int digit) {
        double sum = 0;
        for (int first = 1; first <= 9; first++) {
            sum += StrictMath.log10(1 + 1.0 / (10 * first + digit));
        }
        return sum;
    }

    private static Measured<Benford> of(double[] figures, boolean first) {
        double[] usable = Arrays.stream(figures)
                .filter(value -> Double.isFinite(value) && value != 0)
                .map(Math::abs)
                .sorted()
                .toArray();
        int n = usable.length;
        if (n < FEWEST) {
            return new Measured.TooFew<>(n, FEWEST);
        }
        double span = usable[(int) Math.ceil(0.99 * n) - 1] / usable[(int) Math.floor(0.01 * n)];
        if (span < NARROWEST) {
            return new Measured.TooNarrow<>(span, NARROWEST);
        }
        int from = first ? 1 : 0;
        int[] counts = new int[10];
        for (double value : usable) {
            counts[digit(value, first)]++;
        }
        return new Measured.Found<>(compared(n, counts, from, first));
    }

    private static Benford compared(int n, int[] counts, int from, boolean first) {
        var shares = new ArrayList<Double>();
        double mean = 0;
        double usual = 0;
        double chiSquare = 0;
        int digits = 10 - from;
        for (int digit = from; digit <= 9; digit++) {
            double expected = first ? firstExpected(digit) : secondExpected(digit);
            double share = (double) counts[digit] / n;
            shares.add(share);
            mean += Math.abs(share - expected) / digits;
            usual += Math.sqrt(2 * expected * (1 - expected) / (Math.PI * n)) / digits;
            chiSquare += n * (share - expected) * (share - expected) / expected;
        }
        return new Benford(
                n,
                shares,
                mean,
                mean - usual,
                chiSquare,
                Tails.chiSquareAbove(chiSquare, digits - 1.0),
                conformity(mean, first));
    }

    /// The band a mean absolute deviation falls into.
    public static Conformity conformity(double mean, boolean first) {
        double[] bands = first ? FIRST_BANDS : SECOND_BANDS;
        int band = 0;
        while (band < bands.length && mean > bands[band]) {
            band++;
        }
        return Conformity.values()[band];
    }

    /// The digit as the figure is written in decimals; a figure of one digit has 0 as its second.
    static int digit(double value, boolean first) {
        String digits = new BigDecimal(Double.toString(value)).unscaledValue().toString();
        int at = first ? 0 : 1;
        return at < digits.length() ? digits.charAt(at) - '0' : 0;
    }
}
