package org.junxian.index.reasons;

import org.junxian.index.data.ClassId;
import org.junxian.index.data.UnitId;
import org.junxian.index.result.Result;
import org.junxian.index.scheme.Within;

/// How far a boundary is from a unit (docs/method/reasons.md, E-8).
///
/// @param place  the unit's rank among those the boundary is drawn through; NaN for a unit without a rank
/// @param inside whether the boundary leaves it in
/// @param points of the index to the last unit inside (positive: missing), or to the first one outside
///        (negative: to spare); NaN where there is no such unit
public record Margin(double place, boolean inside, double points) {

    /// Of a goal, among those the unit is ranked with.
    public static Margin of(Result result, UnitId unit, Goal goal) {
        return of(result, unit, result.scheme().ranking().over(), goal.rank());
    }

    /// Of the first `places` of the unit's class or of all units. Where all are ranked together, the order
    /// inside a class is the order of these ranks; where classes are ranked apart only the rank in the class
    /// stands.
    public static Margin of(Result result, UnitId unit, Within pool, int places) {
        Within over = result.scheme().ranking().over() == Within.CLASS ? Within.CLASS : pool;
        int own = result.population().indexOf(unit);
        double place = place(result, own, over);
        boolean inside = place <= places;
        double edge = Double.NaN;
        for (int i = 0; i < result.population().size(); i++) {
            double other = samePool(result, i, own, over) ? place(result, i, over) : Double.NaN;
            if (i != own && !Double.isNaN(other) && inside != other <= places) {
                double score = score(result, i);
                edge = Double.isNaN(edge) ? score : inside ? Math.max(edge, score) : Math.min(edge, score);
            }
        }
        return new Margin(place, inside, edge - score(result, own));
    }

    private static double place(Result result, int i, Within over) {
        double official = result.officialRank(i);
        if (over == result.scheme().ranking().over() || Double.isNaN(official)) {
            return official;
        }
        int before = 0;
        for (int j = 0; j < result.population().size(); j++) {
            before += samePool(result, i, j, over) && result.officialRank(j) < official ? 1 : 0;
        }
        return before + 1;
    }

    private static double score(Result result, int i) {
        return result.scores(result.scheme().root().id()).score(i);
    }

    private static boolean samePool(Result result, int i, int j, Within over) {
        ClassId one = result.population().units().get(i).classId();
        ClassId other = result.population().units().get(j).classId();
        return over == Within.ALL || one.equals(other);
    }
}
