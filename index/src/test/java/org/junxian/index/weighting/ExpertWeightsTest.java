package org.junxian.index.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Budget allocation and AHP (docs/method/weighting.md, W-2, W-3).
class ExpertWeightsTest {

    private static final List<String> HOUSE =
            List.of("size", "transport", "neighbourhood", "age", "yard", "modern", "condition", "finance");

    /// Saaty, the choice of a house: 36 comparisons of 8 criteria.
    private static final PairwiseComparison SAATY = new PairwiseComparison(HOUSE, new double[][] {
        {1, 5, 3, 7, 6, 6, 1 / 3.0, 1 / 4.0},
        {1 / 5.0, 1, 1 / 3.0, 5, 3, 3, 1 / 5.0, 1 / 7.0},
        {1 / 3.0, 3, 1, 6, 3, 4, 6, 1 / 5.0},
        {1 / 7.0, 1 / 5.0, 1 / 6.0, 1, 1 / 3.0, 1 / 4.0, 1 / 7.0, 1 / 8.0},
        {1 / 6.0, 1 / 3.0, 1 / 3.0, 3, 1, 1 / 2.0, 1 / 5.0, 1 / 6.0},
        {1 / 6.0, 1 / 3.0, 1 / 4.0, 4, 2, 1, 1 / 5.0, 1 / 6.0},
        {3, 5, 1 / 6.0, 7, 5, 5, 1, 1 / 2.0},
        {4, 7, 5, 8, 6, 6, 2, 1}
    });

    @Test
    void the_house_of_saaty_with_its_contradictions() {
        AnalyticHierarchy found = AnalyticHierarchy.of(SAATY);
        assertThat(found.weights().array())
                .containsExactly(new double[] {0.173, 0.054, 0.188, 0.018, 0.031, 0.036, 0.167, 0.333}, within(5e-4));
        assertThat(found.eigenvalue()).isCloseTo(9.669, within(5e-4));
        assertThat(found.consistency()).isCloseTo(0.169, within(5e-4));
        assertThat(found.acceptable()).isFalse();
    }

    private static PairwiseComparison ofWeights(double a, double b, double c) {
        return new PairwiseComparison(List.of("a", "b", "c"), new double[][] {
            {1, a / b, a / c}, {b / a, 1, b / c}, {c / a, c / b, 1}
        });
    }

    @Test
    void comparisons_without_contradiction_give_their_weights_back() {
        AnalyticHierarchy found = AnalyticHierarchy.of(ofWeights(0.5, 0.3, 0.2));
        assertThat(found.weights().array()).containsExactly(new double[] {0.5, 0.3, 0.2}, within(1e-12));
        assertThat(found.consistency()).isCloseTo(0, within(1e-12));
        assertThat(found.acceptable()).isTrue();
    }

    @Test
    void a_group_is_one_by_judgements_or_many_by_priorities() {
        List<PairwiseComparison> group = List.of(ofWeights(0.5, 0.3, 0.2), ofWeights(0.2, 0.3, 0.5));
        double middle = Math.sqrt(0.1);
        double sum = 2 * middle + 0.3;
        // without contradictions both ways agree
        assertThat(AnalyticHierarchy.ofJudgements(group).weights().array())
                .containsExactly(new double[] {middle / sum, 0.3 / sum, middle / sum}, within(1e-12));
        assertThat(AnalyticHierarchy.ofPriorities(group).array())
                .containsExactly(new double[] {middle / sum, 0.3 / sum, middle / sum}, within(1e-12));
    }

    @Test
    void comparisons_that_do_not_answer_each_other_are_refused() {
        assertThatThrownBy(() -> new PairwiseComparison(List.of("a", "b"), new double[][] {{1, 3}, {0.5, 1}}))
                .hasMessageContaining("a with b");
    }

    @Test
    void every_expert_has_the_same_say_whatever_the_points_given() {
        Weights found =
                BudgetAllocation.of(List.of("a", "b"), List.of(Map.of("a", 30.0, "b", 70.0), Map.of("a", 1000.0)));
        assertThat(found.get("a")).isCloseTo(0.65, within(1e-12));
        assertThatThrownBy(() -> BudgetAllocation.of(List.of("a"), List.of(Map.of("x", 1.0))))
                .hasMessageContaining("[x]");
    }
}
