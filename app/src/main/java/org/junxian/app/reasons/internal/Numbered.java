package org.junxian.app.reasons.internal;

import org.jspecify.annotations.Nullable;
import org.junxian.app.reasons.Standing;
import org.junxian.index.data.UnitId;
import org.junxian.index.reasons.Place;
import org.junxian.index.result.Result;
import org.junxian.index.scheme.Within;

/// The engine's numbers as they are answered: what it marks as "no value" is null.
final class Numbered {

    private Numbered() {}

    static @Nullable Double known(double value) {
        return Double.isNaN(value) ? null : value;
    }

    static Standing standing(Place place) {
        return new Standing(known(place.score()), known(place.rank()));
    }

    static Standing standing(Result result, UnitId unit) {
        int i = result.population().indexOf(unit);
        return new Standing(known(result.scores(result.scheme().root().id()).score(i)), known(result.officialRank(i)));
    }

    /// How many units a unit is ranked with: all, or those of its class.
    static int pool(Result result, UnitId unit) {
        var units = result.population().units();
        var own = units.get(result.population().indexOf(unit)).classId();
        boolean all = result.scheme().ranking().over() == Within.ALL;
        int n = 0;
        for (int i = 0; i < units.size(); i++) {
            boolean same = all || units.get(i).classId().equals(own);
            n += same && !Double.isNaN(result.officialRank(i)) ? 1 : 0;
        }
        return n;
    }
}
