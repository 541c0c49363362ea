package org.junxian.app.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.app.territory.UnitView;
import org.junxian.programme.model.Text;

/// Where one unit stands in an edition, and why.
///
/// @param ranked  the number of units with a rank
/// @param inClass the number of ranked units in its class
/// @param profile the groups directly under the index, against its class and all units
public record UnitResult(
        UnitView unit,
        Edition edition,
        @Nullable Double index,
        @Nullable Double rank,
        @Nullable Double rankInClass,
        int ranked,
        int inClass,
        @Nullable Text excluded,
        List<ProfileRow> profile,
        List<AccountLine> account) {

    /// One group: the unit's score, and how the scores of its class are spread (quartiles of type 7).
    public record ProfileRow(
            String node,
            Text title,
            @Nullable Double score,
            @Nullable Double classMin,
            @Nullable Double classQ1,
            @Nullable Double classMedian,
            @Nullable Double classQ3,
            @Nullable Double classMax,
            @Nullable Double allMedian) {}
}
