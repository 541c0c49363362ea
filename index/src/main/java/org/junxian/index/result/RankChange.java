package org.junxian.index.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.Population;
import org.junxian.index.data.UnitId;
import org.junxian.index.scheme.TieRule;
import org.junxian.index.scheme.Within;

/// How units moved between two results, by the official rank (over all, or inside the class, as the later scheme's
/// ranking says). Moves are in the order of the later population; units without a rank now are not in it.
///
/// Method and example: docs/method/rank.md, R-3.
public record RankChange(NewUnits rule, List<Move> moves) {

    /// What is done about units that had no rank before (a county that joined, or, where ranks are inside classes,
    /// one that changed its class).
    public enum NewUnits {
        /// Ranks are made again among the units that have one in both results; new units do not appear.
        LEAVE_OUT,
        /// A new unit is treated as having been last: behind all that were ranked, together with the other new ones.
        AS_LAST,
        /// A new unit appears without a former rank and without a rise.
        BLANK
    }

    /// A unit's ranks before and now, and its rise: places gained, negative when it fell. NaN where there is none.
    public record Move(UnitId unit, double before, double now, double rise) {}

    private record Place(double rank, ClassId pool) {}

    public RankChange {
        moves = List.copyOf(moves);
    }

    public static RankChange between(Result earlier, Result now, NewUnits rule) {
        Within over = now.scheme().ranking().over();
        Map<UnitId, Place> before = places(earlier, over);
        Map<UnitId, Place> after = places(now, over);
        if (rule == NewUnits.LEAVE_OUT) {
            Map<UnitId, Place> common = new TreeMap<>(after);
            common.keySet().removeIf(u -> isNew(u, before, after));
            Map<UnitId, Place> once = new TreeMap<>(before);
            once.keySet().retainAll(common.keySet());
            TieRule ties = now.scheme().ranking().ties();
            return new RankChange(rule, moves(again(once, ties), again(common, ties), rule));
        }
        return new RankChange(rule, moves(before, after, rule));
    }

    /// The `count` greatest risers, the greatest first; equal rises by the better rank now, then by code. Units that
    /// did not rise are not among them.
    public List<Move> risers(int count) {
        return moves.stream()
                .filter(m -> m.rise() > 0)
                .sorted(Comparator.comparingDouble(Move::rise)
                        .reversed()
                        .thenComparingDouble(Move::now)
                        .thenComparing(Move::unit))
                .limit(count)
                .toList();
    }

    private static List<Move> moves(Map<UnitId, Place> before, Map<UnitId, Place> after, NewUnits rule) {
        List<Move> moves = new ArrayList<>();
        after.forEach((unit, place) -> {
            double was = Double.NaN;
            if (!isNew(unit, before, after)) {
                was = require(before, unit).rank;
            } else if (rule == NewUnits.AS_LAST) {
                was = 1
                        + before.values().stream()
                                .filter(p -> p.pool.equals(place.pool))
                                .count();
            }
            moves.add(new Move(unit, was, place.rank, was - place.rank));
        });
        return moves;
    }

    private static boolean isNew(UnitId unit, Map<UnitId, Place> before, Map<UnitId, Place> after) {
        Place was = before.get(unit);
        return was == null || !was.pool.equals(require(after, unit).pool);
    }

    private static Place require(Map<UnitId, Place> places, UnitId unit) {
        Place place = places.get(unit);
        if (place == null) {
            throw new IllegalStateException("Unit " + unit + " has no rank");
        }
        return place;
    }

    /// Ranked units by code, with the pool they are ranked in.
    private static Map<UnitId, Place> places(Result result, Within over) {
        Map<UnitId, Place> places = new TreeMap<>();
        Scores index = result.scores(result.scheme().root().id());
        Population population = result.population();
        for (int i = 0; i < population.size(); i++) {
            double rank = over == Within.ALL ? index.rank(i) : index.rankInClass(i);
            ClassId pool =
                    over == Within.ALL ? ClassId.ALL : population.units().get(i).classId();
            if (!Double.isNaN(rank)) {
                places.put(population.units().get(i).id(), new Place(rank, pool));
            }
        }
        return places;
    }

    /// The same order with ranks counted again, pool by pool.
    private static Map<UnitId, Place> again(Map<UnitId, Place> places, TieRule ties) {
        Function<Place, Double> rank = place -> {
            List<Double> pool = places.values().stream()
                    .filter(p -> p.pool.equals(place.pool))
                    .map(Place::rank)
                    .toList();
            long ahead = pool.stream().filter(r -> r < place.rank).count();
            long equal = pool.stream().filter(r -> r == place.rank).count();
            return switch (ties) {
                case COMPETITION -> ahead + 1.0;
                case DENSE ->
                    pool.stream().filter(r -> r < place.rank).distinct().count() + 1.0;
                case AVERAGE -> ahead + (equal + 1) / 2.0;
            };
        };
        Map<UnitId, Place> again = new TreeMap<>();
        places.forEach((unit, place) -> again.put(unit, new Place(rank.apply(place), place.pool)));
        return again;
    }
}
