package org.junxian.cli;

import java.util.List;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.Population;
import org.junxian.index.data.Unit;
import org.junxian.index.result.Effect;
import org.junxian.index.result.ExcludedUnit;
import org.junxian.index.result.Line;
import org.junxian.index.result.Result;
import org.junxian.index.result.Scores;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Node;
import org.junxian.programme.Programme;
import org.junxian.programme.model.TerritoryUnit;
import org.junxian.programme.model.Text;
import org.junxian.programme.result.EvaluatedScheme;
import org.junxian.programme.words.MethodWords;
import org.junxian.programme.words.ResultWords;

/// Prints the account of one unit as a tree: what every node scored, what it weighs, what it adds, and how its figure
/// became a score.
final class PrintAccount {

    private final EvaluatedScheme evaluated;
    private final Programme programme;
    private final Result result;
    private final int decimals;
    private final Unit unit;
    private final Terminal terminal;
    private final ResultWords words;
    private final Citations citations;
    private final IndicatorStory story;

    PrintAccount(EvaluatedScheme evaluated, Unit unit, Terminal terminal) {
        this.evaluated = evaluated;
        this.programme = evaluated.programme();
        this.result = evaluated.result();
        this.decimals = Rounded.decimals(result.scheme());
        this.unit = unit;
        this.terminal = terminal;
        this.words = new ResultWords(new MethodWords(programme, evaluated.scheme()));
        this.citations = new Citations(programme);
        this.story = new IndicatorStory(evaluated, unit, terminal, words, citations);
    }

    void print() {
        heading();
        standing();
        terminal.out().println();
        table().lines().forEach(terminal.out()::println);
        terminal.out().println();
        terminal.say("explain.adds-up");
        terminal.say("explain.sources");
        citations.lines().forEach(terminal.out()::println);
    }

    private void heading() {
        TerritoryUnit known = programme.territory().get(unit.id());
        String city = known.parent()
                .map(p -> shown(programme.territory().get(p).title()) + " ")
                .orElse("");
        if (unit.classId().equals(ClassId.ALL)) {
            terminal.say("explain.unit-alone", known.title(), city + unit.id());
        } else {
            Text inClass = PrintHead.classTitle(programme, unit.classId());
            terminal.say("explain.unit", known.title(), city + unit.id(), inClass);
        }
    }

    private void standing() {
        List<ExcludedUnit> reasons = result.excluded().stream()
                .filter(e -> e.unit().equals(unit.id()))
                .toList();
        if (reasons.isEmpty()) {
            rank();
        } else {
            reasons.forEach(e -> terminal.say("explain.not-ranked", words.excluded(e)));
        }
        String type = result.types().get(unit.id());
        if (type != null) {
            terminal.out().println(shown(evaluated.scheme().types().getOrDefault(type, Text.same(type))));
        }
    }

    private void rank() {
        Population population = result.population();
        int i = population.indexOf(unit.id());
        Scores index = result.scores(result.scheme().root().id());
        String score = Rounded.of(index.score(i), decimals);
        String rank = Rounded.rank(index.rank(i));
        if (population.classes().size() > 1) {
            Text inClass = PrintHead.classTitle(programme, unit.classId());
            String second = Rounded.rank(index.rankInClass(i));
            terminal.say("explain.rank-in-class", score, population.size(), rank, inClass, second);
        } else {
            terminal.say("explain.rank", score, population.size(), rank);
        }
    }

    private TextTable table() {
        Words texts = terminal.words();
        TextTable table = new TextTable(List.of(
                TextTable.Column.right(texts.text("explain.score")),
                TextTable.Column.right(texts.text("explain.weight")),
                TextTable.Column.right(texts.text("explain.points")),
                TextTable.Column.right(texts.text("explain.figure")),
                TextTable.Column.left(texts.text("explain.item"))));
        List<Line> lines = result.account(unit.id()).lines();
        List<Node> nodes = result.scheme().nodes();
        for (int k = 0; k < nodes.size(); k++) {
            node(table, nodes.get(k), lines.get(k));
        }
        return table;
    }

    private void node(TextTable table, Node node, Line line) {
        String indent = "  ".repeat(line.level());
        boolean root = line.parent().isEmpty();
        String title = shown(evaluated.scheme().node(line.node()).title());
        String figure = "";
        if (node instanceof Indicator indicator) {
            figure = story.figure(indicator);
            title += story.sources(indicator);
        }
        table.row(List.of(
                Rounded.of(line.score(), decimals),
                root || Double.isNaN(line.weight()) ? "" : Rounded.brief(line.weight()),
                root ? "" : Rounded.of(line.points(), decimals),
                figure,
                indent + title));
        for (Effect effect : line.effects()) {
            String points = Rounded.signed(effect.points(), decimals);
            table.row(List.of("", "", points, "", indent + "  " + shown(words.effect(effect))));
        }
        if (node instanceof Indicator indicator) {
            story.lines(indicator).forEach(more -> table.row(List.of("", "", "", "", indent + "    " + more)));
        }
    }

    private String shown(Text text) {
        return text.in(terminal.language());
    }
}
