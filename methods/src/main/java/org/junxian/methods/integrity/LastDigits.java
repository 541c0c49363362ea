package org.junxian.methods.integrity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The last digits of pooled figures: of measured figures with several digits, each digit is as frequent as another
/// (Mosteller & Tukey; used on reported figures by Beber & Scacco 2012).
///
/// @param counts    of the digits 0 to 9
/// @param chiSquare against equal counts, 9 degrees of freedom
/// @param chance    of a statistic as large when all digits are equally frequent
public record LastDigits(List<Integer> counts, double chiSquare, double chance) {

    /// Five expected of each digit, as Pearson's approximation wants.
    public static final int FEWEST = 50;

    /// A figure with fewer digits does not end by chance.
    static final int FEWEST_DIGITS = 3;

    public LastDigits {
        counts = List.copyOf(counts);
    }

    /// @param figures  NaN and those with fewer than three significant digits do not count
    /// @param decimals with how many decimals the figures are reported
    public static Measured<LastDigits> of(double[] figures, int decimals) {
        int[] counts = new int[10];
        for (double figure : figures) {
            int digit = digit(figure, decimals);
            if (digit >= 0) {
                counts[digit]++;
            }
        }
        int n = Arrays.stream(counts).sum();
        if (n < FEWEST) {
            return new Measured.TooFew<>(n, FEWEST);
        }
        double chiSquare = 0;
        var list = new ArrayList<Integer>();
        for (int count : counts) {
            chiSquare += (count - n / 10.0) * (count - n / 10.0) / (n / 10.0);
            list.add(count);
        }
        return new Measured.Found<>(new LastDigits(list, chiSquare, Tails.chiSquareAbove(chiSquare, 9)));
    }

    /// The last reported digit, or -1 where the figure has too few.
    static int digit(double figure, int decimals) {
        if (!Double.isFinite(figure)) {
            return -1;
        }
        var whole = new BigDecimal(Double.toString(figure))
                .setScale(decimals, RoundingMode.HALF_UP)
                .unscaledValue()
                .abs();
        String digits = whole.toString();
        return digits.length() < FEWEST_DIGITS ? -1 : digits.charAt(digits.length() - 1) - '0';
    }

    /// With how many decimals most of the figures are reported: the smallest number that suffices for 95 of 100.
    static int decimals(double[] figures) {
        int[] scales = Arrays.stream(figures)
                .filter(Double::isFinite)
                .mapToInt(figure -> Math.max(
                        0,
                        new BigDecimal(Double.toString(figure))
                                .stripTrailingZeros()
                                .scale()))
                .sorted()
                .toArray();
        return scales.length == 0 ? 0 : scales[(int) Math.ceil(0.95 * scales.length) - 1];
    }
}
