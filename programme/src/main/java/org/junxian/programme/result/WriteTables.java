package org.junxian.programme.result;

import java.util.List;
import java.util.Optional;
import org.junxian.index.data.Population;
import org.junxian.index.data.Unit;
import org.junxian.index.data.UnitId;
import org.junxian.index.result.ExcludedUnit;
import org.junxian.index.result.ImputedValue;
import org.junxian.index.result.Result;
import org.junxian.index.result.Scores;
import org.junxian.index.result.Statistics;
import org.junxian.index.result.Trail;
import org.junxian.index.result.TreatedValue;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Node;

/// Writes the tables of a result as CSV. The same result gives the same bytes (N1).
final class WriteTables {

    private final EvaluatedScheme evaluated;
    private final Result result;
    private final Population population;
    private final NodeLevels levels;

    WriteTables(EvaluatedScheme evaluated) {
        this.evaluated = evaluated;
        this.result = evaluated.result();
        this.population = result.population();
        this.levels = new NodeLevels(result.scheme());
    }

    byte[] write(ResultTable table) {
        Rows rows = new Rows(table, evaluated);
        switch (table) {
            case SCORES -> scores(rows);
            case NORMALISED -> normalised(rows);
            case IMPUTED -> imputed(rows);
            case TREATED -> treated(rows);
            case EXCLUDED -> excluded(rows);
            case LABELS -> labels(rows);
            case ACCOUNT -> new WriteAccount(evaluated, rows).write();
            case STATISTICS -> result.statistics().forEach(s -> statistics(rows, s));
        }
        return rows.bytes();
    }

    private void scores(Rows rows) {
        List<Node> nodes = result.scheme().nodes();
        List<Scores> scores = nodes.stream().map(n -> result.scores(n.id())).toList();
        for (int i = 0; i < population.size(); i++) {
            for (int k = 0; k < nodes.size(); k++) {
                Scores of = scores.get(k);
                rows.unit(population.units().get(i))
                        .text(nodes.get(k).id().id())
                        .count(levels.of(nodes.get(k).id()))
                        .number(of.score(i))
                        .number(of.rank(i))
                        .number(of.rankInClass(i))
                        .end();
            }
        }
    }

    private void normalised(Rows rows) {
        List<Indicator> indicators = result.scheme().indicators();
        List<Trail> trails = indicators.stream().map(n -> result.trail(n.id())).toList();
        for (int i = 0; i < population.size(); i++) {
            for (Trail trail : trails) {
                rows.unit(population.units().get(i))
                        .text(trail.indicator().id())
                        .number(trail.figure(i))
                        .number(trail.imputed(i))
                        .number(trail.treated(i))
                        .number(trail.score(i))
                        .end();
            }
        }
    }

    private void imputed(Rows rows) {
        List<ImputedValue> values = result.imputed();
        for (Unit unit : population.units()) {
            for (ImputedValue v : values) {
                if (v.unit().equals(unit.id())) {
                    rows.unit(unit)
                            .text(v.indicator().id())
                            .number(v.value())
                            .text(RuleNames.of(v.rule()))
                            .end();
                }
            }
        }
    }

    private void treated(Rows rows) {
        List<TreatedValue> values = result.treated();
        for (Unit unit : population.units()) {
            for (TreatedValue v : values) {
                if (v.unit().equals(unit.id())) {
                    rows.unit(unit)
                            .text(v.indicator().id())
                            .number(v.before())
                            .number(v.after())
                            .text(v.rule())
                            .text(v.detail())
                            .end();
                }
            }
        }
    }

    private void excluded(Rows rows) {
        for (ExcludedUnit e : result.excluded()) {
            rows.unit(unit(e.unit()))
                    .text(RuleNames.of(e.reason()))
                    .text(String.join(" ", e.details()))
                    .end();
        }
    }

    private void labels(Rows rows) {
        for (Unit unit : population.units()) {
            Optional<String> type = Optional.ofNullable(result.types().get(unit.id()));
            type.ifPresent(id -> label(rows, unit, "type", typologyNode(), id));
            for (Node node : result.scheme().nodes()) {
                result.grade(node.id(), unit.id())
                        .ifPresent(grade -> label(rows, unit, "grade", node.id().id(), grade));
            }
            Optional.ofNullable(result.marks().get(unit.id()))
                    .ifPresent(marks -> marks.forEach(mark -> label(rows, unit, "mark", "", mark)));
        }
    }

    private static void label(Rows rows, Unit unit, String kind, String node, String label) {
        rows.unit(unit).text(kind).text(node).text(label).end();
    }

    private String typologyNode() {
        return result.scheme().typology().map(t -> t.node().id()).orElse("");
    }

    private static void statistics(Rows rows, Statistics s) {
        rows.text(s.indicator().id()).text(s.classId().id());
        rows.count(s.n()).count(s.missing()).count(s.zeros()).count(s.ties());
        rows.number(s.min()).number(s.q1()).number(s.median()).number(s.q3()).number(s.max());
        rows.number(s.mean()).number(s.sd()).number(s.skewness()).number(s.kurtosis());
        rows.text(s.outlier() ? "true" : "false").end();
    }

    private Unit unit(UnitId id) {
        return population.units().get(population.indexOf(id));
    }
}
