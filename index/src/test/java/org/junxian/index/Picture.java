package org.junxian.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.Composition;
import org.junxian.index.data.Exclusion;
import org.junxian.index.data.Figure;
import org.junxian.index.data.Figures;
import org.junxian.index.data.Period;
import org.junxian.index.data.Population;
import org.junxian.index.data.Unit;
import org.junxian.index.data.UnitId;
import org.junxian.index.data.VariableId;
import org.junxian.index.result.Result;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.Scheme;

/// Test input drawn as a table, and results drawn as a table.
///
/// The first row names the columns: `unit`, optionally `class`, then variables; `gdp@2019` is the variable in
/// another period than 2020. A cell is a number, `-` (not reported) or `n/a` (does not apply).
final class Picture {

    static final Period YEAR = Period.ofYear(2020);

    private final List<Map<String, String>> rows = new ArrayList<>();
    private final List<String> columns;

    private Picture(String table) {
        List<String> lines = table.lines().filter(l -> !l.isBlank()).toList();
        columns = List.of(lines.getFirst().trim().split("\\s+"));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.trim().split("\\s+");
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.length; i++) {
                row.put(columns.get(i), cells[i]);
            }
            rows.add(row);
        }
    }

    static Figures figures(String table) {
        return new Picture(table).read(List.of(), List.of());
    }

    static Figures figures(String table, List<Exclusion> exclusions, List<Composition> compositions) {
        return new Picture(table).read(exclusions, compositions);
    }

    private Figures read(List<Exclusion> exclusions, List<Composition> compositions) {
        List<Unit> units = rows.stream()
                .map(r -> new Unit(new UnitId(r.getOrDefault("unit", "")), new ClassId(r.getOrDefault("class", "all"))))
                .toList();
        Figures.Builder builder = Figures.of(new Population(units, exclusions, compositions));
        for (Map<String, String> row : rows) {
            for (String column : columns) {
                if (!column.equals("unit") && !column.equals("class")) {
                    String[] name = column.split("@");
                    Period period = name.length == 1 ? YEAR : Period.parse(name[1]);
                    builder.put(
                            new UnitId(row.getOrDefault("unit", "")),
                            new VariableId(name[0]),
                            period,
                            figure(row.getOrDefault(column, "-")));
                }
            }
        }
        return builder.build();
    }

    private static Figure figure(String cell) {
        return switch (cell) {
            case "-" -> Figure.NOT_REPORTED;
            case "n/a" -> new Figure.NotApplicable("said so");
            default -> new Figure.Value(Double.parseDouble(cell));
        };
    }

    static Result evaluate(Scheme scheme, String table) {
        return new Engine().evaluate(scheme, figures(table));
    }

    /// One line per unit: the scores of the nodes with three decimals, and for the first node the rank.
    static String draw(Result result, String... nodes) {
        StringBuilder out = new StringBuilder();
        List<Unit> units = result.population().units();
        for (int i = 0; i < units.size(); i++) {
            out.append(units.get(i).id());
            for (int k = 0; k < nodes.length; k++) {
                var scores = result.scores(new NodeId(nodes[k]));
                out.append(' ').append(number(scores.score(i), "%.3f"));
                out.append(k == 0 ? " #" + number(scores.rank(i), "%.1f").replace(".0", "") : "");
            }
            out.append('\n');
        }
        return out.toString();
    }

    static String number(double x, String format) {
        return Double.isNaN(x) ? "-" : String.format(Locale.ROOT, format, x);
    }

    static double score(Result result, String node, String unit) {
        return result.scores(new NodeId(node)).score(result.population().indexOf(new UnitId(unit)));
    }
}
