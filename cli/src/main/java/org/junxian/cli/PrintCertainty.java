package org.junxian.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junxian.index.certainty.Certainty;
import org.junxian.index.certainty.RankCounts;
import org.junxian.index.data.Unit;
import org.junxian.index.data.UnitId;
import org.junxian.index.sensitivity.Index;
import org.junxian.index.sensitivity.Sensitivity;
import org.junxian.programme.model.Text;
import org.junxian.programme.result.EvaluatedScheme;
import org.junxian.programme.result.StudyResult;
import org.junxian.programme.result.WriteCertainty;
import org.junxian.programme.study.AwardBoundary;
import org.junxian.programme.study.StudyDefinition;
import org.junxian.programme.words.VariationWords;

/// Prints what a study found: where every unit stood, how likely each award is, and who cannot be told apart.
final class PrintCertainty {

    private final EvaluatedScheme evaluated;
    private final StudyDefinition study;
    private final Certainty certainty;
    private final Optional<Sensitivity> sensitivity;
    private final Terminal terminal;
    private final int top;

    PrintCertainty(EvaluatedScheme evaluated, StudyResult result, Terminal terminal, int top) {
        this.evaluated = evaluated;
        this.study = result.study();
        this.certainty = result.certainty();
        this.sensitivity = result.sensitivity();
        this.terminal = terminal;
        this.top = top;
    }

    void print() {
        terminal.say("robustness.study", study.title(), study.id());
        terminal.say(
                "robustness.drawn", certainty.replications(), certainty.study().seed());
        study.reasons().forEach(why -> why.ifPresent(text -> terminal.say("robustness.varied", text)));
        terminal.out().println();
        List<Integer> order = order();
        table(order).lines().forEach(terminal.out()::println);
        if (order.size() > top) {
            terminal.say("ranking.more", order.size(), Math.min(top, order.size()));
        }
        terminal.out().println();
        boundaries();
        groups();
        sensitivity.ifPresent(this::sensitivity);
    }

    /// Of the mean change of rank, the last output of the study.
    private void sensitivity(Sensitivity found) {
        Words words = terminal.words();
        boolean exact = found.method() == Sensitivity.Method.ENUMERATED;
        terminal.say(exact ? "robustness.enumerated" : "robustness.sampled", found.evaluations());
        TextTable table = new TextTable(List.of(
                TextTable.Column.left(words.text("robustness.variation")),
                TextTable.Column.right(words.text("robustness.first")),
                TextTable.Column.right("95%"),
                TextTable.Column.right(words.text("robustness.total")),
                TextTable.Column.right("95%")));
        Sensitivity.Output mean = found.outputs().getLast();
        for (int f = 0; f < found.inputs().size(); f++) {
            Text label = VariationWords.label(study.study().variations().get(f));
            List<String> cells = new ArrayList<>();
            cells.add(f + 1 + " " + label.in(terminal.language()));
            cells.addAll(index(mean.first().get(f)));
            cells.addAll(index(mean.total().get(f)));
            table.row(cells);
        }
        table.lines().forEach(terminal.out()::println);
        terminal.out().println();
    }

    private static List<String> index(Index index) {
        String interval = Rounded.of(index.interval().low(), 3) + "–"
                + Rounded.of(index.interval().high(), 3);
        return List.of(Rounded.of(index.value(), 3), interval);
    }

    /// The awards by number, as the columns of the table name them.
    private void boundaries() {
        List<AwardBoundary> awards = study.boundaries();
        for (int b = 0; b < awards.size(); b++) {
            terminal.say(
                    "robustness.boundary",
                    b + 1,
                    awards.get(b).title(),
                    awards.get(b).boundary().places());
        }
        if (!awards.isEmpty()) {
            terminal.out().println();
        }
    }

    private List<Integer> order() {
        int units = certainty.nominal().population().size();
        return IntStream.range(0, units)
                .filter(i -> !Double.isNaN(certainty.official(i).nominal()))
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(
                                i -> certainty.official(i).nominal())
                        .thenComparing(i -> i))
                .toList();
    }

    private TextTable table(List<Integer> order) {
        Words words = terminal.words();
        List<TextTable.Column> columns = new ArrayList<>();
        columns.add(TextTable.Column.right(words.text("ranking.rank")));
        columns.add(TextTable.Column.left(
                words.text("ranking.unit", evaluated.programme().unitWord())));
        columns.add(TextTable.Column.right(words.text("robustness.interval")));
        columns.add(TextTable.Column.right(words.text("robustness.median")));
        columns.add(TextTable.Column.right(words.text("robustness.mean")));
        for (int b = 0; b < study.boundaries().size(); b++) {
            columns.add(TextTable.Column.right("[" + (b + 1) + "]"));
        }
        TextTable table = new TextTable(columns);
        order.stream().limit(top).forEach(i -> table.row(row(i)));
        return table;
    }

    private List<String> row(int i) {
        Unit unit = certainty.nominal().population().units().get(i);
        RankCounts ranks = certainty.official(i);
        List<String> cells = new ArrayList<>();
        cells.add(Rounded.rank(ranks.nominal()));
        cells.add(name(unit.id()));
        cells.add(Rounded.rank(ranks.quantile(0.05)) + "–" + Rounded.rank(ranks.quantile(0.95)));
        cells.add(Rounded.rank(ranks.median()));
        cells.add(Rounded.of(ranks.mean(), 1));
        for (AwardBoundary award : study.boundaries()) {
            boolean own = award.boundary().pool().stream().allMatch(unit.classId()::equals);
            cells.add(own ? Rounded.of(100 * certainty.inside(award.boundary(), i), 1) + "%" : "");
        }
        return cells;
    }

    private void groups() {
        List<List<UnitId>> groups = certainty.groups(WriteCertainty.TOLD_APART);
        terminal.say("robustness.groups", groups.size(), (int) (100 * WriteCertainty.TOLD_APART));
        for (List<UnitId> group : groups.subList(0, Math.min(groups.size(), 5))) {
            String names = group.stream()
                    .map(this::name)
                    .collect(Collectors.joining(terminal.words().text("robustness.between")));
            terminal.out().println("  " + names);
        }
        terminal.out().println();
    }

    private String name(UnitId id) {
        Text title = evaluated.programme().territory().get(id).title();
        return title.in(terminal.language());
    }
}
