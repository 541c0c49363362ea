package org.junxian.index.reasons;

import java.util.Comparator;
import java.util.List;
import org.junxian.index.data.UnitId;

/// A unit's index beside the mean of others, part by part. The parts that are no groups add up to the difference;
/// that is checked when it is made.
public record Comparison(UnitId unit, List<UnitId> others, double own, double theirs, List<Part> parts) {

    private static final double TOLERANCE = 1e-9;

    public Comparison {
        others = List.copyOf(others);
        parts = List.copyOf(parts);
        double sum = 0;
        for (Part part : parts) {
            sum += part.group() ? 0 : part.difference();
        }
        if (!(Math.abs(sum - (own - theirs)) <= TOLERANCE * Math.max(1, Math.abs(own) + Math.abs(theirs)))) {
            throw new IllegalStateException(
                    "The parts of " + unit + " add up to " + sum + ", not to " + (own - theirs));
        }
    }

    public double difference() {
        return own - theirs;
    }

    /// Where the unit gains most, the most first; groups are left out.
    public List<Part> strengths() {
        return parts.stream()
                .filter(p -> !p.group() && p.difference() > 0)
                .sorted(Comparator.comparingDouble(Part::difference).reversed())
                .toList();
    }

    /// Where it loses most, the most first.
    public List<Part> weaknesses() {
        return parts.stream()
                .filter(p -> !p.group() && p.difference() < 0)
                .sorted(Comparator.comparingDouble(Part::difference))
                .toList();
    }
}
