package org.junxian.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
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
import org.junxian.programme.Programme;
import org.junxian.programme.ReadPackage;
import org.junxian.programme.model.SchemeDefinition;
import org.junxian.programme.study.StudyDefinition;

/// What a replication of an uncertainty study costs: the CPU time of one on one thread, and the wall time of all on one
/// and on two.
///
/// Arguments: names of cases, of [#CASES]; without any, those of 136 x 60 that take seconds. Run from the root of the
/// project.
final class StudyRate {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 4;

    /// @param rounds how often on one thread and on two, the best counts; 0: once, on two threads only
    private record Case(String name, String what, int rounds, Supplier<Experiment> experiment, boolean pairs) {}

    private static final List<Variation> WEIGHTS = List.of(weights());

    private static final List<Case> CASES = List.of(
            new Case(
                    "weights",
                    "weights by class, columns once, pairs",
                    ROUNDS,
                    () -> land(20_000, false, WEIGHTS),
                    true),
            new Case("ranks", "the same without pairs", ROUNDS, () -> land(20_000, false, WEIGHTS), false),
            new Case(
                    "choices",
                    "weights, 3 scales, 3 treatments, pairs",
                    ROUNDS,
                    () -> land(20_000, false, choices()),
                    true),
            new Case(
                    "errors",
                    "errors in all figures, winsorised, pairs",
                    ROUNDS,
                    () -> land(10_000, true, errors()),
                    true),
            new Case(
                    "house",
                    "errors, class medians, automatic, pairs",
                    ROUNDS,
                    () -> land(6_000, false, errors()),
                    true),
            new Case("census", "Shandong's census study, 136 x 9, pairs", ROUNDS, StudyRate::census, true),
            new Case(
                    "ten", "10,000 x weights, winsorised, ranks", 2 * ROUNDS, () -> land(10_000, true, WEIGHTS), false),
            new Case(
                    "large",
                    "2,843 x 100, 10,000 x weights, ranks",
                    0,
                    () -> land(2843, 100, 10_000, true, WEIGHTS),
                    false),
            new Case(
                    "million",
                    "1,000,000 x weights, winsorised, ranks",
                    0,
                    () -> land(1_000_000, true, WEIGHTS),
                    false));

    private StudyRate() {}

    public static void main(String[] arguments) {
        List<String> names = List.of(arguments);
        System.out.printf(
                Locale.ROOT, "%-10s %-40s %10s %9s %9s %8s%n", "", "", "CPU us", "wall 1", "wall 2", "scaling");
        for (Case one : CASES) {
            if (names.isEmpty() ? one.rounds > 0 : names.contains(one.name)) {
                measure(one);
            }
        }
        if (names.isEmpty()) {
            evaluations(Land.of(136, 60, 1));
        }
    }

    private static void measure(Case one) {
        Experiment experiment = one.experiment.get();
        long replications = experiment.study().replications();
        Asked asked = new Asked(List.of(), one.pairs);
        double cpu = Double.POSITIVE_INFINITY;
        double alone = Double.POSITIVE_INFINITY;
        double two = Double.POSITIVE_INFINITY;
        for (int round = 0; round < one.rounds; round++) {
            long before = THREADS.getCurrentThreadCpuTime();
            alone = Math.min(alone, seconds(() -> experiment.run(asked, 1, Progress.NONE)));
            cpu = Math.min(cpu, (THREADS.getCurrentThreadCpuTime() - before) / 1e3 / replications);
        }
        CpuClock clock = new CpuClock();
        for (int round = 0; round < Math.max(one.rounds, 1); round++) {
            two = Math.min(two, seconds(() -> experiment.run(asked, 2, Progress.NONE)));
        }
        if (one.rounds == 0) {
            cpu = clock.seconds() * 1e6 / replications;
        }
        System.out.printf(
                Locale.ROOT,
                "%-10s %-40s %10.2f %9.3f %9.3f %8.2f%n",
                one.name,
                one.what,
                cpu,
                alone,
                two,
                alone / two);
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    /// The CPU time of the whole process since it was made.
    private static final class CpuClock {
        private final com.sun.management.OperatingSystemMXBean system =
                (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        private final long start = system.getProcessCpuTime();

        double seconds() {
            return (system.getProcessCpuTime() - start) / 1e9;
        }
    }

    private static Experiment land(int replications, boolean winsorised, List<Variation> variations) {
        return land(136, 60, replications, winsorised, variations);
    }

    private static Experiment land(
            int units, int indicators, int replications, boolean winsorised, List<Variation> variations) {
        Land land = Land.of(units, indicators, 1);
        Scheme scheme = winsorised ? winsorised(land.scheme()) : land.scheme();
        return new Experiment(new Study("rate", 7, replications, variations), scheme, land.figures());
    }

    /// The study that is published with every edition of the census evaluation.
    private static Experiment census() {
        Programme programme = ReadPackage.fromDirectory(Path.of("programmes/shandong"))
                .programme()
                .orElseThrow();
        StudyDefinition study = Objects.requireNonNull(programme.studies().get("census-2020"));
        SchemeDefinition scheme = Objects.requireNonNull(programme.schemes().get(study.scheme()));
        return new Experiment(
                study.study(), scheme.scheme(), programme.figuresFor(scheme).figures());
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
        System.out.printf(Locale.ROOT, "%-10s %-40s %10.2f%n", "", "one evaluation, with notes", times.getFirst());
    }
}
