package org.junxian.app.drafts.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junxian.app.evaluation.EditionInput;
import org.junxian.index.certainty.Boundary;
import org.junxian.index.data.ClassId;
import org.junxian.index.scheme.Within;
import org.junxian.programme.model.Text;
import org.junxian.programme.study.AwardBoundary;
import org.junxian.programme.words.Titles;

/// The award boundaries of an edition: those that the package's studies of the scheme name; else the first ten and the
/// first third of everybody who competes together.
final class TrialBoundaries {

    private static final int FIRST = 10;

    private TrialBoundaries() {}

    static List<AwardBoundary> of(EditionInput input) {
        List<AwardBoundary> named = new ArrayList<>();
        for (var study : input.programme().studies().values()) {
            if (study.scheme().equals(input.scheme().id())) {
                study.boundaries().stream()
                        .filter(one -> named.stream()
                                .noneMatch(it ->
                                        it.boundary().id().equals(one.boundary().id())))
                        .forEach(named::add);
            }
        }
        return named.isEmpty() ? usual(input) : named;
    }

    private static List<AwardBoundary> usual(EditionInput input) {
        List<AwardBoundary> usual = new ArrayList<>();
        var units = input.result().population().units();
        if (input.scheme().scheme().ranking().over() == Within.ALL) {
            add(usual, Optional.empty(), new Text("", ""), units.size());
        } else {
            Titles titles = new Titles(input.programme(), input.scheme());
            for (ClassId id : input.result().population().classes()) {
                long members =
                        units.stream().filter(u -> u.classId().equals(id)).count();
                add(usual, Optional.of(id), titles.classId(id), Math.toIntExact(members));
            }
        }
        return usual;
    }

    private static void add(List<AwardBoundary> to, Optional<ClassId> pool, Text where, int members) {
        String suffix = pool.map(id -> "-" + id.id()).orElse("");
        String english = where.en().isEmpty() ? "" : ": " + where.en();
        if (members > FIRST) {
            to.add(new AwardBoundary(
                    new Text(where.zh() + "前十", "First ten" + english),
                    new Boundary("first-ten" + suffix, pool, FIRST)));
        }
        if (members >= 3) {
            to.add(new AwardBoundary(
                    new Text(where.zh() + "前三分之一", "First third" + english),
                    new Boundary("first-third" + suffix, pool, members / 3)));
        }
    }
}
