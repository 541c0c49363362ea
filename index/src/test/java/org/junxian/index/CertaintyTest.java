package org.junxian.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junxian.index.certainty.Asked;
import org.junxian.index.certainty.Boundary;
import org.junxian.index.certainty.Certainty;
import org.junxian.index.certainty.Choice;
import org.junxian.index.certainty.Experiment;
import org.junxian.index.certainty.Expert;
import org.junxian.index.certainty.Progress;
import org.junxian.index.certainty.Scope;
import org.junxian.index.certainty.Study;
import org.junxian.index.certainty.StudyCancelled;
import org.junxian.index.certainty.StudyUnsuited;
import org.junxian.index.certainty.Variation;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.Figures;
import org.junxian.index.data.Period;
import org.junxian.index.data.Population;
import org.junxian.index.data.Unit;
import org.junxian.index.data.UnitId;
import org.junxian.index.data.VariableId;
import org.junxian.index.scheme.Aggregation;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.PerClass;
import org.junxian.index.scheme.Scheme;
import org.junxian.index.scheme.Treatment;

/// What a study finds, held against probabilities that are known on paper, and the laws that hold for every study.
class CertaintyTest {

    private static final int MANY = 200_000;
    /// Five standard errors of a share over `MANY` replications.
    private static final double NEAR = 5 * Math.sqrt(0.25 / MANY);

    private static final Period YEAR = Period.ofYear(2020);

