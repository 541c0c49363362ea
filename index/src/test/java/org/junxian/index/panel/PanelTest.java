package org.junxian.index.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junxian.index.data.Period;
import org.junxian.index.data.UnitId;

/// Goalposts, growth, trends and convergence (docs/method/panel.md, P-1 to P-7).
class PanelTest {

    static final double NONE = Double.NaN;

    static Panel panel(int firstYear, double[]... rows) {
        return new Panel(
                IntStream.range(0, rows.length)
                        .mapToObj(i -> new UnitId("u" + (i + 1)))
                        .toList(),
                IntStream.range(0, rows[0].length)
                        .mapToObj(t -> Period.ofYear(firstYear + t))
                        .toList(),
                rows);
    }

    @Test
    void goalposts_hold_still_and_the_reference_of_the_adjusted_index_scores_100() {
        Panel panel = panel(2018, new double[] {10, 30, NONE}, new double[] {20, 25, 50});
        assertThat(Goalposts.pooled(panel)).isEqualTo(new Goalposts(10, 50));
        // Mazziotta & Pareto 2016: Ref ± (max - min)/2, scores 70 to 130
        Goalposts around = Goalposts.around(panel, 22);
        assertThat(around).isEqualTo(new Goalposts(2, 42));
        assertThat(around.score(22, 70, 130)).isEqualTo(100);
        assertThat(around.score(50, 70, 130)).isEqualTo(142);
        assertThatThrownBy(() -> Goalposts.pooled(panel(2018, new double[] {5, 5})))
                .hasMessageContaining("Try:");
    }

    @Test
    void growth_counts_periods_by_their_distance_and_logarithms_add_up() {
        Panel gap = new Panel(
                List.of(new UnitId("u")),
                List.of(Period.ofYear(2015), Period.ofYear(2016), Period.ofYear(2018)),
                new double[][] {{100, 110, 133.1}});
        assertThat(Growth.percent(gap, 0, 1)).containsExactly(new double[] {NONE, 10, NONE}, within(1e-12));
        assertThat(Growth.percent(gap, 0, 2)).containsExactly(new double[] {NONE, NONE, 21}, within(1e-12));
        assertThat(Growth.mean(gap, 0)).isCloseTo(10, within(1e-12));
        Panel row = panel(2015, new double[] {50, 80, 60, 120});
        double[] yearly = Growth.logarithmic(row, 0, 1);
        assertThat(yearly[1] + yearly[2] + yearly[3]).isCloseTo(Growth.logarithmic(row, 0, 3)[3], within(1e-12));
        assertThat(Growth.percent(panel(2015, new double[] {-5, 10}), 0, 1)[1]).isNaN();
    }

    @Test
    void a_trend_is_that_of_scipy() {
        // scipy: linregress, theilslopes, kendalltau on 2010 to 2019
        Panel panel = panel(2010, new double[] {3.1, 3.4, 3.9, 3.7, 4.4, 4.2, 5.0, 5.6, 5.1, 6.2});
        Trend trend = Trend.of(panel, 0);
        assertThat(trend.line().slope()).isCloseTo(0.3151515151515151, within(1e-13));
        assertThat(trend.line().error()).isCloseTo(0.0341578467417257, within(1e-13));
        assertThat(trend.line().chance()).isCloseTo(1.543290787703512e-05, within(1e-15));
        assertThat(trend.line().fit()).isCloseTo(0.9560826777977153 * 0.9560826777977153, within(1e-13));
        assertThat(trend.medianSlope()).isCloseTo(0.32, within(1e-13));
        assertThat(trend.direction().coefficient()).isCloseTo(0.8666666666666666, within(1e-13));
        assertThat(trend.direction().chance()).isCloseTo(0.00011518959435626102, within(1e-15));
    }

    @Test
    void one_odd_year_bends_the_line_but_not_the_median_of_slopes_N6() {
        Panel odd = panel(2010, new double[] {1, 2, NONE, 4, 5, 60, 7});
        assertThat(Trend.of(odd, 0).medianSlope()).isCloseTo(1, within(1e-12));
        assertThat(Trend.of(odd, 0).medianStart()).isCloseTo(1, within(1e-12));
        assertThat(Trend.of(odd, 0).line().points()).isEqualTo(6);
        assertThat(Trend.of(odd, 0).line().slope()).isGreaterThan(3);
        assertThat(Trend.of(panel(2010, new double[] {1, NONE}), 0).medianSlope())
                .isNaN();
    }

    @Test
    void convergence_is_that_of_numpy_and_closes_the_gap_at_the_stated_speed() {
        double[] first = {100, 250, 400, 800, 1500, 300, 650};
        double[] last = {220, 480, 700, 1200, 2000, 610, 1150};
        double[][] rows = new double[7][9];
        for (int i = 0; i < 7; i++) {
            for (int t = 0; t < 9; t++) {
                rows[i][t] = first[i] * Math.pow(last[i] / first[i], t / 8.0);
            }
        }
        Convergence found = Convergence.of(panel(2015, rows));
        assertThat(found.line().slope()).isCloseTo(-0.023226262867651424, within(1e-12));
        assertThat(found.line().chance()).isCloseTo(0.0013677637816411799, within(1e-12));
        assertThat(found.speed()).isCloseTo(0.025695206427147482, within(1e-12));
        assertThat(found.halfLife()).isCloseTo(26.9757389389027, within(1e-9));
        assertThat(found.spread().getFirst()).isCloseTo(0.8822827221127152, within(1e-12));
        assertThat(found.spread().getLast()).isCloseTo(0.7206163057039711, within(1e-12));
        assertThat(found.sigma().slope()).isNegative();
    }

    @Test
    void a_path_made_with_a_known_speed_has_that_speed() {
        // ln y(T) = e^(-βT) ln y(0) + c, the neoclassical path
        double beta = 0.04;
        double[][] rows = new double[5][2];
        for (int i = 0; i < 5; i++) {
            rows[i][0] = 100 * (i + 1);
            rows[i][1] = Math.exp(Math.exp(-beta) * Math.log(rows[i][0]) + 0.7);
        }
        Convergence found = Convergence.of(panel(2020, rows));
        assertThat(found.speed()).isCloseTo(beta, within(1e-12));
        assertThat(found.halfLife()).isCloseTo(Math.log(2) / beta, within(1e-9));
    }

    @Test
    void level_and_pace_make_four_groups() {
        Panel panel = panel(
                2019,
                new double[] {100, 150},
                new double[] {200, 210},
                new double[] {20, 40},
                new double[] {30, 31},
                new double[] {90, 110},
                new double[] {50, NONE});
        assertThat(Pace.of(panel))
                .containsExactly(
                        Pace.LEADING, Pace.SLOWING, Pace.CATCHING_UP, Pace.FALLING_BEHIND, Pace.LEADING, Pace.UNKNOWN);
    }

    @Test
    void catching_up_takes_as_long_as_the_paces_say() {
        Panel panel = panel(2019, new double[] {50, 60}, new double[] {100, 90}, new double[] {200, 180});
        double[] reference = {100, 100};
        CatchingUp found = CatchingUp.of(panel, 0, reference);
        assertThat(found.now()).isEqualTo(0.6);
        // 0.6 · 1.2^t = 1
        assertThat(found.periods()).isCloseTo(Math.log(1 / 0.6) / Math.log(1.2), within(1e-12));
        assertThat(CatchingUp.of(panel, 1, reference).periods()).isNaN();
        assertThat(CatchingUp.of(panel, 2, reference).periods()).isZero();
    }
}
