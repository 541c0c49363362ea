package org.junxian.index.mcda;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junxian.index.stage.Settled;

/// Units with scores and ranks, in the order they were handed in. Competition ranks (1 2 2 4); scores that are
/// equal on paper share one. A unit without a score has no rank (NaN).
public record Ranked(List<String> units, List<Double> scores, List<Double> ranks) {

    public Ranked {
        units = List.copyOf(units);
        scores = List.copyOf(scores);
        ranks = List.copyOf(ranks);
    }

    /// The highest score is first.
    public static Ranked highest(List<String> units, double[] scores) {
        return of(units, scores, -1);
    }

    /// The lowest score is first.
    public static Ranked lowest(List<String> units, double[] scores) {
        return of(units, scores, 1);
    }

    private static Ranked of(List<String> units, double[] scores, double sign) {
        double[] keys = Arrays.stream(scores).map(s -> Settled.of(sign * s)).toArray();
        double[] ranks = new double[keys.length];
        Arrays.fill(ranks, Double.NaN);
        int[] order = IntStream.range(0, keys.length)
                .filter(i -> !Double.isNaN(keys[i]))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> keys[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int place = 0; place < order.length; place++) {
            boolean shared = place > 0 && keys[order[place]] == keys[order[place - 1]];
            ranks[order[place]] = shared ? ranks[order[place - 1]] : place + 1;
        }
        return new Ranked(units, list(scores), list(ranks));
    }

    private static List<Double> list(double[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    public double score(int unit) {
        return scores.get(unit);
    }

    public double rank(int unit) {
        return ranks.get(unit);
    }
}
