package org.junxian.programme.words;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junxian.index.result.Line;
import org.junxian.index.scheme.Aggregation;
import org.junxian.programme.Numbers;

/// Formulas with the numbers of a unit for groups that look at how far the children's scores lie apart: unevenness,
/// order, distance.
record WorkedSpread(List<Line> lines, Digits digits) {

    private double weight() {
        return lines.stream().mapToDouble(Line::weight).sum();
    }

    private double mean() {
        return lines.stream().mapToDouble(l -> l.weight() * l.score()).sum() / weight();
    }

    /// `M − S² / M`, or with `+`.
    String uneven(boolean up) {
        double mean = mean();
        double variance = lines.stream()
                        .mapToDouble(l -> l.weight() * (l.score() - mean) * (l.score() - mean))
                        .sum()
                / weight();
        return digits.show(mean) + (up ? " + " : " − ") + digits.show(variance) + " / " + digits.show(mean);
    }

    /// The best score first, each with what its place counts.
    String ordered(Aggregation.Ordered places) {
        StringBuilder text = new StringBuilder();
        double weight = 0;
        double before = 0;
        for (Line line : lines.stream()
                .sorted(Comparator.comparingDouble(Line::score).reversed())
                .toList()) {
            weight += line.weight();
            double after = places.upTo(weight / weight());
            text.append(text.isEmpty() ? "" : " + ")
                    .append(digits.show(after - before))
                    .append(" × ")
                    .append(digits.show(line.score()));
            before = after;
        }
        return text.toString();
    }

    /// The ideal less the mean gap to it.
    String near(double full) {
        String gaps = lines.stream()
                .map(l -> Numbers.shortest(l.weight()) + " × " + digits.show(Math.max(0, full - l.score())) + "^2")
                .collect(Collectors.joining(" + "));
        return Numbers.shortest(full) + " − ((" + gaps + ") / " + digits.show(weight()) + ")^(1 / 2)";
    }
}
