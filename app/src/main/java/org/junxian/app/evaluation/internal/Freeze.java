package org.junxian.app.evaluation.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.junxian.app.evaluation.AccountLine;
import org.junxian.app.evaluation.FrozenResult;
import org.junxian.app.evaluation.FrozenResult.ClassTitle;
import org.junxian.app.evaluation.FrozenResult.StatisticsRow;
import org.junxian.app.evaluation.FrozenResult.TreatedRow;
import org.junxian.app.evaluation.Sheet.Excluded;
import org.junxian.app.evaluation.Sheet.SheetNode;
import org.junxian.app.evaluation.Sheet.SheetUnit;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.UnitId;
import org.junxian.index.result.Result;
import org.junxian.index.result.Statistics;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Node;
import org.junxian.programme.model.TerritoryUnit;
import org.junxian.programme.model.Text;

/// Turns the engine's result into the form that is frozen.
final class Freeze {

    private static final int FORMAT = 1;

    private final Run run;
    private final Result result;
    private final RunWords words;

    private Freeze(Run run) {
        this.run = run;
        this.result = run.result();
        this.words = new RunWords(run);
    }

    static FrozenResult freeze(Run run) {
        return new Freeze(run).freeze();
    }

    private FrozenResult freeze() {
        var nodes = result.scheme().nodes();
        Map<String, List<@Nullable Double>> scores = new LinkedHashMap<>();
        Map<String, List<@Nullable Double>> ranks = new LinkedHashMap<>();
        Map<String, List<@Nullable Double>> ranksInClass = new LinkedHashMap<>();
        Map<String, List<@Nullable Double>> figures = new LinkedHashMap<>();
        for (var node : nodes) {
            var own = result.scores(node.id());
            scores.put(node.id().id(), column(own::score));
            ranks.put(node.id().id(), column(own::rank));
            ranksInClass.put(node.id().id(), column(own::rankInClass));
            if (node instanceof Indicator indicator) {
                figures.put(node.id().id(), column(result.trail(indicator.id())::figure));
            }
        }
        return new FrozenResult(
                FORMAT,
                run.programme().id(),
                run.scheme().id(),
                run.scheme().title(),
                result.scheme().period().toString(),
                run.figures().demonstration(),
                classes(),
                units(),
                tree(),
                scores,
                ranks,
                ranksInClass,
                figures,
                rankChange(),
                excluded(),
                result.warnings().stream().map(words.result()::warning).toList(),
                result.statistics().stream().map(Freeze::statistics).toList(),
                treated(),
                accounts());
    }

    private List<@Nullable Double> column(IntToDoubleFunction value) {
        var column = new ArrayList<@Nullable Double>();
        for (int i = 0; i < result.population().size(); i++) {
            column.add(known(value.applyAsDouble(i)));
        }
        return column;
    }

    private @Nullable List<@Nullable Double> rankChange() {
        var change = run.change();
        if (change == null) {
            return null;
        }
        Map<UnitId, Double> rises = new HashMap<>();
        change.moves().forEach(move -> rises.put(move.unit(), move.rise()));
        return column(i -> rises.getOrDefault(result.population().units().get(i).id(), Double.NaN));
    }

    static @Nullable Double known(double value) {
        return Double.isNaN(value) ? null : value;
    }

    private List<ClassTitle> classes() {
        var titles = run.programme().classes();
        return run.scheme().classes().stream()
                .map(id -> new ClassTitle(id.id(), titles.getOrDefault(id, Text.same(id.id()))))
                .toList();
    }

    private List<SheetUnit> units() {
        var territory = run.programme().territory();
        var units = new ArrayList<SheetUnit>();
        for (var unit : result.population().units()) {
            var known = territory.get(unit.id());
            @Nullable TerritoryUnit parent = known.parent().map(territory::get).orElse(null);
            units.add(new SheetUnit(
                    unit.id().code(),
                    known.name(),
                    known.pinyin(),
                    unit.classId().equals(ClassId.ALL) ? null : unit.classId().id(),
                    parent == null ? null : parent.id().code(),
                    parent == null ? null : parent.name(),
                    parent == null ? null : parent.pinyin(),
                    known.longitude().isPresent() ? known.longitude().getAsDouble() : null,
                    known.latitude().isPresent() ? known.latitude().getAsDouble() : null));
        }
        return units;
    }

    private List<SheetNode> tree() {
        var nodes = new ArrayList<SheetNode>();
        branch(result.scheme().root(), null, 0, nodes);
        return nodes;
    }

    private void branch(Node node, @Nullable String parent, int level, List<SheetNode> into) {
        var definition = run.scheme().node(node.id());
        into.add(new SheetNode(
                node.id().id(),
                parent,
                level,
                kind(node, level),
                definition.title(),
                definition.unit().orElse(null)));
        if (node instanceof Group group) {
            group.children().forEach(child -> branch(child, node.id().id(), level + 1, into));
        }
    }

    static String kind(Node node, int level) {
        if (level == 0) {
            return "index";
        }
        return switch (node) {
            case Group _ -> "group";
            case Indicator _ -> "indicator";
        };
    }

    private List<Excluded> excluded() {
        return result.excluded().stream()
                .map(unit -> new Excluded(unit.unit().code(), words.result().excluded(unit)))
                .toList();
    }

    private List<TreatedRow> treated() {
        return result.treated().stream()
                .map(row -> new TreatedRow(
                        row.indicator().id(),
                        row.unit().code(),
                        row.before(),
                        row.after(),
                        words.result().treated(row)))
                .toList();
    }

    private Map<String, List<AccountLine>> accounts() {
        var lines = new FreezeAccounts(run, words);
        Map<String, List<AccountLine>> accounts = new LinkedHashMap<>();
        for (var unit : result.population().units()) {
            UnitId id = unit.id();
            accounts.put(id.code(), lines.of(id));
        }
        return accounts;
    }

    private static StatisticsRow statistics(Statistics row) {
        return new StatisticsRow(
                row.indicator().id(),
                row.classId().id(),
                row.n(),
                row.missing(),
                row.zeros(),
                row.ties(),
                known(row.min()),
                known(row.q1()),
                known(row.median()),
                known(row.q3()),
                known(row.max()),
                known(row.mean()),
                known(row.sd()),
                known(row.skewness()),
                known(row.kurtosis()),
                row.outlier());
    }
}
