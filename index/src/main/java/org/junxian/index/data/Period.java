package org.junxian.index.data;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A stretch of time that a figure speaks of, written as in SDMX: `2020`, `2023-S1`, `2023-Q4`, `2023-M07`.
///
/// `number` counts from 1 inside the year. Periods of one frequency are consecutive whole numbers ([#ordinal]), so
/// a lag is a subtraction.
public record Period(Frequency frequency, int year, int number) implements Comparable<Period> {

    private static final Pattern TEXT = Pattern.compile("(\\d{4})(?:-([SQM])(\\d{1,2}))?");

    public Period {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("A year has four digits, found " + year);
        }
        if (number < 1 || number > frequency.perYear()) {
            throw new IllegalArgumentException(
                    "There is no number " + number + " among the " + frequency.perYear() + " periods of a year");
        }
    }

    public static Period ofYear(int year) {
        return new Period(Frequency.YEAR, year, 1);
    }

    /// Reads `2020`, `2023-S1`, `2023-Q4` or `2023-M07`; throws an IllegalArgumentException that says what was
    /// expected.
    public static Period parse(String text) {
        Matcher m = TEXT.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a period. Try: 2020, 2023-S1, 2023-Q4 or 2023-M07.");
        }
        int year = Integer.parseInt(m.group(1));
        if (m.group(2) == null) {
            return ofYear(year);
        }
        Frequency frequency = switch (m.group(2)) {
            case "S" -> Frequency.HALF_YEAR;
            case "Q" -> Frequency.QUARTER;
            default -> Frequency.MONTH;
        };
        return new Period(frequency, year, Integer.parseInt(m.group(3)));
    }

    /// Consecutive periods of one frequency have consecutive ordinals.
    public int ordinal() {
        return year * frequency.perYear() + number - 1;
    }

    /// The period `count` steps earlier, of the same frequency.
    public Period minus(int count) {
        int o = ordinal() - count;
        int per = frequency.perYear();
        return new Period(frequency, Math.floorDiv(o, per), Math.floorMod(o, per) + 1);
    }

    @Override
    public int compareTo(Period other) {
        int byFrequency = frequency.compareTo(other.frequency);
        return byFrequency != 0 ? byFrequency : Integer.compare(ordinal(), other.ordinal());
    }

    @Override
    public String toString() {
        String y = String.valueOf(10000 + year).substring(1);
        return switch (frequency) {
            case YEAR -> y;
            case MONTH -> y + "-M" + (number < 10 ? "0" : "") + number;
            case HALF_YEAR, QUARTER -> y + "-" + frequency.letter() + number;
        };
    }
}
