package org.junxian.app.certainty.internal;

import java.util.ArrayList;
import java.util.List;
import org.junxian.app.certainty.StudyPair;
import org.junxian.app.certainty.StudyView;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;

/// A study as it is kept: what is shown of it, and the pairs.
///
/// @param pairs by position of the unit: the probabilities that it is ahead of the units after it
public record FrozenStudy(StudyView view, List<List<Double>> pairs) {

    /// How likely the unit is ahead of each other one, in the order of the units.
    ///
    /// @throws Refusal when the study has no such unit
    List<StudyPair> pairs(String code) {
        var units = view.units();
        int own = 0;
        while (own < units.size() && !units.get(own).code().equals(code)) {
            own++;
        }
        if (own == units.size()) {
            throw Refusal.of(Problem.UNKNOWN_UNIT, code);
        }
        var odds = new ArrayList<StudyPair>();
        for (int other = 0; other < units.size(); other++) {
            if (other != own) {
                odds.add(new StudyPair(units.get(other).code(), ahead(own, other)));
            }
        }
        return odds;
    }

    /// The probability that the first is ahead of the second, by position; they are not the same.
    double ahead(int first, int second) {
        return first < second
                ? pairs.get(first).get(second - first - 1)
                : 1 - pairs.get(second).get(first - second - 1);
    }
}
