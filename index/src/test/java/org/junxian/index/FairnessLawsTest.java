package org.junxian.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junxian.index.Schemes.group;
import static org.junxian.index.Schemes.indicator;
import static org.junxian.index.Schemes.with;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.Figures;
import org.junxian.index.data.Population;
import org.junxian.index.data.Unit;
import org.junxian.index.data.UnitId;
import org.junxian.index.data.VariableId;
import org.junxian.index.result.Result;
import org.junxian.index.scheme.Aggregation;
import org.junxian.index.scheme.Direction;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.Normalisation;
import org.junxian.index.scheme.Normalisation.Ends;
import org.junxian.index.scheme.PerClass;
import org.junxian.index.scheme.Scheme;
import org.junxian.index.scheme.TieRule;
import org.junxian.index.scheme.Treatment;
import org.junxian.index.scheme.Within;

/// N4: what every county may expect of the method, tried on random figures.
class FairnessLawsTest {

    private static final long SEED = 20260704;
    private static final int ROUNDS = 40;
    private static final int UNITS = 24;

    /// Figures of three indicators a, b, c by unit.
    private final SplittableRandom random = new SplittableRandom(SEED);

    private double[][] draw(int units) {
        double[][] x = new double[units][3];
        for (double[] row : x) {
            for (int j = 0; j < 3; j++) {
                row[j] = random.nextDouble(1, 100);
            }
        }
        return x;
    }

    private static String code(int i) {
        return "u" + (100 + i);
    }

    private static Figures figures(double[][] x) {
        return figures(x, IntStream.range(0, x.length).toArray());
    }

