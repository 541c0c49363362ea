package org.junxian.app.reasons.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.app.evaluation.EditionInput;
import org.junxian.app.reasons.UnitReasons.BoundaryLine;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.Unit;
import org.junxian.index.reasons.Margin;
import org.junxian.index.scheme.Within;
import org.junxian.programme.model.Text;
import org.junxian.programme.study.AwardBoundary;

/// How far each boundary is from a unit: those that the package's studies of the scheme state, or else the
/// first ten and the first third of those it is ranked with.
final class Boundaries {

    private static final int FIRST_TEN = 10;

    private final EditionInput input;
    private final Unit unit;
    private final List<BoundaryLine> lines = new ArrayList<>();

    private Boundaries(EditionInput input, Unit unit) {
        this.input = input;
        this.unit = unit;
    }

    static List<BoundaryLine> of(EditionInput input, Unit unit) {
        var boundaries = new Boundaries(input, unit);
        input.programme().studies().values().stream()
                .filter(study -> study.scheme().equals(input.scheme().id()))
                .flatMap(study -> study.boundaries().stream())
                .forEach(boundaries::stated);
        if (boundaries.lines.isEmpty()) {
            boundaries.usual();
        }
        return boundaries.lines;
    }

    /// A boundary of another class is nothing to this unit; one over all units where classes are ranked apart
    /// neither.
    private void stated(AwardBoundary award) {
        var boundary = award.boundary();
        boolean mine = boundary.pool().map(unit.classId()::equals).orElse(true);
        boolean apart = over() == Within.CLASS && boundary.pool().isEmpty();
        boolean known = lines.stream().anyMatch(line -> line.id().equals(boundary.id()));
        if (mine && !apart && !known) {
            var pool = boundary.pool().map(this::classTitle).orElse(null);
            line(boundary.id(), award.title(), true, pool, boundary.places());
        }
    }

    private void usual() {
        int ranked = Numbered.pool(input.result(), unit.id());
        var pool = over() == Within.CLASS ? classTitle(unit.classId()) : null;
        if (ranked > FIRST_TEN) {
            line("first-ten", new Text("前十位", "first ten"), false, pool, FIRST_TEN);
        }
        line("first-third", new Text("前三分之一", "first third"), false, pool, Math.max(1, ranked / 3));
    }

    private void line(String id, Text title, boolean stated, @Nullable Text pool, int places) {
        var within = pool == null ? Within.ALL : Within.CLASS;
        var margin = Margin.of(input.result(), unit.id(), within, places);
        lines.add(new BoundaryLine(
                id,
                title,
                stated,
                pool,
                places,
                margin.place(),
                margin.inside(),
                Numbered.known(margin.points()),
                within == over()));
    }

    private Within over() {
        return input.result().scheme().ranking().over();
    }

    private Text classTitle(ClassId id) {
        return input.programme().classes().getOrDefault(id, Text.same(id.id()));
    }
}
