package org.junxian.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junxian.methods.integrity.AssessPanel;
import org.junxian.methods.integrity.CheckPlan;
import org.junxian.methods.integrity.CheckPlan.Additive;
import org.junxian.methods.integrity.CheckPlan.Input;
import org.junxian.methods.integrity.CheckPlan.Output;
import org.junxian.methods.integrity.CheckPlan.Sum;
import org.junxian.methods.integrity.CheckPlan.Target;
import org.junxian.methods.integrity.FalseDiscovery;
import org.junxian.methods.integrity.Grid;
import org.junxian.methods.integrity.Measure;
import org.junxian.methods.integrity.Panel;
import org.junxian.methods.integrity.Panel.Member;
import org.junxian.methods.integrity.UnitAssessment;
import org.junxian.testkit.panel.InventPanel;
import org.junxian.testkit.panel.Misreport;
import org.junxian.testkit.panel.PlantedPanel;

/// How well the evidence score tells planted misreports from honest counties: the area under the curve, which is the
/// share
/// of pairs in which the planted one has the higher score, over all kinds and for each kind against the honest
/// ones, with a bootstrap interval over the panels. Also what was asked without reason, and the CPU time of a run.
final class IntegrityHits {

    private static final int LAST = PlantedPanel.YEARS - 1;
    private static final int RESAMPLES = 10_000;

    private final List<Double> all = new ArrayList<>();
    private final Map<Misreport, List<Double>> perKind = new EnumMap<>(Misreport.class);
    private final Map<Misreport, Integer> asked = new EnumMap<>(Misreport.class);
    private int askedHonest;
    private final List<Double> milliseconds = new ArrayList<>();

    private IntegrityHits() {}

    public static void main(String[] arguments) {
        long first = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1;
        int panels = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 40;
        int each = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 4;
        var hits = new IntegrityHits();
        for (long seed = first; seed < first + panels; seed++) {
            hits.add(InventPanel.of(seed, each));
        }
        hits.report(panels * each);
    }

    private void add(PlantedPanel planted) {
        var panel = panel(planted);
        var plan = plan(planted);
        long before = cpu();
        var found = AssessPanel.compute(panel, plan, LAST);
        milliseconds.add((cpu() - before) / 1e6);
        all.add(area(planted, found, planted.planted()::containsKey));
        for (var kind : Misreport.values()) {
            perKind.computeIfAbsent(kind, none -> new ArrayList<>())
                    .add(area(planted, found, unit -> planted.planted().get(unit) == kind));
        }
        for (var one : found) {
            var kind = planted.planted().get(one.member());
            if (one.asked() && kind != null) {
                asked.merge(kind, 1, Integer::sum);
            } else if (one.asked()) {
                askedHonest++;
            }
        }
    }

    /// The share of pairs of a planted and an honest unit in which the planted one is the more surprising.
    private static double area(PlantedPanel planted, List<UnitAssessment> found, IntPredicate chosen) {
        double wins = 0;
        long pairs = 0;
        for (int unit = 0; unit < found.size(); unit++) {
            for (int other = 0; chosen.test(unit) && other < found.size(); other++) {
                if (!planted.planted().containsKey(other)) {
                    int less = Double.compare(
                            found.get(unit).chance(), found.get(other).chance());
                    wins += less < 0 ? 1 : less == 0 ? 0.5 : 0;
                    pairs++;
                }
            }
        }
        return wins / pairs;
    }

    private void report(int each) {
        print("all kinds", all, "");
        perKind.forEach((kind, areas) -> print(
                kind.toString(),
                areas,
                String.format(Locale.ROOT, "asked %.0f %%", 100.0 * asked.getOrDefault(kind, 0) / each)));
        int total = asked.values().stream().mapToInt(Integer::intValue).sum() + askedHonest;
        System.out.printf(
                Locale.ROOT,
                "asked %d counties of %d panels, %d of them honest (%.1f %%)%n",
                total,
                all.size(),
                askedHonest,
                100.0 * askedHonest / Math.max(1, total));
        double[] sorted = milliseconds.stream().mapToDouble(x -> x).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "CPU of a run over 136 x 12 x 10: first %.0f ms, median %.0f ms%n",
                milliseconds.getFirst(),
                sorted[sorted.length / 2]);
    }

    private static void print(String what, List<Double> areas, String more) {
        var random = new SplittableRandom(1);
        double[] means = new double[RESAMPLES];
        for (int k = 0; k < RESAMPLES; k++) {
            means[k] = IntStream.range(0, areas.size())
                    .mapToDouble(i -> areas.get(random.nextInt(areas.size())))
                    .average()
                    .orElse(0);
        }
        Arrays.sort(means);
        System.out.printf(
                Locale.ROOT,
                "%-18s AUC %.3f [%.3f, %.3f] %s%n",
                what,
                areas.stream().mapToDouble(x -> x).average().orElse(0),
                means[(int) (0.025 * RESAMPLES)],
                means[(int) (0.975 * RESAMPLES)],
                more);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Panel panel(PlantedPanel planted) {
        List<Member> members = IntStream.range(0, planted.units())
                .mapToObj(
                        i -> new Member("" + (100_000 + i), "" + (10 + planted.cities()[i]), "" + planted.groups()[i]))
                .toList();
        List<String> years = IntStream.range(0, PlantedPanel.YEARS)
                .mapToObj(k -> "" + (2012 + k))
                .toList();
        return new Panel(
                members, years, grids(planted.figures()), grids(planted.first()), grids(planted.cityFigures()));
    }

    private static CheckPlan plan(PlantedPanel planted) {
        List<Input> inputs = PlantedPanel.INPUTS.stream()
                .map(name -> new Input(name, Measure.LEVEL))
                .toList();
        return new CheckPlan(
                PlantedPanel.OUTPUTS.stream()
                        .map(name -> new Output(name, Measure.LEVEL, inputs))
                        .toList(),
                List.of(new Target("gdp", Measure.LEVEL, true, Grid.of(planted.targets()))),
                List.of(new Sum("gdp", PlantedPanel.PARTS, 0.02)),
                List.of(new Additive("gdp", 0.1)),
                PlantedPanel.OUTPUTS,
                CheckPlan.usualWeights(),
                5,
                FalseDiscovery.BENJAMINI_HOCHBERG,
                0.1);
    }

    private static Map<String, Grid> grids(Map<String, double[][]> values) {
        Map<String, Grid> grids = new LinkedHashMap<>();
        values.forEach((name, grid) -> grids.put(name, Grid.of(grid)));
        return grids;
    }
}
