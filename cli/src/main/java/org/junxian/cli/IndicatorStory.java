package org.junxian.cli;

import java.util.ArrayList;
import java.util.List;
import org.junxian.index.data.Unit;
import org.junxian.index.result.Result;
import org.junxian.index.result.Trail;
import org.junxian.index.scheme.Indicator;
import org.junxian.programme.model.Text;
import org.junxian.programme.result.EvaluatedScheme;
import org.junxian.programme.result.FigureSources;
import org.junxian.programme.words.ResultWords;
import org.junxian.programme.words.WorkedFormula;

/// How the figure of an indicator became a unit's score: what was filled in, what was treated, and the formula with its
/// numbers.
final class IndicatorStory {

    private final EvaluatedScheme evaluated;
    private final Result result;
    private final int decimals;
    private final Unit unit;
    private final int position;
    private final Terminal terminal;
    private final ResultWords words;
    private final FigureSources sources;
    private final Citations citations;

    IndicatorStory(EvaluatedScheme evaluated, Unit unit, Terminal terminal, ResultWords words, Citations citations) {
        this.evaluated = evaluated;
        this.result = evaluated.result();
        this.decimals = Rounded.decimals(result.scheme());
        this.unit = unit;
        this.position = result.population().indexOf(unit.id());
        this.terminal = terminal;
        this.words = words;
        this.sources = new FigureSources(evaluated);
        this.citations = citations;
    }

    /// The figure with its unit of measure, or a dash.
    String figure(Indicator indicator) {
        double figure = result.trail(indicator.id()).figure(position);
        Text measure = evaluated.scheme().node(indicator.id()).unit().orElse(Text.same(""));
        String number = Rounded.brief(figure);
        return Double.isNaN(figure) ? number : (number + " " + measure.in(terminal.language())).strip();
    }

    /// The numbers of the sources the figure comes from.
    String sources(Indicator indicator) {
        return citations.cite(sources.ids(unit.id(), indicator));
    }

    List<String> lines(Indicator indicator) {
        Trail trail = result.trail(indicator.id());
        Words texts = terminal.words();
        List<String> lines = new ArrayList<>();
        if (Double.isNaN(trail.figure(position)) && !Double.isNaN(trail.imputed(position))) {
            lines.add(texts.text("explain.imputed", Rounded.brief(trail.imputed(position))));
        }
        result.treated().stream()
                .filter(t -> t.indicator().equals(indicator.id()) && t.unit().equals(unit.id()))
                .forEach(t -> lines.add(texts.text("explain.treated", Rounded.brief(t.after()), words.treated(t))));
        new WorkedFormula(result).of(indicator.id(), unit.id(), decimals).ifPresent(lines::add);
        return lines;
    }
}
