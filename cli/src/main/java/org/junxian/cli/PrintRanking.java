package org.junxian.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.Population;
import org.junxian.index.data.Unit;
import org.junxian.index.data.UnitId;
import org.junxian.index.result.Result;
import org.junxian.index.result.Scores;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.Within;
import org.junxian.programme.Programme;
import org.junxian.programme.model.TerritoryUnit;
import org.junxian.programme.model.Text;
import org.junxian.programme.result.EvaluatedScheme;
import org.junxian.programme.result.Manifest;

/// Prints the top of a ranking as a table: over all, or one table per class where ranks count inside the class.
final class PrintRanking {

    private static final int WIDEST = 120;

    private final EvaluatedScheme evaluated;
    private final Manifest manifest;
    private final Terminal terminal;
    private final int top;
    private final Programme programme;
    private final Result result;
    private final Scores index;
    private final List<Node> groups;
    private final boolean classes;
    private final boolean perClass;
    private final int decimals;
    private final boolean parents;

    PrintRanking(EvaluatedScheme evaluated, Manifest manifest, Terminal terminal, int top) {
        this.evaluated = evaluated;
        this.manifest = manifest;
        this.terminal = terminal;
        this.top = top;
        this.programme = evaluated.programme();
        this.result = evaluated.result();
        this.index = result.scores(result.scheme().root().id());
        this.groups = result.scheme().root().children();
        this.classes = result.population().classes().size() > 1;
        this.perClass = classes && result.scheme().ranking().over() == Within.CLASS;
        this.decimals = Rounded.decimals(result.scheme());
        this.parents = result.population().units().stream()
                .anyMatch(u -> programme.territory().get(u.id()).parent().isPresent());
    }

    void print() {
        PrintHead.print(evaluated, manifest, terminal);
        if (perClass) {
            for (ClassId id : inOrder()) {
                terminal.out().println(terminal.words().text("ranking.class", PrintHead.classTitle(programme, id)));
                table(ranked(id));
            }
        } else {
            table(ranked(null));
        }
        new PrintNotes(evaluated, manifest, terminal).print();
    }

    private List<ClassId> inOrder() {
        List<ClassId> stated = new ArrayList<>(evaluated.scheme().classes());
        result.population().classes().stream().filter(c -> !stated.contains(c)).forEach(stated::add);
        return stated;
    }

    /// Positions of ranked units, the best first; of one class, or of all.
    private List<Integer> ranked(@org.jspecify.annotations.Nullable ClassId only) {
        Population population = result.population();
        return IntStream.range(0, population.size())
                .filter(i -> only == null || population.units().get(i).classId().equals(only))
                .filter(i -> !Double.isNaN(rank(i, only)))
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> rank(i, only)).thenComparing(i -> i))
                .toList();
    }

    private double rank(int i, @org.jspecify.annotations.Nullable ClassId only) {
        return only == null ? index.rank(i) : index.rankInClass(i);
    }

    private void table(List<Integer> order) {
        List<String> lines = table(order, false).lines();
        boolean wide = lines.stream().anyMatch(line -> TextTable.width(line) > WIDEST);
        (wide ? table(order, true).lines() : lines).forEach(terminal.out()::println);
        if (wide) {
            terminal.out().println();
            for (int g = 0; g < groups.size(); g++) {
                terminal.out().println(mark(g) + " " + title(groups.get(g)));
            }
        }
        if (order.size() > top) {
            terminal.say("ranking.more", order.size(), Math.min(top, order.size()));
        }
        terminal.out().println();
    }

    private TextTable table(List<Integer> order, boolean numbered) {
        Words words = terminal.words();
        List<TextTable.Column> columns = new ArrayList<>();
        columns.add(TextTable.Column.right(words.text("ranking.rank")));
        columns.add(TextTable.Column.left(words.text("ranking.unit", programme.unitWord())));
        if (parents) {
            columns.add(TextTable.Column.left(words.text("ranking.unit", programme.parentWord())));
        }
        if (classes && !perClass) {
            columns.add(TextTable.Column.left(words.text("ranking.class-title")));
            columns.add(TextTable.Column.right(words.text("ranking.rank-in-class")));
        }
        columns.add(TextTable.Column.right(words.text("ranking.index")));
        for (int g = 0; g < groups.size(); g++) {
            columns.add(TextTable.Column.right(numbered ? mark(g) : title(groups.get(g))));
        }
        if (result.scheme().typology().isPresent()) {
            columns.add(TextTable.Column.left(words.text("ranking.type")));
        }
        TextTable table = new TextTable(columns);
        order.stream().limit(top).forEach(i -> table.row(row(i)));
        return table;
    }

    private List<String> row(int i) {
        Unit unit = result.population().units().get(i);
        TerritoryUnit known = programme.territory().get(unit.id());
        List<String> cells = new ArrayList<>();
        cells.add(Rounded.rank(perClass ? index.rankInClass(i) : index.rank(i)));
        cells.add(shown(known.title()));
        if (parents) {
            cells.add(known.parent().map(this::name).orElse(""));
        }
        if (classes && !perClass) {
            cells.add(shown(PrintHead.classTitle(programme, unit.classId())));
            cells.add(Rounded.rank(index.rankInClass(i)));
        }
        cells.add(Rounded.of(index.score(i), decimals));
        for (Node group : groups) {
            cells.add(Rounded.of(result.scores(group.id()).score(i), decimals));
        }
        if (result.scheme().typology().isPresent()) {
            String type = result.types().getOrDefault(unit.id(), "");
            cells.add(shown(evaluated.scheme().types().getOrDefault(type, Text.same(type))));
        }
        return cells;
    }

    private String name(UnitId id) {
        return shown(programme.territory().get(id).title());
    }

    private String title(Node node) {
        return shown(evaluated.scheme().node(node.id()).title());
    }

    private String shown(Text text) {
        return text.in(terminal.language());
    }

    private static String mark(int group) {
        return "[" + (group + 1) + "]";
    }
}
