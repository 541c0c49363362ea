package org.junxian.index.data;

/// How often a variable is observed; `perYear` periods make a year (SDMX code list CL_FREQ: A, S, Q, M).
public enum Frequency {
    YEAR(1, ""),
    HALF_YEAR(2, "S"),
    QUARTER(4, "Q"),
    MONTH(12, "M");

    private final int perYear;
    private final String letter;

    Frequency(int perYear, String letter) {
        this.perYear = perYear;
        this.letter = letter;
    }

    public int perYear() {
        return perYear;
    }

    String letter() {
        return letter;
    }
}
