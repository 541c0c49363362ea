package org.junxian.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.Unit;
import org.junxian.index.reasons.Change;
import org.junxian.index.reasons.Goal;
import org.junxian.index.reasons.Lever;
import org.junxian.index.reasons.Place;
import org.junxian.index.reasons.Probe;
import org.junxian.index.reasons.Way;
import org.junxian.index.reasons.WhatWouldChange;
import org.junxian.index.result.Result;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.Within;
import org.junxian.programme.model.NodeDefinition;
import org.junxian.programme.model.Text;
import org.junxian.programme.result.EvaluatedScheme;
import org.junxian.programme.words.ReasonWords;
import org.junxian.programme.words.WayWords;

/// Prints what a unit would have to change to reach a goal, cheapest first; or how its rank answers to every figure.
final class PrintWays {

    private final EvaluatedScheme evaluated;
    private final Probe probe;
    private final Unit unit;
    private final Terminal terminal;
    private final int own;
    private final int decimals;

    PrintWays(EvaluatedScheme evaluated, Probe probe, Unit unit, Terminal terminal) {
        this.evaluated = evaluated;
        this.probe = probe;
        this.unit = unit;
        this.terminal = terminal;
        this.own = probe.nominal().population().indexOf(unit.id());
        this.decimals = Rounded.decimals(probe.nominal().scheme());
    }

    /// How many units are ranked with this one.
    static int pool(Result result, int own) {
        boolean all = result.scheme().ranking().over() == Within.ALL;
        ClassId classId = result.population().units().get(own).classId();
        int n = 0;
        for (int i = 0; i < result.population().size(); i++) {
            boolean same = all || result.population().units().get(i).classId().equals(classId);
            n += same && !Double.isNaN(result.officialRank(i)) ? 1 : 0;
        }
        return n;
    }

    void ways(WhatWouldChange change, Goal goal) {
        Place now = probe.standing(unit.id());
        say(WayWords.now(name(), now, pool(probe.nominal(), own), decimals));
        WhatWouldChange.Distance distance = change.distance(goal);
        if (now.rank() <= goal.rank()) {
            say(WayWords.reached(goal, -distance.points(), decimals));
            return;
        }
        say(WayWords.missing(goal, distance.points(), decimals));
        List<Way> ways = change.ways(goal);
        if (ways.isEmpty()) {
            say(WayWords.noWay(change.atBest(), decimals));
            return;
        }
        for (int w = 0; w < ways.size(); w++) {
            way(w + 1, ways.get(w));
        }
        terminal.out().println();
        terminal.say("whatif.cost");
        terminal.say("whatif.still");
    }

    private void way(int number, Way way) {
        terminal.out().println();
        terminal.say(
                "whatif.way",
                number,
                ReasonWords.way(way.kind()),
                Rounded.of(way.cost(), 2),
                Rounded.of(way.reached().score(), decimals),
                Rounded.rank(way.reached().rank()));
        Optional<Result> then = probe.evaluate(unit.id(), Probe.cells(way.changes()));
        TextTable table = new TextTable(List.of(
                TextTable.Column.left(terminal.words().text("explain.item")),
                TextTable.Column.right(terminal.words().text("whatif.from")),
                TextTable.Column.right(terminal.words().text("whatif.to")),
                TextTable.Column.right(terminal.words().text("whatif.spreads"))));
        for (Change change : way.changes()) {
            NodeId id = change.lever().indicator();
            double to = then.map(r -> r.trail(id).figure(own)).orElse(Double.NaN);
            double from = probe.nominal().trail(id).figure(own);
            table.row(List.of(title(id), figure(id, from), figure(id, to), Rounded.of(change.cost(), 2)));
        }
        table.lines().forEach(terminal.out()::println);
    }

    void profiles(WhatWouldChange change) {
        Place now = probe.standing(unit.id());
        say(WayWords.now(name(), now, pool(probe.nominal(), own), decimals));
        terminal.out().println();
        TextTable table = null;
        for (Lever lever : change.levers()) {
            List<WhatWouldChange.Step> steps = change.profile(lever);
            table = table == null ? profileTable(steps) : table;
            List<String> cells = new ArrayList<>(List.of(
                    title(lever.indicator()),
                    figure(
                            lever.indicator(),
                            probe.nominal().trail(lever.indicator()).figure(own))));
            steps.forEach(step -> cells.add(Rounded.rank(step.place().rank())));
            table.row(cells);
        }
        if (table != null) {
            table.lines().forEach(terminal.out()::println);
            terminal.out().println();
        }
        terminal.say("whatif.profile");
        terminal.say("whatif.still");
    }

    private TextTable profileTable(List<WhatWouldChange.Step> steps) {
        List<TextTable.Column> columns = new ArrayList<>(List.of(
                TextTable.Column.left(terminal.words().text("explain.item")),
                TextTable.Column.right(terminal.words().text("explain.figure"))));
        for (WhatWouldChange.Step step : steps) {
            String sign = step.spreads() > 0 ? "+" : "";
            columns.add(TextTable.Column.right(sign + Rounded.brief(step.spreads())));
        }
        return new TextTable(columns);
    }

    private String figure(NodeId id, double figure) {
        NodeDefinition node = evaluated.scheme().node(id);
        return (Rounded.brief(figure) + " " + node.unit().map(this::shown).orElse("")).strip();
    }

    private String title(NodeId id) {
        return shown(evaluated.scheme().node(id).title());
    }

    private Text name() {
        return evaluated.programme().territory().get(unit.id()).title();
    }

    private void say(Text text) {
        terminal.out().println(shown(text));
    }

    private String shown(Text text) {
        return text.in(terminal.language());
    }
}