    /// `place[i]`: whose code row i carries; units alternate between the classes I, II and III.
    private static Figures figures(double[][] x, int[] place) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            units.add(new Unit(new UnitId(code(place[i])), new ClassId("I".repeat(1 + i % 3))));
        }
        Figures.Builder builder = Figures.of(Population.of(units));
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < 3; j++) {
                builder.put(
                        new UnitId(code(place[i])), new VariableId("abc".substring(j, j + 1)), Picture.YEAR, x[i][j]);
            }
        }
        return builder.build();
    }

    private static List<Normalisation> scales(Within within) {
        return List.of(
                new Normalisation.MinMax(new Ends.Observed(within), 1, 100, false),
                new Normalisation.MinMax(new Ends.Stated(PerClass.all(10), PerClass.all(90)), 1, 100, true),
                new Normalisation.ZScore(within, 1000, 10),
                new Normalisation.Rank(within, TieRule.AVERAGE),
                new Normalisation.Borda(within, 1, 100),
                new Normalisation.PercentileRank(within, 1, 100),
                new Normalisation.DistanceToMaximum(within, 100),
                new Normalisation.ShareOfMaximum(within, 100),
                new Normalisation.Efficacy(0.6, new Ends.Observed(within), 100, true),
                new Normalisation.RankSteps(within, 100, 0.05, 0.1),
                new Normalisation.TargetPassFail(PerClass.all(50), 100),
                new Normalisation.ThresholdPlusRank(PerClass.all(50), 40, 60, 0.05, 0, within));
    }

    private static final List<Aggregation> MEANS = List.of(
            new Aggregation.WeightedMean(),
            new Aggregation.Points(100),
            new Aggregation.Sum(),
            new Aggregation.Geometric(),
            new Aggregation.Harmonic(),
            new Aggregation.Power(2),
            new Aggregation.Minimum(),
            new Aggregation.Median(),
            new Aggregation.Ordered(List.of(1.0, 2.0, 3.0)),
            new Aggregation.NearIdeal(100));

    @Test
    void the_way_to_a_target_follows_the_direction_N4() {
        var rising = new Normalisation.LinearToTarget(PerClass.all(10), PerClass.all(80), 100, 0, 120);
        var falling = new Normalisation.LinearToTarget(PerClass.all(80), PerClass.all(10), 100, 0, 120);
        double[] last = {-1, -1};
        for (int x = 0; x <= 120; x++) {
            double up = NormaliseTest.first(rising, Direction.MORE, x);
            double down = NormaliseTest.first(falling, Direction.LESS, 120 - x);
            assertThat(up).isGreaterThanOrEqualTo(last[0]);
            assertThat(down).isGreaterThanOrEqualTo(last[1]);
            last = new double[] {up, down};
        }
    }

    private static Scheme scheme(Normalisation scale, Aggregation mean, Treatment treatment) {
        return Schemes.scheme(group(
                "index",
                1,
                mean,
                with(indicator("a", 3, scale), treatment),
                with(with(indicator("b", 2, scale), Direction.LESS), treatment),
                group("g", 1, mean, with(indicator("c", 1, scale), treatment))));
    }

    private static double[] index(Scheme scheme, Figures figures) {
        return new Engine()
                .evaluate(scheme, figures)
                .scores(new NodeId("index"))
                .scores();
    }

    private static double[] ranks(Scheme scheme, Figures figures) {
        Result result = new Engine().evaluate(scheme, figures);
        var scores = result.scores(new NodeId("index"));
        return IntStream.range(0, figures.population().size())
                .mapToDouble(scores::rank)
                .toArray();
    }

    @Test
    void raising_a_good_figure_never_lowers_the_index_N4() {
        for (Aggregation mean : MEANS) {
            for (Normalisation scale : scales(Within.ALL)) {
                for (int round = 0; round < 6; round++) {
                    double[][] x = draw(UNITS);
                    int unit = random.nextInt(UNITS);
                    Scheme scheme = scheme(scale, mean, Treatment.NONE);
                    double before = index(scheme, figures(x))[unit];
                    x[unit][random.nextBoolean() ? 0 : 2] += random.nextDouble(0, 60);
                    assertThat(index(scheme, figures(x))[unit])
                            .as("seed %s, %s, %s", SEED, mean, scale)
                            .isGreaterThanOrEqualTo(before - 1e-9);
                }
            }
        }
    }

    @Test
    void on_a_stated_scale_it_never_lowers_the_rank_either_N4() {
        // on observed scales the others' scores move too, and nobody promises anything about ranks
        Normalisation stated =
                new Normalisation.MinMax(new Ends.Stated(PerClass.all(0), PerClass.all(200)), 1, 100, false);
        for (Aggregation mean : MEANS) {
            for (int round = 0; round < ROUNDS; round++) {
                double[][] x = draw(UNITS);
                int unit = random.nextInt(UNITS);
                Scheme scheme = scheme(stated, mean, Treatment.NONE);
                double before = ranks(scheme, figures(x))[unit];
                x[unit][random.nextBoolean() ? 0 : 2] += random.nextDouble(0, 60);
                assertThat(ranks(scheme, figures(x))[unit])
                        .as("seed %s, %s", SEED, mean)
                        .isLessThanOrEqualTo(before);
            }
        }
    }

    @Test
    void lowering_a_figure_of_which_less_is_better_never_lowers_the_index_N4() {
        for (Normalisation scale : scales(Within.CLASS)) {
            for (int round = 0; round < ROUNDS; round++) {
                double[][] x = draw(UNITS);
                int unit = random.nextInt(UNITS);
                Scheme scheme = scheme(scale, new Aggregation.WeightedMean(), Treatment.NONE);
                double before = index(scheme, figures(x))[unit];
                x[unit][1] *= random.nextDouble(0.1, 1);
                assertThat(index(scheme, figures(x))[unit])
                        .as("seed %s, %s", SEED, scale)
                        .isGreaterThanOrEqualTo(before - 1e-9);
            }
        }
    }

    @Test
    void another_unit_of_measure_never_changes_ranks_N4() {
        // persons to 10,000 persons, degrees Celsius to Fahrenheit; factor alone for shares of the maximum
        for (Normalisation scale : List.of(
                Schemes.MIN_MAX,
                new Normalisation.ZScore(Within.CLASS, 50, 10),
                new Normalisation.Rank(Within.ALL, TieRule.DENSE),
                new Normalisation.Borda(Within.CLASS, 0, 100),
                new Normalisation.PercentileRank(Within.ALL, 0, 100),
                new Normalisation.DistanceToMaximum(Within.ALL, 100),
                new Normalisation.Efficacy(0.6, new Ends.Observed(Within.CLASS), 100, true),
                new Normalisation.ShareOfMaximum(Within.ALL, 100))) {
            for (Treatment treatment : List.of(
                    Treatment.NONE,
                    Treatment.Automatic.standard(),
                    new Treatment.Winsorise(1, 2, Within.ALL),
                    new Treatment.Always(Treatment.Transform.LOG))) {
                boolean shares = scale instanceof Normalisation.ShareOfMaximum;
                if (shares && !treatment.equals(Treatment.NONE)) {
                    continue;
                }
                for (int round = 0; round < 10; round++) {
                    double[][] x = draw(UNITS);
                    Scheme scheme = scheme(scale, new Aggregation.WeightedMean(), treatment);
                    double[] before = ranks(scheme, figures(x));
                    for (double[] row : x) {
                        row[0] = row[0] * 1.8 + (shares ? 0 : 32);
                        row[1] = row[1] / 10_000;
                    }
                    assertThat(ranks(scheme, figures(x)))
                            .as("seed %s, %s, %s", SEED, scale, treatment)
                            .isEqualTo(before);
                }
            }
        }
    }

    @Test
    void a_county_more_in_class_I_never_moves_class_III_N4() {
        for (Normalisation scale : scales(Within.CLASS)) {
            for (Treatment treatment : List.of(
                    Treatment.NONE, new Treatment.Automatic(5, 2, 3.5, Treatment.Transform.LOG, Within.CLASS))) {
                double[][] x = draw(UNITS + 1); // the last row, number 24, is in class I
                double[][] fewer = java.util.Arrays.copyOf(x, UNITS);
                x[UNITS][0] = 1000;
                Scheme scheme = scheme(scale, new Aggregation.WeightedMean(), treatment);
                Result without = new Engine().evaluate(scheme, figures(fewer));
                Result more = new Engine().evaluate(scheme, figures(x));
                for (int i = 2; i < UNITS; i += 3) {
                    var before = without.scores(new NodeId("index"));
                    var after = more.scores(new NodeId("index"));
                    assertThat(after.score(i)).as("%s", scale).isEqualTo(before.score(i));
                    assertThat(after.rankInClass(i)).as("%s", scale).isEqualTo(before.rankInClass(i));
                }
            }
        }
    }

    @Test
    void exchanging_codes_exchanges_results_N4() {
        for (Normalisation scale : scales(Within.CLASS)) {
            double[][] x = draw(UNITS);
            int[] place =
                    IntStream.range(0, UNITS).map(i -> (i * 7 + 5) % UNITS).toArray();
            Scheme scheme = scheme(scale, new Aggregation.Geometric(), Treatment.Automatic.standard());
            double[] plain = index(scheme, figures(x));
            double[] moved = index(scheme, figures(x, place));
            for (int i = 0; i < UNITS; i++) {
                // sums run in the order of codes, so the last digits may differ
                assertThat(moved[place[i]])
                        .as("%s", scale)
                        .isCloseTo(plain[i], org.assertj.core.api.Assertions.within(1e-9));
            }
        }
    }

    @Test
    void every_account_of_a_random_scheme_adds_up_N3() {
        int accounts = 0;
        for (long seed = 1; seed <= 300; seed++) {
            RandomCases cases = new RandomCases(seed);
            Figures figures = cases.figures();
            Scheme scheme = cases.scheme();
            Result result;
            try {
                result = new Engine().evaluate(scheme, figures);
            } catch (IllegalArgumentException unsuitable) {
                continue;
            }
            for (Unit unit : figures.population().units()) {
                var account = result.account(unit.id()); // throws when it does not add up
                assertThat(account.lines()).hasSize(scheme.nodes().size());
                accounts++;
            }
        }
        assertThat(accounts).isGreaterThan(2000);
    }
}
