package org.junxian.app.collection.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junxian.app.collection.CellValue;
import org.junxian.app.collection.ReturnFinding;
import org.junxian.app.collection.ReturnFinding.Level;
import org.junxian.programme.form.Entry;
import org.junxian.programme.model.Text;

/// Which figures have changed against last year quite otherwise than those of the other units under review: a hint
/// where
/// to look first, never a verdict.
///
/// The change in per cent is compared by the modified z-score, 0.6745 (x - median) / MAD; beyond 3.5 it is named
/// (Iglewicz and Hoaglin, How to detect and handle outliers, 1993). With fewer than eight units nothing is said.
final class UnusualChanges {

    private static final int FEWEST = 8;
    private static final double BEYOND = 3.5;
    private static final double CONSISTENT = 0.6745;

    private final Map<Entry, Map<String, Double>> changes = new LinkedHashMap<>();

    /// Takes in the figures of one unit.
    void add(String unit, Around around, Map<String, CellValue> cells) {
        for (var entry : around.question().asked()) {
            Double last = around.last(entry);
            Double now = cells.getOrDefault(entry.id(), CellValue.EMPTY).number();
            if (last != null && now != null && last > 0) {
                add(unit, entry, 100 * (now / last - 1));
            }
        }
    }

    void add(String unit, Entry entry, double change) {
        changes.computeIfAbsent(entry, it -> new TreeMap<>()).put(unit, change);
    }

    /// What stands out in one unit.
    List<ReturnFinding> of(String unit) {
        var findings = new ArrayList<ReturnFinding>();
        changes.forEach((entry, byUnit) -> {
            Double own = byUnit.get(unit);
            if (own != null && byUnit.size() >= FEWEST) {
                double[] all = byUnit.values().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray();
                double middle = median(all);
                double spread =
                        median(Arrays.stream(all).map(x -> Math.abs(x - middle)).toArray());
                if (spread > 0 && CONSISTENT * Math.abs(own - middle) / spread > BEYOND) {
                    findings.add(finding(entry, own, middle, all.length));
                }
            }
        });
        return findings;
    }

    private static ReturnFinding finding(Entry entry, double own, double middle, int units) {
        String found = percent(own);
        String usual = percent(middle);
        return new ReturnFinding(
                null,
                Level.SOFT,
                List.of(entry.id()),
                new Text(
                        "“%s”比上年变化 %s".formatted(entry.title().zh(), found),
                        "\"%s\" changed by %s on the year before"
                                .formatted(entry.title().en(), found)),
                new Text(
                        "同批 %d 个单位的中位数为 %s".formatted(units, usual),
                        "the median of the %d units under review is %s".formatted(units, usual)),
                new Text("变化幅度与其他单位明显不同", "the change is quite unlike that of the others"),
                new Text("请先核实这一项，可能属实", "Look at this one first; it may well be right."),
                false);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    private static String percent(double change) {
        return String.format(Locale.ROOT, "%+.1f%%", change);
    }
}
