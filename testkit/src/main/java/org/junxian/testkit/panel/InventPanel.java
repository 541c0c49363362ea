package org.junxian.testkit.panel;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Invents the figures of 136 counties in 16 cities over 12 years, and plants misreports in some of them.
///
/// Sectors grow with the country, the city and a trend and shocks of their own; some counties are calm by nature, some
/// have a year in which a plant opens or closes. Power, freight, taxes and loans follow the sectors with noise of their
/// own that has heavy tails. Honest figures are revised too, by all and by chance.
public final class InventPanel {

    public static final int UNITS = 136;
    static final int CITIES = 16;
    private static final int YEARS = PlantedPanel.YEARS;

    private static final List<String> OTHERS = List.of("industry", "retail", "power", "freight", "tax", "loans");

    private final SplittableRandom random;
    private final int[] cities = new int[UNITS];
    private final int[] groups = new int[UNITS];
    private final Map<String, double[][]> figures = new LinkedHashMap<>();

    private InventPanel(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /// The same seed gives the same panel.
    ///
    /// @param perKind how many counties misreport in each way
    public static PlantedPanel of(long seed, int perKind) {
        var invented = new InventPanel(seed);
        invented.places();
        invented.honest();
        double[][] targets = invented.targets();
        Map<String, double[][]> before = copy(invented.figures);
        var planted = new TreeMap<Integer, Misreport>();
        var plant = new PlantMisreports(invented.random, invented.cities, invented.figures, targets);
        int[] order = invented.shuffled();
        int next = 0;
        for (var kind : Misreport.values()) {
            for (int k = 0; k < perKind; k++) {
                int unit = order[next++];
                planted.put(unit, kind);
                plant.change(unit, kind);
            }
        }
        invented.round();
        plant.roundDigits(planted);
        var first = invented.first();
        planted.forEach((unit, kind) -> {
            if (kind == Misreport.REVISION_GAME) {
                plant.raiseFirst(unit, first);
            }
        });
        var cityFigures = invented.cityFigures(before, planted);
        return new PlantedPanel(
                invented.cities, invented.groups, invented.figures, first, cityFigures, targets, planted);
    }

    private double[][] grid(String indicator) {
        return Objects.requireNonNull(figures.get(indicator));
    }

    private void places() {
        for (int unit = 0; unit < UNITS; unit++) {
            cities[unit] = unit < 3 * CITIES ? unit / 3 : random.nextInt(CITIES);
            groups[unit] = random.nextInt(4);
        }
    }

    private void honest() {
        double[] country = draws(YEARS, 1.5);
        double[][] city = new double[CITIES][];
        for (int c = 0; c < CITIES; c++) {
            city[c] = draws(YEARS, 0.8);
        }
        for (String name : PlantedPanel.OUTPUTS) {
            figures.put(name, new double[UNITS][YEARS]);
        }
        for (String name : PlantedPanel.INPUTS) {
            figures.put(name, new double[UNITS][YEARS]);
        }
        for (int unit = 0; unit < UNITS; unit++) {
            unit(unit, country, city[cities[unit]]);
        }
    }

    private void unit(int unit, double[] country, double[] city) {
        double restless = 1.8 * StrictMath.exp(random.nextGaussian(0, 0.35)) * (random.nextInt(20) == 0 ? 0.5 : 1);
        double trend = random.nextGaussian(0, 1);
        int event = random.nextInt(20) == 0 ? random.nextInt(2, YEARS) : -1;
        double size = StrictMath.exp(random.nextGaussian(5.3, 0.6));
        double[] sectors = {0.12 * size, 0.45 * size, 0.43 * size};
        double[] others = {1.6 * sectors[1], 0.4 * size, 0.12 * size, 20 * size, 0.09 * size, 1.1 * size};
        double[] shock = new double[3];
        double loanMood = 0;
        for (int year = 0; year < YEARS; year++) {
            double jump = year == event ? (random.nextBoolean() ? 1 : -1) * random.nextDouble(5, 11) : 0;
            double shared = random.nextGaussian(0, 0.8 * restless);
            double[] growth = new double[3];
            for (int s = 0; s < 3; s++) {
                shock[s] = 0.4 * shock[s] + 0.6 * shared + heavy(0.7 * restless);
                double own = (s == 0 ? 0.4 : 1) * (country[year] + city[year] + trend + shock[s]);
                growth[s] = 7 - 0.25 * year + own + (s == 1 ? jump : 0);
            }
            loanMood = 0.5 * loanMood + heavy(2);
            grow(others, OTHERS, follow(sectors, growth, loanMood), unit, year);
            grow(sectors, PlantedPanel.PARTS, growth, unit, year);
            grid("gdp")[unit][year] = sectors[0] + sectors[1] + sectors[2];
        }
    }

    /// What grows with the sectors, each with noise of its own.
    private double[] follow(double[] sectors, double[] growth, double loanMood) {
        double total = sectors[0] + sectors[1] + sectors[2];
        double all = (sectors[0] * growth[0] + sectors[1] * growth[1] + sectors[2] * growth[2]) / total;
        return new double[] {
            growth[1] + heavy(1.5),
            growth[2] + heavy(1.5),
            0.8 * growth[1] + 0.2 * growth[2] + heavy(2.2),
            0.8 * all + heavy(3),
            1.1 * all + heavy(2.8),
            3 + 0.6 * all + loanMood
        };
    }

    private void grow(double[] levels, List<String> names, double[] growth, int unit, int year) {
        for (int k = 0; k < levels.length; k++) {
            levels[k] *= StrictMath.exp(growth[k] / 100);
            grid(names.get(k))[unit][year] = levels[k];
        }
    }

    /// Student's with 5 degrees of freedom, scaled to a standard deviation.
    private double heavy(double deviation) {
        double squares = IntStream.range(0, 5)
                .mapToDouble(k -> random.nextGaussian())
                .map(z -> z * z)
                .sum();
        return deviation * random.nextGaussian() / Math.sqrt(squares / 3);
    }

    private double[] draws(int count, double deviation) {
        return IntStream.range(0, count)
                .mapToDouble(k -> random.nextGaussian(0, deviation))
                .toArray();
    }

    /// Set at the beginning of a year from what was hoped for: half points.
    private double[][] targets() {
        double[][] targets = new double[UNITS][YEARS];
        for (double[] row : targets) {
            for (int year = 0; year < YEARS; year++) {
                row[year] = Math.rint(2 * (7 - 0.25 * year + random.nextGaussian(0, 0.6))) / 2;
            }
        }
        return targets;
    }

    /// Two decimals; parts are rounded and their total adds them up as long as it did before.
    private void round() {
        double[][] total = grid("gdp");
        for (int unit = 0; unit < UNITS; unit++) {
            for (int year = 0; year < YEARS; year++) {
                double before = 0;
                double after = 0;
                for (String part : PlantedPanel.PARTS) {
                    before += grid(part)[unit][year];
                    after += hundredths(grid(part)[unit][year]);
                }
                total[unit][year] += after - before;
            }
        }
        figures.values().forEach(grid -> {
            for (double[] row : grid) {
                for (int year = 0; year < YEARS; year++) {
                    row[year] = hundredths(row[year]);
                }
            }
        });
    }

    private Map<String, double[][]> first() {
        Map<String, double[][]> first = new LinkedHashMap<>();
        for (String name : PlantedPanel.OUTPUTS) {
            double[][] grid = new double[UNITS][YEARS];
            double[] all = draws(YEARS, 0.7);
            for (int unit = 0; unit < UNITS; unit++) {
                for (int year = 0; year < YEARS; year++) {
                    double revision = all[year] + heavy(0.8);
                    grid[unit][year] = hundredths(grid(name)[unit][year] * StrictMath.exp(revision / 100));
                }
            }
            first.put(name, grid);
        }
        return first;
    }

    /// Cities take over what their counties report, save where the county's own total was raised by itself.
    private Map<String, double[][]> cityFigures(Map<String, double[][]> before, Map<Integer, Misreport> planted) {
        double[][] grid = new double[CITIES][YEARS];
        for (int year = 0; year < YEARS; year++) {
            for (int unit = 0; unit < UNITS; unit++) {
                boolean own = planted.get(unit) == Misreport.BROKEN_SUM;
                grid[cities[unit]][year] += Objects.requireNonNull((own ? before : figures).get("gdp"))[unit][year];
            }
            for (double[] row : grid) {
                row[year] = hundredths(row[year] * (1 + random.nextGaussian(0, 0.001)));
            }
        }
        return Map.of("gdp", grid);
    }

    private int[] shuffled() {
        int[] order = IntStream.range(0, UNITS).toArray();
        for (int k = UNITS - 1; k > 0; k--) {
            int other = random.nextInt(k + 1);
            int kept = order[k];
            order[k] = order[other];
            order[other] = kept;
        }
        return order;
    }

    private static Map<String, double[][]> copy(Map<String, double[][]> grids) {
        Map<String, double[][]> copies = new LinkedHashMap<>();
        grids.forEach((name, grid) ->
                copies.put(name, Arrays.stream(grid).map(double[]::clone).toArray(double[][]::new)));
        return copies;
    }

    static double hundredths(double value) {
        return Math.rint(100 * value) / 100;
    }
}
