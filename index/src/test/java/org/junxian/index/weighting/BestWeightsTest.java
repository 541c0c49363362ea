package org.junxian.index.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junxian.index.mcda.DecisionMatrix;
import org.junxian.index.multivariate.Columns;
import org.junxian.index.multivariate.CorrelationMethod;
import org.junxian.index.weighting.TargetImportance.Measure;

/// Weights for a wanted importance, and benefit of the doubt (docs/method/weighting.md, W-11 to W-13).
class BestWeightsTest {

    private static final DecisionMatrix SCORES = FigureWeightsTest.matrix(
            "+++",
            new double[] {0.8, 0.4, 0.5},
            new double[] {0.3, 0.9, 0.6},
            new double[] {0.6, 0.6, 0.9},
            new double[] {0.5, 0.5, 0.4},
            new double[] {0.2, 0.7, 0.7});

    @Test
    void benefit_of_the_doubt_is_what_linprog_finds() {
        // scipy.optimize.linprog (HiGHS) on the same programmes
        assertThat(BenefitOfTheDoubt.of(SCORES).ranked().scores().stream()
                        .mapToDouble(x -> x)
                        .toArray())
                .containsExactly(new double[] {1, 1, 1, 0.83333333, 0.93333333}, within(1e-8));
        var bounded = BenefitOfTheDoubt.of(SCORES, 0.2, 0.6);
        assertThat(bounded.ranked().scores().stream().mapToDouble(x -> x).toArray())
                .containsExactly(new double[] {0.9009009, 0.90909091, 1, 0.70921986, 0.72916667}, within(1e-8));
        for (Weights parts : bounded.shares()) {
            assertThat(parts.shares()).allSatisfy(p -> assertThat(p).isBetween(0.2 - 1e-9, 0.6 + 1e-9));
        }
        assertThat(bounded.ranked().rank(2)).isEqualTo(1);
    }

    @Test
    void bounds_that_can_not_add_up_and_negative_scores_are_refused() {
        assertThatThrownBy(() -> BenefitOfTheDoubt.of(SCORES, 0.4, 0.6)).hasMessageContaining("Try:");
        assertThatThrownBy(() -> BenefitOfTheDoubt.of(FigureWeightsTest.matrix("+", new double[] {-1})))
                .hasMessageContaining("negative");
    }

    private static Columns random(long seed) {
        var random = new SplittableRandom(seed);
        double[][] x = new double[4][60];
        for (int i = 0; i < 60; i++) {
            double shared = random.nextDouble();
            for (int j = 0; j < 4; j++) {
                x[j][i] = (j + 1) * (shared + (j + 1) * random.nextDouble());
            }
        }
        return new Columns(List.of("a", "b", "c", "d"), x);
    }

    private static double[] mean(Columns columns, Weights weights) {
        double[] mean = new double[columns.rows()];
        for (int i = 0; i < mean.length; i++) {
            for (int j = 0; j < columns.count(); j++) {
                mean[i] += weights.get(columns.names().get(j)) * columns.value(i, j);
            }
        }
        return mean;
    }

    @Test
    void any_positive_target_of_variance_is_reached_whatever_the_order_of_names() {
        Weights target = new Weights(List.of("d", "c", "b", "a"), List.of(0.1, 0.2, 0.3, 0.4));
        for (long seed = 1; seed <= 20; seed++) {
            Columns columns = random(seed);
            var found = TargetImportance.of(columns, target, Measure.VARIANCE);
            assertThat(found.converged()).isTrue();
            // recomputed from the weighted mean itself
            double[] index = mean(columns, found.weights());
            for (int j = 0; j < 4; j++) {
                String name = columns.names().get(j);
                double share =
                        found.weights().get(name) * covariance(columns.column(j), index) / covariance(index, index);
                assertThat(share).as("seed %s, %s", seed, name).isCloseTo(target.get(name), within(1e-9));
            }
        }
    }

    private static double covariance(double[] x, double[] y) {
        double mx = 0;
        double my = 0;
        for (int i = 0; i < x.length; i++) {
            mx += x[i] / x.length;
            my += y[i] / x.length;
        }
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] - mx) * (y[i] - my);
        }
        return sum;
    }

    @Test
    void equal_correlations_are_reached_where_weights_allow() {
        Columns columns = random(4);
        var found = TargetImportance.of(columns, Weights.equal(columns.names()), Measure.CORRELATION);
        assertThat(found.converged()).isTrue();
        double[] index = mean(columns, found.weights());
        double first = CorrelationMethod.PEARSON.of(columns.column(0), index).coefficient();
        for (int j = 1; j < 4; j++) {
            assertThat(CorrelationMethod.PEARSON.of(columns.column(j), index).coefficient())
                    .isCloseTo(first, within(1e-9));
        }
    }

    @Test
    void a_target_that_would_need_a_negative_weight_is_said_not_to_be_reached() {
        // b is a with little noise: no weights that are not negative let c count ninefold against both
        Columns columns = new Columns(
                List.of("a", "b", "c"),
                new double[][] {{1, 2, 3, 4, 5, 6}, {1.1, 1.9, 3.2, 3.9, 5.1, 6}, {1, 3, 2, 5, 4, 6}});
        var found = TargetImportance.of(
                columns, new Weights(columns.names(), List.of(0.05, 0.05, 0.9)), Measure.CORRELATION);
        assertThat(found.converged()).isFalse();
        assertThat(found.weights().shares()).allSatisfy(w -> assertThat(w).isNotNegative());
        assertThat(found.importance().get("c")).isLessThan(0.5);
    }
}
