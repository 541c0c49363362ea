package org.junxian.testkit.demonstration;

import java.util.Comparator;

/// One line of the generated table. `value` is empty when nothing was reported or the indicator does not apply.
record DemonstrationRow(String unit, String indicator, int period, String value, String status, String note)
        implements Comparable<DemonstrationRow> {

    private static final Comparator<DemonstrationRow> ORDER = Comparator.comparing(DemonstrationRow::unit)
            .thenComparing(DemonstrationRow::indicator)
            .thenComparingInt(DemonstrationRow::period);

    static DemonstrationRow reported(String unit, String indicator, int period, String value) {
        return new DemonstrationRow(unit, indicator, period, value, "", "");
    }

    @Override
    public int compareTo(DemonstrationRow other) {
        return ORDER.compare(this, other);
    }

    String line() {
        return String.join(",", unit, indicator, Integer.toString(period), value, status, note);
    }
}
