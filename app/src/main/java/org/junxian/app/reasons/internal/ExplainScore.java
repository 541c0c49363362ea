package org.junxian.app.reasons.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junxian.app.evaluation.EditionInput;
import org.junxian.app.evaluation.EditionInputs;
import org.junxian.app.reasons.UnitReasons;
import org.junxian.app.reasons.UnitReasons.ComparedLine;
import org.junxian.app.reasons.UnitReasons.ComparedUnit;
import org.junxian.app.reasons.UnitReasons.LeverLine;
import org.junxian.app.reasons.UnitReasons.PartLine;
import org.junxian.index.data.Unit;
import org.junxian.index.reasons.Levers;
import org.junxian.index.reasons.Part;
import org.junxian.index.reasons.Probe;
import org.junxian.programme.words.Fixed;
import org.junxian.programme.words.Strengths;
import org.springframework.stereotype.Service;

/// Says why a unit stands where it does: strengths and weaknesses, the distance of every boundary, and the
/// figures of its own that it could change.
@Service
class ExplainScore {

    private final EditionInputs inputs;

    ExplainScore(EditionInputs inputs) {
        this.inputs = inputs;
    }

    UnitReasons handle(String edition, String code) {
        var input = inputs.get(edition);
        var unit = Named.unit(input, code);
        var standing = Numbered.standing(input.result(), unit.id());
        return new UnitReasons(
                input.edition().id(),
                code,
                Named.name(input.programme(), unit.id()),
                Fixed.decimals(input.result().scheme()),
                standing,
                Numbered.pool(input.result(), unit.id()),
                comparisons(input, unit),
                standing.rank() == null ? List.of() : Boundaries.of(input, unit),
                standing.rank() == null ? List.of() : levers(input, unit));
    }

    private static List<ComparedLine> comparisons(EditionInput input, Unit unit) {
        var words = new Strengths(input.programme(), input.scheme(), input.result());
        return words.of(unit).stream().map(told -> compared(input, words, told)).toList();
    }

    private static ComparedLine compared(EditionInput input, Strengths words, Strengths.Told told) {
        var comparison = told.comparison();
        return new ComparedLine(
                told.kind().name().toLowerCase(Locale.ROOT),
                told.against(),
                comparison.others().stream()
                        .map(other -> new ComparedUnit(other.code(), Named.name(input.programme(), other)))
                        .toList(),
                comparison.own(),
                comparison.theirs(),
                comparison.difference(),
                words.difference(told),
                words.gains(comparison).orElse(null),
                words.loses(comparison).orElse(null),
                parts(words, Strengths.parts(comparison), words.shown(comparison)));
    }

    private static List<PartLine> parts(Strengths words, List<Part> parts, List<Double> shown) {
        var lines = new ArrayList<PartLine>();
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            lines.add(new PartLine(
                    part.node().id(),
                    words.title(part),
                    part.effect().isPresent(),
                    part.own(),
                    part.theirs(),
                    part.difference(),
                    part.fromScore(),
                    part.fromWeight(),
                    shown.get(i)));
        }
        return lines;
    }

    private static List<LeverLine> levers(EditionInput input, Unit unit) {
        var probe = new Probe(input.result(), input.figures().figures());
        return Levers.of(probe, unit.id()).stream()
                .map(lever -> {
                    var node = input.scheme().node(lever.indicator());
                    var scale = FigureScale.of(probe, unit.id(), lever);
                    return new LeverLine(
                            node.id().id(),
                            node.title(),
                            node.unit().orElse(null),
                            scale.now(),
                            scale.bound(),
                            scale.spread(),
                            scale.more() ? "more" : "less");
                })
                .toList();
    }
}
