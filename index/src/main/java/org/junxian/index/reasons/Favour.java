package org.junxian.index.reasons;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junxian.index.data.UnitId;
import org.junxian.index.result.Result;
import org.junxian.index.result.Scores;
import org.junxian.index.sampling.RandomStreams;

/// Which groups of units a rule favours, against another rule on the same figures: the mean places its members gain
/// in the ranking over all units, and how often as much would come about if membership had nothing to do with it
/// (docs/method/reasons.md, E-9).
public record Favour(List<Row> rows, double p) {

    private static final double EQUAL = 1e-9;

    /// A group: its ranked units, their mean rank under the rule and under the other one, the places gained by the
    /// rule (negative: lost), and the share of permutations in which it gains or loses as much.
    public record Row(String group, int units, double meanRank, double otherMeanRank, double places, double p) {}

    public Favour {
        rows = List.copyOf(rows);
    }

    /// `groups`: class, kind or city by unit; units without one, or without a rank in either, do not count. The
    /// ranking over all is taken whatever the official one is. Rows are in the order of the names.
    public static Favour of(Result rule, Result other, Map<UnitId, String> groups, int permutations, long seed) {
        Map<String, List<double[]>> members = new TreeMap<>();
        List<Double> gains = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        Scores one = rule.scores(rule.scheme().root().id());
        Scores two = other.scores(other.scheme().root().id());
        for (int i = 0; i < rule.population().size(); i++) {
            String group = groups.get(rule.population().units().get(i).id());
            if (group != null && !Double.isNaN(one.rank(i)) && !Double.isNaN(two.rank(i))) {
                members.computeIfAbsent(group, g -> new ArrayList<>()).add(new double[] {one.rank(i), two.rank(i)});
                gains.add(two.rank(i) - one.rank(i));
                labels.add(group);
            }
        }
        return tested(members, gains, labels, permutations, seed);
    }

    private static Favour tested(
            Map<String, List<double[]>> members, List<Double> gains, List<String> labels, int permutations, long seed) {
        List<String> names = new ArrayList<>(members.keySet());
        double[] gain = gains.stream().mapToDouble(Double::doubleValue).toArray();
        int[] group = labels.stream().mapToInt(names::indexOf).toArray();
        double[] observed = means(gain, group, names.size());
        double spread = between(observed, group);
        int[] asMuch = new int[names.size()];
        int asMuchAll = 0;
        SplittableRandom random = new RandomStreams(seed).chunk(0);
        for (int r = 0; r < permutations; r++) {
            shuffle(gain, random);
            double[] means = means(gain, group, names.size());
            asMuchAll += between(means, group) >= spread - EQUAL ? 1 : 0;
            for (int g = 0; g < asMuch.length; g++) {
                asMuch[g] += Math.abs(means[g]) >= Math.abs(observed[g]) - EQUAL ? 1 : 0;
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int g = 0; g < names.size(); g++) {
            List<double[]> ranks = members.getOrDefault(names.get(g), List.of());
            double mean = ranks.stream().mapToDouble(x -> x[0]).average().orElse(Double.NaN);
            double otherMean = ranks.stream().mapToDouble(x -> x[1]).average().orElse(Double.NaN);
            double p = (1.0 + asMuch[g]) / (1.0 + permutations);
            rows.add(new Row(names.get(g), ranks.size(), mean, otherMean, observed[g], p));
        }
        return new Favour(rows, (1.0 + asMuchAll) / (1.0 + permutations));
    }

    private static double[] means(double[] gain, int[] group, int groups) {
        double[] sum = new double[groups];
        int[] n = new int[groups];
        for (int i = 0; i < gain.length; i++) {
            sum[group[i]] += gain[i];
            n[group[i]]++;
        }
        Arrays.setAll(sum, g -> sum[g] / n[g]);
        return sum;
    }

    /// The sum of squares between the groups.
    private static double between(double[] means, int[] group) {
        double sum = 0;
        for (int g : group) {
            sum += means[g] * means[g];
        }
        return sum;
    }

    private static void shuffle(double[] x, SplittableRandom random) {
        for (int i = x.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            double other = x[j];
            x[j] = x[i];
            x[i] = other;
        }
    }

    /// The rows, the most favoured first.
    public List<Row> byPlaces() {
        return rows.stream()
                .sorted(Comparator.comparingDouble(Row::places).reversed().thenComparing(Row::group))
                .toList();
    }
}