    private static Figures figures(double[][] rows) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            units.add(new Unit(new UnitId("u" + (10 + i)), new ClassId(i % 2 == 0 ? "A" : "B")));
        }
        Figures.Builder builder = Figures.of(Population.of(units));
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[i].length; j++) {
                builder.put(units.get(i).id(), new VariableId("v" + j), YEAR, rows[i][j]);
            }
        }
        return builder.build();
    }

    private static Scheme scheme(double... weights) {
        var indicators = new org.junxian.index.scheme.Indicator[weights.length];
        Arrays.setAll(indicators, j -> Schemes.asIs("v" + j, weights[j]));
        return Schemes.scheme(Schemes.group("index", 1, new Aggregation.WeightedMean(), indicators));
    }

    private static Certainty run(Scheme scheme, Figures figures, int threads, Variation... variations) {
        return new Experiment(new Study("test", 11, MANY, List.of(variations)), scheme, figures)
                .run(Asked.INDEX, threads, Progress.NONE);
    }

    private static double probability(double x) {
        return 0.5 * (1 + org.hipparchus.special.Erf.erf(x / Math.sqrt(2)));
    }

    /// A scores (1, 0), B (0, 1): A is ahead when the first weight is above one half. With shares 2 and 1 of a
    /// Dirichlet distribution (concentration 3 on weights 2 : 1) the first weight is Beta(2, 1), so 1 - 1/4.
    @Test
    void a_Dirichlet_weight_puts_a_unit_ahead_as_often_as_the_beta_distribution_says() {
        Certainty certainty = run(
                scheme(2, 1),
                figures(new double[][] {{1, 0}, {0, 1}}),
                2,
                new Variation.Dirichlet(Scope.everything(), 3));
        assertThat(certainty.ahead(0, 1)).isCloseTo(0.75, within(NEAR));
        assertThat(certainty.official(0).top(1)).isCloseTo(0.75, within(NEAR));
    }

    /// Shares below 1 take another branch of the gamma generator: Beta(0.5, 0.5) is above 3/4 one time in three.
    @Test
    void small_shares_of_a_Dirichlet_distribution_are_drawn_rightly() {
        Certainty certainty = run(
                scheme(1, 1),
                figures(new double[][] {{1, -3}, {0, 0}}),
                1,
                new Variation.Dirichlet(Scope.everything(), 1));
        assertThat(certainty.ahead(0, 1)).isCloseTo(1 / 3.0, within(NEAR));
    }

    /// Weights u and v uniform on [0.5, 1.5]: A = u against B = 0.8 v. P(u > 0.8 v) = 1 - ∫(0.8 v - 0.5)⁺ dv over
    /// [0.625, 1.5] = 1 - 0.4 · (1.5 - 0.625)².
    @Test
    void weights_in_a_band_put_a_unit_ahead_as_often_as_the_area_says() {
        Certainty certainty = run(
                scheme(1, 1),
                figures(new double[][] {{1, 0}, {0, 0.8}}),
                1,
                new Variation.Band(Scope.everything(), 0.5));
        assertThat(certainty.ahead(0, 1)).isCloseTo(1 - 0.4 * 0.875 * 0.875, within(NEAR));
    }

    /// A = 10 (1 + 0.1 z), B = 9 (1 + 0.1 y): A - B is normal with mean 1 and variance 1 + 0.81.
    @Test
    void errors_in_the_figures_put_a_unit_ahead_as_often_as_the_normal_distribution_says() {
        Certainty certainty = run(
                scheme(1), figures(new double[][] {{10}, {9}}), 2, new Variation.FigureError(Scope.everything(), 0.1));
        assertThat(certainty.ahead(0, 1)).isCloseTo(probability(1 / Math.sqrt(1.81)), within(NEAR));
    }

    /// Revisions of -20 % or none: B is ahead only when A is revised and B is not.
    @Test
    void revisions_of_the_past_are_drawn_evenly() {
        Certainty certainty = run(
                scheme(1),
                figures(new double[][] {{10}, {9}}),
                1,
                new Variation.Revisions(Scope.everything(), List.of(-0.2, 0.0)));
        assertThat(certainty.ahead(1, 0)).isCloseTo(0.25, within(NEAR));
    }

    @Test
    void experts_are_drawn_by_their_odds_and_an_indicator_is_left_out_by_its_probability() {
        Figures figures = figures(new double[][] {{1, 0}, {0, 1}});
        Expert first =
                new Expert("first", Map.of(new NodeId("v0"), PerClass.all(3), new NodeId("v1"), PerClass.all(1)));
        Expert second =
                new Expert("second", Map.of(new NodeId("v0"), PerClass.all(1), new NodeId("v1"), PerClass.all(3)));
        Certainty panel = run(
                scheme(1, 1),
                figures,
                1,
                new Variation.Panel(List.of(new Choice<>(first, 3), new Choice<>(second, 1))));
        assertThat(panel.ahead(0, 1)).isCloseTo(0.75, within(NEAR));

        // A is ahead unless v0 alone is left out; when both would be, nothing is
        Certainty inclusion = run(scheme(2, 1), figures, 1, new Variation.Inclusion(Scope.everything(), 0.3));
        assertThat(inclusion.ahead(1, 0)).isCloseTo(0.3 * 0.7, within(NEAR));
        // left out in turn: v0, v1, nothing
        Certainty oneOut = run(scheme(2, 1), figures, 1, new Variation.OneOut(Scope.everything(), true));
        assertThat(oneOut.ahead(1, 0)).isCloseTo(1 / 3.0, within(NEAR));
    }

    private static final double[][] SEVEN = {{5, 2, 8}, {4, 4, 4}, {1, 9, 3}, {6, 1, 5}, {3, 3, 7}, {2, 8, 6}, {7, 5, 1}
    };
    private static final Variation[] WEIGHTS_AND_ERRORS = {
        new Variation.Dirichlet(Scope.everything(), 12), new Variation.FigureError(Scope.everything(), 0.2)
    };

    private static Certainty seven(int threads, double[][] rows, long seed) {
        return new Experiment(
                        new Study("test", seed, 20_000, List.of(WEIGHTS_AND_ERRORS)), scheme(3, 2, 1), figures(rows))
                .run(Asked.INDEX, threads, Progress.NONE);
    }

    @Test
    void laws_hold_pairs_add_to_one_and_the_mean_rank_is_one_plus_the_chances_of_being_behind() {
        Certainty certainty = seven(2, SEVEN, 3);
        for (int a = 0; a < 7; a++) {
            double behind = 0;
            for (int b = 0; b < 7; b++) {
                assertThat(certainty.ahead(a, b) + certainty.ahead(b, a)).isCloseTo(1, within(1e-12));
                behind += a == b ? 0 : certainty.ahead(b, a);
            }
            assertThat(certainty.official(a).mean()).isCloseTo(1 + behind, within(1e-9));
            for (int k = 1; k <= 7; k++) {
                assertThat(certainty.official(a).top(k))
                        .isGreaterThanOrEqualTo(certainty.official(a).top(k - 1));
            }
            assertThat(certainty.official(a).top(7)).isEqualTo(1);
            assertThat(certainty.official(a).quantile(0.05))
                    .isLessThanOrEqualTo(certainty.official(a).median());
        }
        double places = 0;
        for (int a = 0; a < 7; a++) {
            places += certainty.official(a).top(3);
        }
        assertThat(places).isCloseTo(3, within(1e-9));
    }

    @Test
    void a_boundary_inside_a_class_is_shared_by_the_class_alone() {
        Certainty certainty = seven(1, SEVEN, 3);
        Boundary boundary = new Boundary("b", Optional.of(new ClassId("B")), 2);
        double places = 0;
        for (int i = 0; i < 7; i++) {
            double inside = certainty.inside(boundary, i);
            assertThat(i % 2 == 0 && inside > 0).isFalse();
            places += inside;
        }
        assertThat(places).isCloseTo(2, within(1e-9));
    }

    @Test
    void threads_change_no_count_and_the_seed_does_N1() {
        Certainty one = seven(1, SEVEN, 3);
        for (int threads : new int[] {2, 3, 8}) {
            Certainty other = seven(threads, SEVEN, 3);
            for (int i = 0; i < 7; i++) {
                assertThat(other.official(i).counts()).isEqualTo(one.official(i).counts());
                assertThat(other.ahead(i, 0)).isEqualTo(one.ahead(i, 0));
            }
        }
        assertThat(seven(1, SEVEN, 4).official(0).counts())
                .isNotEqualTo(one.official(0).counts());
    }

    @Test
    void groups_cover_all_units_in_the_order_of_the_index() {
        Certainty certainty = seven(1, SEVEN, 3);
        List<UnitId> all = certainty.groups(0.95).stream().flatMap(List::stream).toList();
        assertThat(all).hasSize(7).doesNotHaveDuplicates();
        assertThat(certainty.groups(0.5).size())
                .isGreaterThanOrEqualTo(certainty.groups(0.95).size());
        assertThat(certainty.groups(1.01)).hasSize(1);
    }

    @Test
    void a_step_that_the_scheme_does_not_have_is_an_error_not_silence() {
        Figures figures = figures(SEVEN);
        var treat = new Variation.Treat(Scope.under(new NodeId("v1")), List.of(new Choice<>(Treatment.NONE, 1)));
        var nowhere = new Variation.Dirichlet(Scope.under(new NodeId("v9")), 5);
        var deep = new Variation.FigureError(Scope.level(4), 0.1);
        Study study = new Study("odd", 1, 1, List.of(treat, nowhere, deep));
        assertThatThrownBy(() -> new Experiment(study, scheme(1, 1, 1), figures))
                .isInstanceOfSatisfying(
                        StudyUnsuited.class,
                        e -> assertThat(e.faults())
                                .extracting(StudyUnsuited.Fault::reason)
                                .containsExactly(
                                        StudyUnsuited.Reason.NOT_TREATED,
                                        StudyUnsuited.Reason.NO_NODE,
                                        StudyUnsuited.Reason.NO_LEVEL))
                .hasMessageContaining("Study odd, variation 1 at v1: no indicator there has a treatment")
                .hasMessageContaining("Try:");
    }

    @Test
    void a_study_tells_how_far_it_is_and_stops_when_told() {
        Experiment experiment = new Experiment(
                new Study("test", 1, 50_000, List.of(WEIGHTS_AND_ERRORS)), scheme(1, 1, 1), figures(SEVEN));
        List<Long> told = Collections.synchronizedList(new ArrayList<>());
        assertThatThrownBy(() -> experiment.run(Asked.RANKS, 1, done -> {
                    told.add(done);
                    return done < 9000;
                }))
                .isInstanceOf(StudyCancelled.class);
        assertThat(told).containsExactly(4096L, 8192L, 12_288L);
    }
}
