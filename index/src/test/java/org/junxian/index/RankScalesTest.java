package org.junxian.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junxian.index.NormaliseTest.scores;
import static org.junxian.index.Schemes.indicator;
import static org.junxian.index.Schemes.single;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junxian.index.scheme.Direction;
import org.junxian.index.scheme.Measure.Change;
import org.junxian.index.scheme.Normalisation;
import org.junxian.index.scheme.Normalisation.Borda;
import org.junxian.index.scheme.Normalisation.Categories;
import org.junxian.index.scheme.Normalisation.Category;
import org.junxian.index.scheme.Normalisation.LevelGrowth;
import org.junxian.index.scheme.Normalisation.PercentileRank;
import org.junxian.index.scheme.Normalisation.Rank;
import org.junxian.index.scheme.Normalisation.RankSteps;
import org.junxian.index.scheme.Normalisation.TargetPassFail;
import org.junxian.index.scheme.Normalisation.ThresholdPlusRank;
import org.junxian.index.scheme.Normalisation.Tier;
import org.junxian.index.scheme.Normalisation.Tiers;
import org.junxian.index.scheme.PerClass;
import org.junxian.index.scheme.TieRule;
import org.junxian.index.scheme.Within;

/// Scales made from ranks and tables (docs/method/normalise.md, L-11 to L-21).
class RankScalesTest {

    private static final Within ALL = Within.ALL;

    @Test
    void ascending_ranks_share_places_by_the_tie_rule() {
        assertThat(scores(new Rank(ALL, TieRule.COMPETITION), Direction.MORE, 5, 7, 7, 9))
                .isEqualTo("1 2 2 4");
        assertThat(scores(new Rank(ALL, TieRule.DENSE), Direction.MORE, 5, 7, 7, 9))
                .isEqualTo("1 2 2 3");
        assertThat(scores(new Rank(ALL, TieRule.AVERAGE), Direction.MORE, 5, 7, 7, 9))
                .isEqualTo("1 2.5 2.5 4");
        assertThat(scores(new Rank(ALL, TieRule.COMPETITION), Direction.LESS, 5, 7, 7, 9))
                .isEqualTo("4 2 2 1");
    }

    @Test
    void borda_and_percentile_rank_split_ties_evenly() {
        assertThat(scores(new Borda(ALL, 0, 9), Direction.MORE, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10))
                .isEqualTo("0 1 2 3 4 5 6 7 8 9");
        assertThat(scores(new Borda(ALL, 0, 3), Direction.MORE, 5, 7, 7, 9)).isEqualTo("0 1.5 1.5 3");
        assertThat(scores(new PercentileRank(ALL, 0, 100), Direction.MORE, 5, 7, 7, 9))
                .isEqualTo("0 50 50 100");
        assertThat(scores(new PercentileRank(ALL, 0, 100), Direction.MORE, 4)).isEqualTo("50");
    }

    @Test
    void rank_steps_lose_five_points_of_the_full_score_each() {
        // 争先进位计分法 [MON]: the first has 100 % of the full score, each later rank 5 points of percentage less
        assertThat(scores(new RankSteps(ALL, 6, 0.05, 0), Direction.MORE, 9, 8, 7, 7, 5))
                .isEqualTo("6 5.7 5.4 5.4 4.8");
        assertThat(scores(new RankSteps(ALL, 100, 0.4, 0.3), Direction.LESS, 1, 2, 3))
                .isEqualTo("100 60 30");
    }

    @Test
    void a_threshold_and_a_rank_make_the_mixed_method() {
        // [MON]: GDP growth of at least 8 % gets 4, below it 0; those at or above 8 % are ranked with full 6
        var mixed = new ThresholdPlusRank(PerClass.all(8), 4, 6, 0.05, 0, ALL);
        assertThat(scores(mixed, Direction.MORE, 7.9, 8, 8.4, 9)).isEqualTo("0 9.4 9.7 10");
    }

    @Test
    void a_target_is_reached_or_not() {
        // 目标完成计分法 [MON]: no partial score
        assertThat(scores(new TargetPassFail(PerClass.all(8), 4), Direction.MORE, 7.99, 8, 9))
                .isEqualTo("0 4 4");
        assertThat(scores(new TargetPassFail(PerClass.all(8), 4), Direction.LESS, 7.99, 8, 9))
                .isEqualTo("4 4 0");
    }

    @Test
    void tiers_say_which_side_their_edges_belong_to() {
        // R&D share of the table for innovative SMEs: at least 5 % 20, 3-5 % 15, 2-3 % 10, 1-2 % 5, below 1 % 0
        var table = List.of(new Tier(1, 5), new Tier(2, 10), new Tier(3, 15), new Tier(5, 20));
        assertThat(scores(new Tiers(table, 0, true), Direction.MORE, 0.9, 1, 2.5, 3, 5))
                .isEqualTo("0 5 10 15 20");
        assertThat(scores(new Tiers(table, 0, false), Direction.MORE, 0.9, 1, 2.5, 3, 5))
                .isEqualTo("0 0 10 10 15");
        // liabilities: up to 55 % 10, 55-75 % 5, above 75 % 0; the table speaks of the figure whatever the direction
        var liabilities = new Tiers(List.of(new Tier(55, 5), new Tier(75, 0)), 10, false);
        assertThat(scores(liabilities, Direction.LESS, 55, 55.1, 75, 76)).isEqualTo("10 5 5 0");
    }

    @Test
    void an_unlisted_category_is_an_error_that_names_it() {
        var fields = new Categories(List.of(new Category(1, "strategic", 10), new Category(2, "other", 5)));
        assertThat(scores(fields, Direction.MORE, 1, 2)).isEqualTo("10 5");
        assertThatThrownBy(() -> scores(fields, Direction.MORE, 1, 3))
                .hasMessageContaining("Indicator x")
                .hasMessageContaining("3.0")
                .hasMessageContaining("[1.0, 2.0]");
    }

    @Test
    void level_and_growth_are_mixed() {
        // static 40 %, dynamic 60 %, as in the Wanjiang method [WJ-1]
        Normalisation mix = new LevelGrowth(0.4, Schemes.MIN_MAX, Schemes.MIN_MAX, new Change.Growth(1));
        assertThat(Picture.draw(Picture.evaluate(single(indicator("x", 1, mix)), """
                unit x    x@2019
                a    100  100
                b    50   40
                c    75   50
                d    80   -
                e    80   0
                """), "x"))
                .isEqualTo("""
                a 40.000 #2
                b 30.000 #3
                c 80.000 #1
                d - #-
                e - #-
                """);
    }
}
