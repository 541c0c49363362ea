package org.junxian.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junxian.index.Engine;
import org.junxian.index.certainty.Asked;
import org.junxian.index.certainty.Choice;
import org.junxian.index.certainty.Experiment;
import org.junxian.index.certainty.Progress;
import org.junxian.index.certainty.Scope;
import org.junxian.index.certainty.Study;
import org.junxian.index.certainty.Variation;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.Imputation;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.MissingPolicy;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.Normalisation;
import org.junxian.index.scheme.Normalisation.Ends;
import org.junxian.index.scheme.Scheme;
import org.junxian.index.scheme.Treatment;
import org.junxian.index.scheme.Within;

/// What a replication of an uncertainty study costs: the CPU time of one on one thread, and the wall time of all on one
/// and on two. Beside it the same study as so many evaluations.
///
/// Arguments: units, indicators, replications.
final class StudyRate {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 3;

    private StudyRate() {}

    public static void main(String[] arguments) {
        int units = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 136;
        int indicators = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60;
        int replications = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 10_000;
        Land land = Land.of(units, indicators, 1);
        Scheme winsorised = winsorised(land.scheme());
        System.out.printf(
                Locale.ROOT, "%d x %d, %d replications, best of %d%n", units, indicators, replications, ROUNDS);
        System.out.printf(
                Locale.ROOT, "%-52s %12s %10s %10s %8s%n", "", "CPU us/repl.", "wall 1, s", "wall 2, s", "scaling");
        boolean pairs = units < 500;
        measure("weights", land, land.scheme(), replications, pairs, List.of(weights()));
        measure("weights, winsorised by 2 and 2", land, winsorised, replications, pairs, List.of(weights()));
        measure("weights, 3 scales, 3 treatments", land, land.scheme(), replications, pairs, choices());
        measure("the same, without pairs", land, land.scheme(), replications, false, choices());
        measure("errors in all figures, winsorised, nothing imputed", land, winsorised, replications, pairs, errors());
        measure("errors in all figures, automatic, class medians", land, land.scheme(), replications, pairs, errors());
        evaluations(land);
    }

    private static Variation weights() {
        return new Variation.Dirichlet(Scope.everything(), 100);
    }

    private static List<Variation> choices() {
        List<Choice<Normalisation>> scales = List.of(
                new Choice<>(new Normalisation.MinMax(new Ends.Observed(Within.ALL), 0, 100, false), 1),
                new Choice<>(new Normalisation.ZScore(Within.ALL, 50, 10), 1),
                new Choice<>(new Normalisation.Borda(Within.ALL, 0, 100), 1));
        List<Choice<Treatment>> treatments = List.of(
                new Choice<>(Treatment.Automatic.standard(), 1),
                new Choice<>(new Treatment.Winsorise(2, 2, Within.ALL), 1),
                new Choice<>(new Treatment.Percentiles(0.02, 0.98, Within.ALL), 1));
        return List.of(
                weights(),
                new Variation.Normalise(Scope.everything(), scales),
                new Variation.Treat(Scope.everything(), treatments));
    }

    private static List<Variation> errors() {
        return List.of(weights(), new Variation.FigureError(Scope.everything(), 0.03));
    }

    private static Scheme winsorised(Scheme scheme) {
        return Scheme.of(scheme.id(), scheme.period(), scheme.scale(), (Group) winsorised(scheme.root()));
    }

    private static Node winsorised(Node node) {
        return switch (node) {
            case Group g ->
                new Group(
                        g.id(),
                        g.weight(),
                        g.aggregation(),
                        new MissingPolicy.Reweight(0.1),
                        g.children().stream().map(StudyRate::winsorised).toList());
            case Indicator i ->
                new Indicator(
                        i.id(),
                        i.weight(),
                        i.measure(),
                        i.direction(),
                        Imputation.NONE,
                        new Treatment.Winsorise(2, 2, Within.ALL),
                        i.normalisation());
        };
    }

    private static void measure(
            String name, Land land, Scheme scheme, int replications, boolean pairs, List<Variation> variations) {
        var study = new Study("rate", 7, replications, variations);
        Asked asked = new Asked(List.of(), pairs);
        double cpu = Double.POSITIVE_INFINITY;
        double one = Double.POSITIVE_INFINITY;
        double two = Double.POSITIVE_INFINITY;
        for (int round = 0; round < ROUNDS; round++) {
            var experiment = new Experiment(study, scheme, land.figures());
            long before = THREADS.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            experiment.run(asked, 1, Progress.NONE);
            one = Math.min(one, (System.nanoTime() - start) / 1e9);
            cpu = Math.min(cpu, (THREADS.getCurrentThreadCpuTime() - before) / 1e3 / replications);
            start = System.nanoTime();
            experiment.run(asked, 2, Progress.NONE);
            two = Math.min(two, (System.nanoTime() - start) / 1e9);
        }
        System.out.printf(Locale.ROOT, "%-52s %12.2f %10.3f %10.3f %8.2f%n", name, cpu, one, two, one / two);
    }

    private static void evaluations(Land land) {
        List<Double> times = new ArrayList<>();
        int each = 200;
        for (int round = 0; round < ROUNDS * 3; round++) {
            long before = THREADS.getCurrentThreadCpuTime();
            for (int i = 0; i < each; i++) {
                new Engine().evaluate(land.scheme(), land.figures());
            }
            times.add((THREADS.getCurrentThreadCpuTime() - before) / 1e3 / each);
        }
        times.sort(null);
        System.out.printf(Locale.ROOT, "%-52s %12.2f%n", "one evaluation, with notes", times.getFirst());
    }
}
