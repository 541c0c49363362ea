package org.junxian.index.reasons;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junxian.index.data.Population;
import org.junxian.index.data.Unit;
import org.junxian.index.data.UnitId;
import org.junxian.index.result.Result;

/// Why ranks moved between two settings (docs/method/reasons.md, E-3 to E-5): the exact Shapley value of every factor
/// that changed, over all evaluations that lie between. The shares add up to the move.
///
/// The rank is the official one of each evaluation, by its own ranking rule and tie rule. An evaluation between is
/// undefined when the engine refuses it, when the unit has no rank in it, or when it ranks fewer than nine tenths of
/// the units that the poorer end ranks; the factors are then joined as little as makes all of them defined.
public final class RankMove {

    private static final double LEAST_RANKED = 0.9;

    private final Hybrids hybrids;
    private final Population now;

    public RankMove(Setting before, Setting now) {
        this.hybrids = new Hybrids(before, now);
        this.now = now.figures().population();
    }

    /// The moves of all units that have a rank before and now, in the order of their codes.
    public List<Move> all() {
        List<Move> moves = new ArrayList<>();
        for (Unit unit : now.units()) {
            of(unit.id()).ifPresent(moves::add);
        }
        return moves;
    }

    /// The move of one unit; empty when it has no rank before or none now.
    public Optional<Move> of(UnitId unit) {
        List<Factor> factors = List.copyOf(hybrids.changed(unit));
        int all = (1 << factors.size()) - 1;
        List<Optional<Result>> results = IntStream.rangeClosed(0, all)
                .mapToObj(set -> hybrids.evaluate(members(factors, set), unit))
                .toList();
        double least = LEAST_RANKED * Math.min(ranked(results.getFirst()), ranked(results.getLast()));
        Place[] places = new Place[all + 1];
        Arrays.setAll(places, set -> place(results.get(set), unit, set == 0 || set == all ? 0 : least));
        if (!places[0].ranked() || !places[all].ranked()) {
            return Optional.empty();
        }
        for (int[] division : Divisions.of(factors.size())) {
            if (defined(division, places)) {
                return Optional.of(move(unit, factors, division, places));
            }
        }
        throw new IllegalStateException("Joining all factors leaves only the two ends, which are defined");
    }

    private static Set<Factor> members(List<Factor> factors, int set) {
        Set<Factor> members = EnumSet.noneOf(Factor.class);
        for (int i = 0; i < factors.size(); i++) {
            if ((set >> i & 1) == 1) {
                members.add(factors.get(i));
            }
        }
        return members;
    }

    private static long ranked(Optional<Result> result) {
        return result.map(r -> IntStream.range(0, r.population().size())
                        .filter(i -> !Double.isNaN(r.officialRank(i)))
                        .count())
                .orElse(0L);
    }

    private static Place place(Optional<Result> result, UnitId unit, double least) {
        if (result.isEmpty() || !result.get().population().contains(unit) || ranked(result) < least) {
            return new Place(Double.NaN, Double.NaN);
        }
        Result r = result.get();
        int i = r.population().indexOf(unit);
        return new Place(r.scores(r.scheme().root().id()).score(i), r.officialRank(i));
    }

    private static boolean defined(int[] division, Place[] places) {
        int groups = Divisions.groups(division);
        return IntStream.range(0, 1 << groups).allMatch(set -> places[Divisions.players(division, set)].ranked());
    }

    private static Move move(UnitId unit, List<Factor> factors, int[] division, Place[] places) {
        int groups = Divisions.groups(division);
        long[] ranks = new long[1 << groups];
        double[] scores = new double[1 << groups];
        for (int set = 0; set < ranks.length; set++) {
            Place place = places[Divisions.players(division, set)];
            ranks[set] = -Math.round(2 * place.rank()); // average ties give halves: twice the rank is whole
            scores[set] = place.score();
        }
        long[] numerators = Shapley.whole(groups, ranks);
        double[] points = Shapley.of(groups, scores);
        long denominator = 2 * Shapley.factorial(groups);
        List<Move.Share> shares = new ArrayList<>();
        for (int g = 0; g < groups; g++) {
            Set<Factor> joined = members(factors, Divisions.players(division, 1 << g));
            shares.add(new Move.Share(joined, numerators[g], (double) numerators[g] / denominator, points[g]));
        }
        return new Move(unit, places[0], places[places.length - 1], denominator, shares);
    }
}
