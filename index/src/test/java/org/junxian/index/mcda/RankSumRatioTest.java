package org.junxian.index.mcda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junxian.index.mcda.RankSumRatio.Ranking;

/// 秩和比 against the classic example (docs/method/mcda.md, D-7).
class RankSumRatioTest {

    /// 某省 10 个地区孕产妇保健工作: antenatal examinations (%), maternal deaths (per 100,000), perinatal deaths (‰); the
    /// example of the Chinese textbooks of medical statistics.
    private static final double[][] REGIONS = {
        {99.54, 60.27, 16.15},
        {96.52, 59.67, 20.10},
        {99.36, 43.91, 15.60},
        {92.83, 58.99, 17.04},
        {91.71, 35.40, 15.01},
        {95.35, 44.71, 13.93},
        {96.09, 49.81, 17.43},
        {99.27, 31.69, 13.89},
        {94.76, 22.91, 19.87},
        {84.80, 81.49, 23.63}
    };

    private static final DecisionMatrix MATRIX = new DecisionMatrix(
            List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J"),
            List.of(Criterion.more("x1", 1), Criterion.less("x2", 1), Criterion.less("x3", 1)),
            REGIONS);

    @Test
    void the_ratios_are_the_mean_ranks_over_ten() {
        // by hand: A has ranks 10, 2, 6; H 8, 9, 10; J 1, 1, 1
        RankSumRatio found = RankSumRatio.of(MATRIX, Ranking.WHOLE);
        assertThat(found.ranked().score(0)).isCloseTo(18 / 30.0, within(1e-15));
        assertThat(found.ranked().score(7)).isCloseTo(27 / 30.0, within(1e-15));
        assertThat(found.ranked().score(9)).isCloseTo(3 / 30.0, within(1e-15));
        assertThat(found.ranked().rank(7)).isEqualTo(1);
        assertThat(found.ranked().rank(9)).isEqualTo(10);
    }

    @Test
    void the_probits_have_the_corrected_last_place_and_the_line_is_that_of_least_squares() {
        // scipy: norm.ppf and polyfit of the ten (nine different) ratios
        RankSumRatio found = RankSumRatio.of(MATRIX, Ranking.WHOLE);
        assertThat(found.line().probits().get(9)).isCloseTo(3.7184484344553996, within(1e-10));
        assertThat(found.line().probits().get(7)).isCloseTo(6.959963984540054, within(1e-10));
        assertThat(found.line().slope()).isCloseTo(0.22168969074038003, within(1e-9));
        assertThat(found.line().start()).isCloseTo(-0.6085499875078308, within(1e-9));
        assertThat(found.line().fit()).isCloseTo(0.9379089071524481, within(1e-9));
    }

    @Test
    void grades_follow_the_probits_of_the_table() {
        RankSumRatio found = RankSumRatio.of(MATRIX, Ranking.WHOLE);
        assertThat(found.grades(6, 4)).containsExactly(2, 2, 1, 2, 2, 2, 2, 1, 2, 3);
    }

    @Test
    void ranks_between_keep_the_distances() {
        RankSumRatio found = RankSumRatio.of(MATRIX, Ranking.BETWEEN);
        // A: (10 + 1 + 9·(81.49 - 60.27)/58.58 + 1 + 9·(23.63 - 16.15)/9.74) / 30
        assertThat(found.ranked().score(0))
                .isCloseTo((10 + 1 + 9 * 21.22 / 58.58 + 1 + 9 * 7.48 / 9.74) / 30, within(1e-12));
        assertThat(found.ranked().score(9)).isCloseTo(0.1, within(1e-12));
    }
}
