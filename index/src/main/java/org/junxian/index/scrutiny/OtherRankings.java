package org.junxian.index.scrutiny;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junxian.index.mcda.DecisionMatrix;
import org.junxian.index.mcda.Kemeny;
import org.junxian.index.mcda.Preferences;
import org.junxian.index.mcda.Ranked;
import org.junxian.index.multivariate.CorrelationMethod;
import org.junxian.index.result.Result;

/// How other methods would rank a pool by the same scores, beside the published order (docs/method/mcda.md, D-12).
///
/// @param units     codes, in the population's order
/// @param published the places of the units among those compared, by their official rank
/// @param ranks     by method, in the order of the units
/// @param consensus Kemeny's order: what it costs, and what no order goes below
public record OtherRankings(
        ScorePool pool,
        List<String> units,
        List<Double> published,
        Map<RankingMethod, List<Double>> ranks,
        Kemeny consensus) {

    /// How far a method agrees with the published order.
    ///
    /// @param moved the position of the unit whose place differs most, the first of equals
    public record Agreement(RankingMethod method, double spearman, double kendall, double meanMove, int moved) {}

    public OtherRankings {
        units = List.copyOf(units);
        published = List.copyOf(published);
    }

    /// One per pool that has a matrix.
    public static List<OtherRankings> of(Result result) {
        return ScorePool.of(result).stream()
                .map(pool -> of(result, pool))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<OtherRankings> of(Result result, ScorePool pool) {
        return pool.matrix().map(matrix -> {
            double[] official =
                    pool.units().stream().mapToDouble(result::officialRank).toArray();
            Kemeny consensus = Kemeny.of(Preferences.of(matrix));
            return new OtherRankings(
                    pool,
                    matrix.units(),
                    Ranked.lowest(matrix.units(), official).ranks(),
                    ranks(matrix, consensus),
                    consensus);
        });
    }

    private static Map<RankingMethod, List<Double>> ranks(DecisionMatrix matrix, Kemeny consensus) {
        Map<RankingMethod, List<Double>> ranks = new EnumMap<>(RankingMethod.class);
        for (RankingMethod method : RankingMethod.values()) {
            ranks.put(
                    method,
                    method == RankingMethod.KEMENY
                            ? RankingMethod.places(matrix.units(), consensus)
                            : method.ranks(matrix));
        }
        return ranks;
    }

    /// Places that a unit gains under a method; negative: loses.
    public double gain(RankingMethod method, int unit) {
        return published.get(unit) - place(method, unit);
    }

    public double place(RankingMethod method, int unit) {
        return ranks.getOrDefault(method, List.of()).get(unit);
    }

    /// One row per method, in their order.
    public List<Agreement> agreements() {
        List<Agreement> rows = new ArrayList<>();
        double[] official = array(published);
        for (Map.Entry<RankingMethod, List<Double>> each : ranks.entrySet()) {
            double[] own = array(each.getValue());
            double sum = 0;
            int moved = 0;
            for (int i = 0; i < own.length; i++) {
                sum += Math.abs(official[i] - own[i]);
                moved = Math.abs(official[i] - own[i]) > Math.abs(official[moved] - own[moved]) ? i : moved;
            }
            rows.add(new Agreement(
                    each.getKey(),
                    CorrelationMethod.SPEARMAN.of(official, own).coefficient(),
                    CorrelationMethod.KENDALL.of(official, own).coefficient(),
                    sum / own.length,
                    moved));
        }
        return rows;
    }

    private static double[] array(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /// The distance between the best and the worst place that any method, or the published order, gives a unit.
    /// Layers do not count: all units of one share a place because nothing tells them apart.
    public double disagreement(int unit) {
        double[] places = ranks.keySet().stream()
                .filter(method -> method != RankingMethod.CONDORCET)
                .mapToDouble(method -> place(method, unit))
                .toArray();
        double best = Math.min(published.get(unit), Arrays.stream(places).min().orElse(Double.NaN));
        double worst = Math.max(published.get(unit), Arrays.stream(places).max().orElse(Double.NaN));
        return worst - best;
    }

    /// Units by falling disagreement; equal ones by their published place, then in order.
    public List<Integer> byDisagreement() {
        return IntStream.range(0, units.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(unit -> -disagreement(unit))
                        .thenComparing(published::get))
                .toList();
    }
}
