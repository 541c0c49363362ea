package org.junxian.methods.integrity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;

/// The smallest set of figures that must change so that all edits can hold (Fellegi & Holt 1976): the set with the
/// least total weight, where a figure that is trusted more weighs more.
///
/// @param sets   all sets of that weight, in the order of their fields; empty when no set of the allowed size is enough
/// @param weight total of each; 0 with one empty set when every edit holds already
public record ErrorLocalisation(List<List<Integer>> sets, double weight) {

    /// Beyond this many sets looked at the search gives up: the record needs a person, not a hint.
    static final int MOST_SETS = 20_000;

    private static final double SAME = 1e-9;

    private record Candidate(TreeSet<Integer> fields, double weight) {}

    public ErrorLocalisation {
        sets = List.copyOf(sets);
    }

    /// @param figures finite
    /// @param weights positive, one for each figure
    /// @param most    how many figures may change
    public static ErrorLocalisation of(double[] figures, double[] weights, List<Edit> edits, int most) {
        var queue = new PriorityQueue<Candidate>(
                Comparator.comparingDouble(Candidate::weight).thenComparing(candidate -> candidate.fields.toString()));
        Set<TreeSet<Integer>> seen = new HashSet<>();
        var found = new ArrayList<List<Integer>>();
        double least = Double.POSITIVE_INFINITY;
        queue.add(new Candidate(new TreeSet<>(), 0));
        for (int looked = 0; !queue.isEmpty() && looked < MOST_SETS; looked++) {
            var candidate = queue.poll();
            if (candidate.weight > least + SAME) {
                break;
            }
            List<Integer> free = List.copyOf(candidate.fields);
            var untouched = untouched(edits, figures, candidate.fields);
            if (untouched.isEmpty() && Elimination.isPossible(edits, figures, free)) {
                found.add(free);
                least = candidate.weight;
                continue;
            }
            if (free.size() < most) {
                for (int field : untouched.isEmpty() ? fields(edits) : untouched) {
                    var larger = new TreeSet<>(candidate.fields);
                    if (larger.add(field) && seen.add(larger)) {
                        queue.add(new Candidate(larger, candidate.weight + weights[field]));
                    }
                }
            }
        }
        return new ErrorLocalisation(found, found.isEmpty() ? Double.NaN : least);
    }

    /// The fields of the first broken edit that no chosen field touches: one of them must change.
    private static Set<Integer> untouched(List<Edit> edits, double[] figures, Set<Integer> chosen) {
        for (var edit : edits) {
            if (!edit.holds(figures) && edit.coefficients().keySet().stream().noneMatch(chosen::contains)) {
                return edit.coefficients().keySet();
            }
        }
        return Set.of();
    }

    private static Set<Integer> fields(List<Edit> edits) {
        var fields = new TreeSet<Integer>();
        edits.forEach(edit -> fields.addAll(edit.coefficients().keySet()));
        return fields;
    }
}
