package org.junxian.testkit.panel;

import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/// Changes the figures of a county in one of the ways of [Misreport].
final class PlantMisreports {

    private static final int YEARS = PlantedPanel.YEARS;

    private final SplittableRandom random;
    private final int[] cities;
    private final Map<String, double[][]> figures;
    private final double[][] targets;

    PlantMisreports(SplittableRandom random, int[] cities, Map<String, double[][]> figures, double[][] targets) {
        this.random = random;
        this.cities = cities;
        this.figures = figures;
        this.targets = targets;
    }

    private double[][] grid(String indicator) {
        return Objects.requireNonNull(figures.get(indicator));
    }

    void change(int unit, Misreport kind) {
        switch (kind) {
            case LEVEL_INFLATION -> inflate(unit);
            case GROWTH_SMOOTHING -> smooth(unit);
            case JUST_ABOVE_TARGET -> reachTargets(unit);
            case COPIED_SERIES -> copy(unit);
            case BROKEN_SUM -> raiseTotal(unit);
            case ROUNDED_DIGITS, REVISION_GAME -> {}
        }
    }

    private void inflate(int unit) {
        int from = random.nextInt(YEARS - 5, YEARS);
        int years = random.nextInt(1, 4);
        double full = StrictMath.log(1 + random.nextDouble(0.06, 0.18));
        for (String name : PlantedPanel.OUTPUTS) {
            for (int year = from; year < YEARS; year++) {
                double share = Math.min(1, (year - from + 1.0) / years);
                grid(name)[unit][year] *= StrictMath.exp(share * full);
            }
        }
        addUp(unit);
    }

    private void smooth(int unit) {
        double kept = random.nextDouble(0.1, 0.35);
        for (String name : PlantedPanel.OUTPUTS) {
            double[] row = grid(name)[unit];
            double mean = StrictMath.log(row[YEARS - 1] / row[0]) / (YEARS - 1);
            double[] was = row.clone();
            for (int year = 1; year < YEARS; year++) {
                double growth = StrictMath.log(was[year] / was[year - 1]);
                row[year] = row[year - 1] * StrictMath.exp(mean + kept * (growth - mean));
            }
        }
        addUp(unit);
    }

    private void reachTargets(int unit) {
        double raised = 1;
        double[] total = grid("gdp")[unit];
        double[] was = total.clone();
        for (int year = 1; year < YEARS; year++) {
            double growth = 100 * (was[year] / was[year - 1] - 1);
            double missed = targets[unit][year] - growth;
            if (missed > 0 && missed < 3) {
                double reported = targets[unit][year] + random.nextDouble(0, 0.2);
                raised *= (1 + reported / 100) / (1 + growth / 100);
            }
            for (String name : PlantedPanel.OUTPUTS) {
                grid(name)[unit][year] *= raised;
            }
        }
    }

    private void copy(int unit) {
        int other = random.nextInt(cities.length);
        while (cities[other] == cities[unit]) {
            other = random.nextInt(cities.length);
        }
        for (String name : PlantedPanel.OUTPUTS) {
            double[] row = grid(name)[unit];
            double[] model = grid(name)[other];
            for (int year = 1; year < YEARS; year++) {
                row[year] =
                        row[year - 1] * (model[year] / model[year - 1]) * StrictMath.exp(random.nextGaussian(0, 0.001));
            }
        }
        addUp(unit);
    }

    private void raiseTotal(int unit) {
        int times = random.nextInt(1, 4);
        for (int k = 0; k < times; k++) {
            int year = random.nextInt(YEARS - 5, YEARS);
            grid("gdp")[unit][year] *= 1 + random.nextDouble(0.02, 0.06);
        }
    }

    private void addUp(int unit) {
        for (int year = 0; year < YEARS; year++) {
            double sum = 0;
            for (String part : PlantedPanel.PARTS) {
                sum += grid(part)[unit][year];
            }
            grid("gdp")[unit][year] = sum;
        }
    }

    /// After the honest rounding: ends in 0 or 5 at the second decimal.
    void roundDigits(Map<Integer, Misreport> planted) {
        planted.forEach((unit, kind) -> {
            if (kind == Misreport.ROUNDED_DIGITS) {
                double often = random.nextDouble(0.5, 0.9);
                for (String name : PlantedPanel.OUTPUTS) {
                    double[] row = grid(name)[unit];
                    for (int year = 0; year < YEARS; year++) {
                        row[year] = random.nextDouble() < often && !name.equals("gdp")
                                ? InventPanel.hundredths(Math.rint(20 * row[year]) / 20)
                                : row[year];
                    }
                }
                addUp(unit);
                for (int year = 0; year < YEARS; year++) {
                    grid("gdp")[unit][year] = InventPanel.hundredths(grid("gdp")[unit][year]);
                }
            }
        });
    }

    void raiseFirst(int unit, Map<String, double[][]> first) {
        double often = random.nextDouble(0.6, 1);
        double by = random.nextDouble(0.015, 0.04);
        for (int year = 0; year < YEARS; year++) {
            if (random.nextDouble() < often) {
                for (double[][] grid : first.values()) {
                    grid[unit][year] = InventPanel.hundredths(grid[unit][year] * (1 + by));
                }
            }
        }
    }
}
