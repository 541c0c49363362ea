package org.junxian.app.evaluation.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junxian.app.evaluation.Edition;
import org.junxian.app.programmes.Programmes;
import org.junxian.app.statistics.EditionReads;
import org.junxian.app.statistics.RecordedFigure.Key;
import org.junxian.app.statistics.TouchedEdition;
import org.junxian.index.data.Period;
import org.junxian.index.data.UnitId;
import org.junxian.index.data.VariableId;
import org.junxian.index.scheme.Measure;
import org.junxian.programme.FormPopulation;
import org.junxian.programme.Programme;
import org.junxian.programme.VariablesOf;
import org.junxian.programme.model.PopulationRule;
import org.junxian.programme.model.SchemeDefinition;
import org.springframework.stereotype.Component;

/// Finds the editions that read a figure: the scheme reads its variable at its period, and its unit takes part.
@Component
class TouchedEditions implements EditionReads {

    private final EditionStore editions;
    private final Programmes programmes;

    TouchedEditions(EditionStore editions, Programmes programmes) {
        this.editions = editions;
        this.programmes = programmes;
    }

    @Override
    public List<TouchedEdition> touchedBy(String programme, List<Key> figures) {
        return editions.list(programme, null).stream()
                .filter(edition -> edition.supersededBy() == null)
                .flatMap(edition -> touched(edition, figures))
                .toList();
    }

    private Stream<TouchedEdition> touched(Edition edition, List<Key> figures) {
        var programme = programmes
                .get(edition.programme(), editions.version(edition.id()))
                .content();
        var scheme = programme.scheme(edition.scheme());
        var units = FormPopulation.unitsOf(
                programme.territory(), scheme.population(), scheme.scheme().period());
        var reads = reads(scheme);
        var variables = new TreeSet<String>();
        for (var figure : figures) {
            var variable = new VariableId(figure.indicator());
            if (reads.contains(new Read(variable, Period.parse(figure.period())))
                    && units.contains(new UnitId(figure.unit()))) {
                variables.add(figure.indicator());
            }
        }
        return variables.isEmpty()
                ? Stream.empty()
                : Stream.of(new TouchedEdition(
                        edition.id(), edition.title(), edition.period(), titled(programme, variables)));
    }

    private static List<String> titled(Programme programme, Set<String> variables) {
        return programme.variables().keySet().stream()
                .map(VariableId::code)
                .filter(variables::contains)
                .toList();
    }

    private record Read(VariableId variable, Period period) {}

    private static Set<Read> reads(SchemeDefinition scheme) {
        var period = scheme.scheme().period();
        var reads = new HashSet<Read>();
        for (var indicator : scheme.scheme().indicators()) {
            var measure = indicator.measure();
            for (var at : periods(measure, period)) {
                reads.add(new Read(measure.variable(), at));
                measure.denominators().forEach(variable -> reads.add(new Read(variable, at)));
            }
        }
        VariablesOf.of(scheme.scheme()).forEach(variable -> reads.add(new Read(variable, period)));
        if (scheme.population().classBy() instanceof PopulationRule.ClassBy.OfFigure figure) {
            reads.add(new Read(figure.variable(), period));
        }
        for (var composed : scheme.population().composed()) {
            if (composed instanceof PopulationRule.Composed.OfChildren children) {
                reads.add(new Read(children.size(), period));
            }
        }
        return reads;
    }

    private static List<Period> periods(Measure measure, Period ofScheme) {
        var period = measure.period().orElse(ofScheme);
        return switch (measure.change()) {
            case Measure.Change.Level() -> List.of(period);
            case Measure.Change.Growth(int lag) -> List.of(period, period.minus(lag));
            case Measure.Change.Difference(int lag) -> List.of(period, period.minus(lag));
        };
    }
}
