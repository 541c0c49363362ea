package org.junxian.app.evaluation.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.statistics.CollectedSource;
import org.junxian.app.statistics.RecordedFigure;
import org.junxian.index.data.Period;
import org.junxian.index.data.UnitId;
import org.junxian.index.data.VariableId;
import org.junxian.programme.Programme;
import org.junxian.programme.check.Finding;
import org.junxian.programme.model.Language;
import org.junxian.programme.model.Observation;
import org.junxian.programme.model.Place;
import org.junxian.programme.model.Source;
import org.junxian.programme.model.Source.Grade;
import org.junxian.programme.model.Text;
import org.junxian.programme.result.RecordedPackage;
import org.junxian.programme.result.RecordedPackage.Recorded;

/// Puts collected figures and their sources into the package they speak of, so that an edition computed from both is
/// computed again from its bundle alone, with its marks of demonstration.
final class CollectedFigures {

    private static final Place RECORDED = Place.ofFile("database");

    private CollectedFigures() {}

    /// The programme with the figures that were collected; the same one when there are none.
    ///
    /// @throws Refusal when a figure does not suit the package
    static Programme with(Programme programme, String scheme, List<RecordedFigure> figures) {
        Map<String, Source> sources = new LinkedHashMap<>();
        var recorded = figures.stream()
                .filter(RecordedFigure::isCollected)
                .map(figure -> {
                    if (!programme.sources().containsKey(figure.source())) {
                        sources.computeIfAbsent(figure.source(), id -> source(programme, figure));
                    }
                    return new Recorded(observation(figure), String.valueOf(figure.origin()), figure.revision());
                })
                .toList();
        if (recorded.isEmpty()) {
            return programme;
        }
        var reading = RecordedPackage.of(programme, sources.values(), recorded);
        return reading.programme()
                .orElseThrow(() -> Refusal.of(
                        Problem.NOT_EVALUABLE, scheme, words(reading.errors().getFirst())));
    }

    static Observation observation(RecordedFigure figure) {
        return new Observation(
                new UnitId(figure.unit()),
                new VariableId(figure.indicator()),
                Period.parse(figure.period()),
                figure.figure(),
                figure.source(),
                "",
                RECORDED);
    }

    /// Accepted figures are official ones, unless their form is marked as demonstration.
    private static Source source(Programme programme, RecordedFigure figure) {
        var known = CollectedSource.find(figure.source());
        String title = known.map(it -> title(programme, it.what()).zh() + " " + it.period())
                .orElse(figure.source());
        return new Source(
                figure.source(),
                title,
                programme.province().zh(),
                figure.period(),
                "",
                figure.demonstration() ? Grade.DEMONSTRATION : Grade.A,
                RECORDED);
    }

    private static Text title(Programme programme, String what) {
        var form = programme.forms().get(what);
        if (form != null) {
            return form.title();
        }
        var department = programme.departments().get(what);
        return department == null ? Text.same(what) : department.title();
    }

    private static String words(Finding finding) {
        return finding.place() + " " + finding.message(Language.ZH).found();
    }
}
