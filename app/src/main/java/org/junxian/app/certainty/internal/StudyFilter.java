package org.junxian.app.certainty.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junxian.app.certainty.StudyView.StudyUnit;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;

/// Which rows of a study's table are wanted; everything that is null is not looked at.
///
/// @param within   `class` for ranks inside the class
/// @param classes  ids, with commas between
/// @param parent   the code of a city
/// @param boundary the id of a boundary
/// @param unit     the code of a unit
record StudyFilter(
        @Nullable String within,
        @Nullable String classes,
        @Nullable String parent,
        @Nullable String boundary,
        @Nullable String unit) {

    /// @throws Refusal for anything else than `all` and `class`
    boolean inClass() {
        if (within == null || within.equals("all")) {
            return false;
        }
        if (within.equals("class")) {
            return true;
        }
        throw Refusal.of(Problem.BAD_PARAMETER, "within", within, "all, class");
    }

    List<StudyUnit> of(List<StudyUnit> units) {
        Set<String> wanted = classes == null || classes.isBlank()
                ? Set.of()
                : Arrays.stream(classes.split(",")).map(String::strip).collect(Collectors.toSet());
        return units.stream()
                .filter(each -> wanted.isEmpty() || (each.classId() != null && wanted.contains(each.classId())))
                .filter(each -> parent == null || parent.isBlank() || parent.equals(each.parent()))
                .toList();
    }

    /// @throws Refusal when the boundary asked for is not among those there are
    boolean takes(String id, List<String> known) {
        if (boundary == null || boundary.isBlank()) {
            return true;
        }
        if (!known.contains(boundary)) {
            throw Refusal.of(Problem.BAD_PARAMETER, "boundary", boundary, String.join(", ", known));
        }
        return boundary.equals(id);
    }

    /// The unit asked for; null when none is.
    ///
    /// @throws Refusal when the study has no such unit
    @Nullable
    String unit(List<StudyUnit> units) {
        if (unit == null || unit.isBlank()) {
            return null;
        }
        if (units.stream().noneMatch(each -> each.code().equals(unit))) {
            throw Refusal.of(Problem.UNKNOWN_UNIT, unit);
        }
        return unit;
    }
}
