package org.junxian.index.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.hipparchus.random.SobolSequenceGenerator;
import org.junit.jupiter.api.Test;
import org.junxian.index.sampling.Bootstrap;
import org.junxian.index.sampling.RandomStreams;

/// Sobol' indices against functions whose indices are known in closed form.
class SobolIndicesTest {

    private static final int POINTS = 1024;
    private static final int SEEDS = 60;

    private static final List<Known> KNOWN =
            List.of(Known.ishigami(), Known.g(0, 1, 4.5, 9), Known.g(0, 0.5, 3, 9, 99, 99), Known.fourChoices(true));

    private static Plan plan(long seed, FirstOrder method) {
        return new Plan(POINTS, seed, method, new Bootstrap(2, 0.5, 1));
    }

    private static double squared(Sensitivity found, Known known, boolean total) {
        List<Index> indices = total
                ? found.outputs().getFirst().total()
                : found.outputs().getFirst().first();
        double[] exact = total ? known.total() : known.first();
        double sum = 0;
        for (int i = 0; i < exact.length; i++) {
            double error = indices.get(i).value() - exact[i];
            sum += error * error / exact.length;
        }
        return sum;
    }

    private static double error(Known known, FirstOrder method, boolean total) {
        double sum = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Sensitivity found = new SensitivityStudy(known.inputs(), known.model()).run(plan(seed, method));
            assertThat(found.method()).isEqualTo(Sensitivity.Method.SAMPLED);
            sum += squared(found, known, total) / SEEDS;
        }
        return Math.sqrt(sum);
    }

    @Test
    void the_indices_of_known_functions_are_found_within_one_hundredth() {
        for (Known known : KNOWN) {
            assertThat(error(known, FirstOrder.SALTELLI, false)).isLessThan(0.01);
            assertThat(error(known, FirstOrder.SALTELLI, true)).isLessThan(0.01);
        }
    }

    /// The choice of the house is by error at equal cost, over all the functions here.
    @Test
    void the_estimator_of_the_house_errs_least_at_equal_cost() {
        Map<FirstOrder, Double> sum = new EnumMap<>(FirstOrder.class);
        for (Known known : KNOWN) {
            for (FirstOrder method : FirstOrder.values()) {
                double error = error(known, method, false);
                sum.merge(method, error * error, Double::sum);
            }
        }
        FirstOrder best = sum.entrySet().stream()
                .min(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        assertThat(Plan.of(POINTS, 1).firstOrder()).as("%s", sum).isEqualTo(best);
    }

    /// The same estimator on plain Sobol' points, shifted by a random vector so that its error can be measured.
    @Test
    void on_a_study_of_four_choices_scrambling_errs_no_more_than_plain_points() {
        Known known = Known.fourChoices(true);
        double plain = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            plain += plainError(known, seed) / SEEDS;
        }
        double scrambled = error(known, FirstOrder.SALTELLI, false);
        assertThat(scrambled).isLessThan(Math.sqrt(plain)).isLessThan(0.009);
    }

    private static double plainError(Known known, long seed) {
        int k = known.inputs().size();
        SobolSequenceGenerator sobol = new SobolSequenceGenerator(2 * k);
        sobol.nextVector();
        SplittableRandom random = new RandomStreams(seed).chunk(0);
        double[] shift = random.doubles(2 * k).toArray();
        double[][] a = new double[POINTS][k];
        double[][] b = new double[POINTS][k];
        double[][][] mixed = new double[k][POINTS][];
        for (int n = 0; n < POINTS; n++) {
            double[] point = sobol.nextVector();
            for (int i = 0; i < k; i++) {
                a[n][i] = (point[i] + shift[i]) % 1;
                b[n][i] = (point[k + i] + shift[k + i]) % 1;
            }
            for (int i = 0; i < k; i++) {
                mixed[i][n] = a[n].clone();
                mixed[i][n][i] = b[n][i];
            }
        }
        double[][][] y = new double[k][][];
        for (int i = 0; i < k; i++) {
            y[i] = known.model().outputs(mixed[i]);
        }
        int[] once = new int[POINTS];
        java.util.Arrays.fill(once, 1);
        double[] indices = new Columns(known.model().outputs(a), known.model().outputs(b), y, 0)
                .indices(once, FirstOrder.SALTELLI);
        double sum = 0;
        for (int i = 0; i < k; i++) {
            sum += (indices[i] - known.first()[i]) * (indices[i] - known.first()[i]) / k;
        }
        return sum;
    }

    @Test
    void finite_choices_are_enumerated_and_the_indices_are_exact() {
        Known known = Known.fourChoices(false);
        Sensitivity found = new SensitivityStudy(known.inputs(), known.model()).run(Plan.of(64, 1));
        assertThat(found.method()).isEqualTo(Sensitivity.Method.ENUMERATED);
        assertThat(found.evaluations()).isEqualTo(48);
        Sensitivity.Output output = found.outputs().getFirst();
        assertThat(output.mean()).isCloseTo(60, within(1e-12));
        for (int i = 0; i < 4; i++) {
            assertThat(output.first().get(i).value()).isCloseTo(known.first()[i], within(1e-12));
            assertThat(output.total().get(i).value()).isCloseTo(known.total()[i], within(1e-12));
            assertThat(output.first().get(i).interval().low())
                    .isEqualTo(output.first().get(i).value());
        }
    }

    @Test
    void choices_with_more_combinations_than_sampling_costs_are_sampled_to_the_same_indices() {
        Known known = Known.fourChoices(false);
        double sum = 0;
        for (int seed = 0; seed < 20; seed++) {
            Sensitivity found =
                    new Sampling(known.inputs(), known.model(), plan(seed, FirstOrder.SALTELLI), 1, () -> {}).run();
            sum += squared(found, known, false) / 20;
        }
        assertThat(Math.sqrt(sum)).isLessThan(0.009);
        assertThat(new SensitivityStudy(known.inputs(), known.model())
                        .run(Plan.of(4, 1))
                        .method())
                .isEqualTo(Sensitivity.Method.SAMPLED);
    }

    @Test
    void unequal_probabilities_weigh_in_the_enumeration() {
        Input half = new Input.Choice("a", List.of(0.25, 0.75));
        Input sure = new Input.Choice("b", List.of(1.0, 0.0));
        Model model = points -> {
            double[][] y = new double[points.length][1];
            for (int n = 0; n < y.length; n++) {
                y[n][0] = points[n][1] > 0 ? Double.NaN : points[n][0] * 4;
            }
            return y;
        };
        Sensitivity.Output output = new SensitivityStudy(List.of(half, sure), model)
                .run(Plan.of(64, 1))
                .outputs()
                .getFirst();
        assertThat(output.mean()).isEqualTo(3);
        assertThat(output.variance()).isEqualTo(3);
        assertThat(output.first().get(0).value()).isEqualTo(1);
        assertThat(output.total().get(1).value()).isZero();
    }

    @Test
    void the_intervals_hold_the_exact_index_at_least_as_often_as_they_say() {
        int held = 0;
        int all = 0;
        for (Known known : KNOWN) {
            for (int seed = 0; seed < 20; seed++) {
                Sensitivity.Output found = new SensitivityStudy(known.inputs(), known.model())
                        .run(Plan.of(256, seed))
                        .outputs()
                        .getFirst();
                for (int i = 0; i < known.first().length; i++) {
                    held += found.first().get(i).interval().contains(known.first()[i]) ? 1 : 0;
                    all++;
                }
            }
        }
        assertThat(held / (double) all).isGreaterThan(0.93);
    }

    @Test
    void an_output_that_does_not_vary_or_is_not_always_there_has_no_indices_and_does_not_harm_the_others() {
        Model model = points -> {
            double[][] y = new double[points.length][3];
            for (int n = 0; n < y.length; n++) {
                y[n][0] = 7;
                y[n][1] = points[n][0] > 0.5 ? Double.NaN : 1;
                y[n][2] = points[n][0];
            }
            return y;
        };
        Sensitivity found = new SensitivityStudy(List.of(new Input.Uniform("u")), model).run(Plan.of(64, 1));
        assertThat(found.outputs().get(0).first().getFirst().value()).isNaN();
        assertThat(found.outputs().get(1).first().getFirst().value()).isNaN();
        assertThat(found.outputs().get(2).first().getFirst().value()).isCloseTo(1, within(0.02));
    }

    @Test
    void the_same_seed_gives_the_same_indices_N1() {
        Known known = Known.ishigami();
        SensitivityStudy study = new SensitivityStudy(known.inputs(), known.model());
        assertThat(study.run(Plan.of(128, 3))).isEqualTo(study.run(Plan.of(128, 3)));
        assertThat(study.run(Plan.of(128, 3))).isNotEqualTo(study.run(Plan.of(128, 4)));
    }

    @Test
    void probabilities_that_do_not_add_up_are_refused() {
        assertThatThrownBy(() -> new Input.Choice("a", List.of(0.5, 0.6)))
                .hasMessageContaining("add up to 1.1")
                .hasMessageContaining("Try:");
    }
}
