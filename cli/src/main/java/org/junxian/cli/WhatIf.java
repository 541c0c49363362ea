package org.junxian.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junxian.index.Engine;
import org.junxian.index.data.Figure;
import org.junxian.index.data.Figures;
import org.junxian.index.data.Unit;
import org.junxian.index.data.UnitId;
import org.junxian.index.reasons.Goal;
import org.junxian.index.reasons.Lever;
import org.junxian.index.reasons.Levers;
import org.junxian.index.reasons.Probe;
import org.junxian.index.reasons.WhatWouldChange;
import org.junxian.index.result.Result;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Scheme;
import org.junxian.programme.result.EvaluatedScheme;
import org.junxian.programme.result.WriteResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `junxian whatif`: what other figures or weights would do to the ranks, and what a unit would have to change to reach
/// a goal. Nothing is stored.
@Command(name = "whatif")
final class WhatIf implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set before the call
    private Junxian junxian;

    @Mixin
    private final SchemeArgument asked = new SchemeArgument();

    @Option(names = "--unit", paramLabel = "UNIT")
    private @Nullable String unit;

    @Option(names = "--set", paramLabel = "INDICATOR=VALUE")
    private List<String> sets = new ArrayList<>();

    @Option(names = "--weight", paramLabel = "NODE=WEIGHT")
    private List<String> weights = new ArrayList<>();

    @Option(names = "--normalise", paramLabel = "METHOD")
    private List<String> normalisations = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Option(names = "--goal", paramLabel = "GOAL")
    private @Nullable String goal;

    @Option(names = "--bound", paramLabel = "INDICATOR=VALUE")
    private List<String> bounds = new ArrayList<>();

    @Option(names = "--top", paramLabel = "N", defaultValue = "20")
    private int top;

    @Override
    public Integer call() throws Refusal {
        Terminal terminal = junxian.terminal();
        checkWords();
        try (Progress progress = new Progress(terminal)) {
            EvaluatedScheme evaluated = asked.evaluate(terminal, progress);
            Unit found = unit == null ? null : UnitArgument.find(evaluated, unit, asked.path());
            Scheme scheme = RuleChanges.of(evaluated, weights, normalisations).scheme();
            Figures figures = evaluated.figures().figures();
            Result base = evaluate(scheme, figures);
            PrintHead.print(evaluated, WriteResult.write(evaluated).manifest(), terminal);
            if (found == null || !sets.isEmpty() || (goal == null && isRuleChanged())) {
                Result changed = found == null ? base : evaluate(scheme, set(evaluated, found, figures));
                new PrintWhatIf(evaluated, terminal, top).moved(changed, found);
                if (out != null) {
                    WriteMoves.write(evaluated, changed, out);
                }
            } else {
                WhatWouldChange change = change(evaluated, new Probe(base, figures), found);
                progress.step("progress.searching");
                PrintWays print = new PrintWays(evaluated, new Probe(base, figures), found, terminal);
                if (goal == null) {
                    print.profiles(change);
                } else {
                    print.ways(change, goal(base, found));
                }
            }
        }
        return Exit.GOOD;
    }

    private void checkWords() throws Refusal {
        if (unit == null && (!sets.isEmpty() || goal != null || !bounds.isEmpty() || !isRuleChanged())) {
            throw new Refusal("whatif-unit", asked.path());
        }
        if (goal != null && !sets.isEmpty()) {
            throw new Refusal("set-and-goal", asked.path());
        }
    }

    private boolean isRuleChanged() {
        return !weights.isEmpty() || !normalisations.isEmpty();
    }

    private Result evaluate(Scheme scheme, Figures figures) throws Refusal {
        try {
            return new Engine().evaluate(scheme, figures);
        } catch (IllegalArgumentException e) {
            throw new Refusal("not-computable", scheme.id(), String.valueOf(e.getMessage()), asked.path());
        }
    }

    private Figures set(EvaluatedScheme evaluated, Unit found, Figures figures) throws Refusal {
        Probe probe = new Probe(evaluated.result(), figures);
        Figures changed = figures;
        for (String typed : sets) {
            Map.Entry<Probe.Cell, Double> report = report(evaluated, probe, found, "--set", typed);
            Probe.Cell cell = report.getKey();
            changed = changed.with(found.id(), cell.variable(), cell.period(), new Figure.Value(report.getValue()));
        }
        return changed;
    }

    private Map.Entry<Probe.Cell, Double> report(
            EvaluatedScheme evaluated, Probe probe, Unit found, String option, String typed) throws Refusal {
        Assignment assigned = Assignment.parse(option, typed, evaluated.scheme());
        if (!(assigned.node() instanceof Indicator indicator)) {
            String first =
                    evaluated.scheme().scheme().indicators().getFirst().id().id();
            throw new Refusal("not-an-indicator", option, typed, first);
        }
        return probe.report(found.id(), indicator, assigned.value())
                .orElseThrow(() -> new Refusal("no-such-figure", option, typed, found.id()));
    }

    private WhatWouldChange change(EvaluatedScheme evaluated, Probe probe, Unit found) throws Refusal {
        List<Lever> levers = new ArrayList<>(Levers.of(probe, found.id()));
        for (String typed : bounds) {
            Map.Entry<Probe.Cell, Double> report = report(evaluated, probe, found, "--bound", typed);
            bound(levers, report, typed);
        }
        return new WhatWouldChange(probe, found.id(), levers);
    }

    private static void bound(List<Lever> levers, Map.Entry<Probe.Cell, Double> report, String typed) throws Refusal {
        for (int i = 0; i < levers.size(); i++) {
            Lever lever = levers.get(i);
            if (new Probe.Cell(lever.variable(), lever.period()).equals(report.getKey())) {
                try {
                    levers.set(i, lever.upTo(report.getValue()));
                } catch (IllegalArgumentException worse) {
                    throw new Refusal("bound-side", typed, lever.indicator());
                }
            }
        }
    }

    private Goal goal(Result base, Unit found) throws Refusal {
        UnitId id = found.id();
        if ("out-of-last-third".equals(goal)) {
            int own = base.population().indexOf(id);
            return Goal.outOfTheLastThird(PrintWays.pool(base, own));
        }
        if (goal != null && goal.matches("top:[1-9]\\d{0,5}")) {
            return Goal.top(Integer.parseInt(goal.substring("top:".length())));
        }
        throw new Refusal("unknown-goal", String.valueOf(goal));
    }
}
