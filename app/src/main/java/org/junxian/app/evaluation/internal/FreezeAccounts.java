package org.junxian.app.evaluation.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junxian.app.evaluation.AccountLine;
import org.junxian.app.evaluation.AccountLine.DenominatorLine;
import org.junxian.app.evaluation.AccountLine.FigureLine;
import org.junxian.app.evaluation.AccountLine.ImputedLine;
import org.junxian.app.evaluation.AccountLine.SourceLine;
import org.junxian.app.evaluation.AccountLine.TreatedLine;
import org.junxian.app.statistics.RecordedFigure;
import org.junxian.index.data.UnitId;
import org.junxian.index.data.VariableId;
import org.junxian.index.result.ImputedValue;
import org.junxian.index.result.Line;
import org.junxian.index.result.Result;
import org.junxian.index.result.TreatedValue;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.NodeId;
import org.junxian.programme.model.Text;

/// The account of each unit, from the index down to the figures and their sources.
final class FreezeAccounts {

    private record Place(NodeId node, UnitId unit) {}

    private final Run run;
    private final Result result;
    private final RunWords words;
    private final Map<NodeId, Node> nodes = new HashMap<>();
    private final Map<Place, ImputedValue> imputed = new HashMap<>();
    private final Map<Place, TreatedValue> treated = new HashMap<>();

    FreezeAccounts(Run run, RunWords words) {
        this.run = run;
        this.result = run.result();
        this.words = words;
        result.scheme().nodes().forEach(node -> nodes.put(node.id(), node));
        result.imputed().forEach(row -> imputed.put(new Place(row.indicator(), row.unit()), row));
        result.treated().forEach(row -> treated.put(new Place(row.indicator(), row.unit()), row));
    }

    /// Parents before children.
    List<AccountLine> of(UnitId unit) {
        return result.account(unit).lines().stream()
                .map(line -> line(unit, line))
                .toList();
    }

    private AccountLine line(UnitId unit, Line line) {
        var node = Objects.requireNonNull(nodes.get(line.node()));
        int position = result.population().indexOf(unit);
        var scores = result.scores(line.node());
        return new AccountLine(
                line.node().id(),
                line.parent().map(NodeId::id).orElse(null),
                line.level(),
                Freeze.kind(node, line.level()),
                run.scheme().node(line.node()).title(),
                Freeze.known(line.score()),
                Freeze.known(line.weight()),
                Freeze.known(line.points()),
                Freeze.known(scores.rank(position)),
                Freeze.known(scores.rankInClass(position)),
                line.effects().stream().map(words::effect).toList(),
                words.formula(line.node(), unit).orElse(null),
                node instanceof Indicator indicator ? figure(indicator, unit, position) : null);
    }

    private FigureLine figure(Indicator indicator, UnitId unit, int position) {
        var period = indicator.measure().period().orElse(result.scheme().period());
        var observed = recorded(unit, indicator.measure().variable(), period.toString());
        var place = new Place(indicator.id(), unit);
        var stand = Optional.ofNullable(imputed.get(place));
        var changed = Optional.ofNullable(treated.get(place));
        return new FigureLine(
                Freeze.known(result.trail(indicator.id()).figure(position)),
                run.scheme().node(indicator.id()).unit().orElse(null),
                period.toString(),
                observed.map(RecordedFigure::status).orElse("not-reported"),
                denominator(indicator, unit, period.toString()),
                observed.map(RecordedFigure::value).orElse(null),
                observed.map(row -> source(row.source())).orElse(null),
                observed.map(RecordedFigure::demonstration).orElse(false),
                observed.map(RecordedFigure::recordedAt).orElse(null),
                stand.map(row -> new ImputedLine(words.imputation(row.rule()), row.value()))
                        .orElse(null),
                changed.map(row -> new TreatedLine(
                                row.before(), row.after(), words.result().treated(row)))
                        .orElse(null));
    }

    private @Nullable DenominatorLine denominator(Indicator indicator, UnitId unit, String period) {
        if (indicator.measure().denominators().isEmpty()) {
            return null;
        }
        VariableId variable = indicator.measure().denominators().getFirst();
        var known = run.programme().variables().get(variable);
        return new DenominatorLine(
                variable.code(),
                known == null ? Text.same(variable.code()) : known.title(),
                recorded(unit, variable, period).map(RecordedFigure::value).orElse(null),
                known == null ? null : known.unit());
    }

    private Optional<RecordedFigure> recorded(UnitId unit, VariableId variable, String period) {
        return Optional.ofNullable(run.recorded().get(new RecordedFigure.Key(unit.code(), variable.code(), period)));
    }

    private @Nullable SourceLine source(String id) {
        var source = run.programme().sources().get(id);
        return source == null
                ? null
                : new SourceLine(
                        id, Text.same(source.title()), Text.same(source.publisher()), source.date(), source.address());
    }
}
