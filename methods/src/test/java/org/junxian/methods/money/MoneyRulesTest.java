package org.junxian.methods.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junxian.methods.money.InterestSubsidy.Drawing;
import org.junxian.methods.money.Line.Kind;

/// The worked numbers of docs/method/money.md, and what must hold of all amounts (N3, N4).
class MoneyRulesTest {

    private static final long WAN = 1_000_000; // fen in 10,000 yuan
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private static BigDecimal number(String number) {
        return new BigDecimal(number);
    }

    private static InterestSubsidy subsidy(int basis) {
        return new InterestSubsidy(number("0.35"), basis, 3 * 365, RoundingMode.HALF_UP);
    }

    private static Drawing drawing(long principal, int from, int until, long paid) {
        return new Drawing(principal, DAY.plusDays(from), DAY.plusDays(until), number("0.0345"), paid);
    }

    /// 1st 1,000 万, 100 万 less for each of eight places: 5,200 万 in all.
    @Test
    void a_ladder_falls_from_place_to_place() {
        var ladder = new RankLadder(1_000 * WAN, 100 * WAN, 8);
        assertThat(ladder.total()).isEqualTo(5_200 * WAN);
        assertThat(ladder.of(1).fen()).isEqualTo(1_000 * WAN);
        assertThat(ladder.of(8).fen()).isEqualTo(300 * WAN);
        assertThat(ladder.of(9).lines().getFirst().kind()).isEqualTo(Kind.NOT_DUE);
        assertThat(ladder.of(9).fen()).isZero();
        assertThatThrownBy(() -> new RankLadder(700 * WAN, 100 * WAN, 8))
                .hasMessageContaining("must end above nothing");
    }

    /// 100 million yuan over 360 days at 35 % of 3.45 %: 1,207,500 yuan.
    @Test
    void interest_is_principal_times_factor_times_rate_times_days() {
        assertThat(subsidy(360)
                        .of(List.of(drawing(10_000 * WAN, 0, 360, Long.MAX_VALUE)))
                        .fen())
                .isEqualTo(120_750_000);
        assertThat(subsidy(365)
                        .of(List.of(drawing(10_000 * WAN, 0, 365, Long.MAX_VALUE)))
                        .fen())
                .isEqualTo(120_750_000);
    }

    @Test
    void interest_is_never_more_than_was_paid_and_ends_with_the_term() {
        var paid = subsidy(360).of(List.of(drawing(10_000 * WAN, 0, 360, 100_000_000)));
        assertThat(paid.fen()).isEqualTo(100_000_000);
        assertThat(paid.lines().getLast().kind()).isEqualTo(Kind.CAP);
        var halfYear = new InterestSubsidy(number("0.35"), 360, 180, RoundingMode.HALF_UP);
        assertThat(halfYear.of(List.of(
                                drawing(10_000 * WAN, 0, 360, Long.MAX_VALUE),
                                drawing(10_000 * WAN, 200, 300, Long.MAX_VALUE)))
                        .fen())
                .isEqualTo(120_750_000 / 2);
    }

    @Test
    void limits_of_projects_and_of_the_year_leave_a_line_each() {
        var one = subsidy(360).of(List.of(drawing(200_000 * WAN, 0, 360, Long.MAX_VALUE)));
        var project = one.cappedAt("project", 2_000 * WAN);
        assertThat(project.fen()).isEqualTo(2_000 * WAN);
        assertThat(project.lines().getLast().from()).containsEntry("before", BigDecimal.valueOf(2_415 * WAN));
        var year = CapTogether.at("year", 3_000 * WAN, List.of(project, project, project));
        assertThat(year.stream().map(Entitlement::fen)).containsExactly(2_000 * WAN, 1_000 * WAN, 0L);
    }

    @Test
    void class_a_gets_a_fifth_more_and_the_city_matches_one_to_one() {
        var more = new RankLadder(1_000 * WAN, 0, 1).of(1).times("class", number("1.2"), RoundingMode.HALF_UP);
        assertThat(more.fen()).isEqualTo(1_200 * WAN);
        assertThat(more.matching(BigDecimal.ONE, RoundingMode.HALF_UP).fen()).isEqualTo(1_200 * WAN);
        assertThat(more.lines()).as("what another purse pays is no part of it").hasSize(2);
        assertThat(more.atLeast("floor", 1_300 * WAN).fen()).isEqualTo(1_300 * WAN);
    }

    /// Fee 1 % or less: 0.5 % of what is guaranteed, at most 100 万.
    @Test
    void a_fee_above_the_line_gets_nothing() {
        var rule = new FeeSubsidy(number("0.01"), number("0.005"), RoundingMode.HALF_UP);
        assertThat(rule.of(10_000 * WAN, number("0.01"), BigDecimal.ONE).fen()).isEqualTo(50 * WAN);
        assertThat(rule.of(30_000 * WAN, number("0.006"), BigDecimal.ONE)
                        .cappedAt("guarantor", 100 * WAN)
                        .fen())
                .isEqualTo(100 * WAN);
        assertThat(rule.of(10_000 * WAN, number("0.0101"), BigDecimal.ONE).fen())
                .isZero();
    }

    /// 10,000 t at 800 yuan: 800 万; 60 % back, 5 points for each point over, 5 less for each task missed.
    @Test
    void a_charge_comes_back_in_part() {
        var rule = new ChargeAndRefund(
                number("0.60"), number("0.05"), number("0.05"), BigDecimal.ZERO, BigDecimal.ONE, RoundingMode.HALF_UP);
        var tonnes = BigDecimal.valueOf(10_000);
        var met = rule.of(tonnes, 80_000, List.of(number("0"), number("0")));
        assertThat(met.lines().getFirst().fen()).isEqualTo(-800 * WAN);
        assertThat(met.lines().getLast().fen()).isEqualTo(480 * WAN);
        assertThat(rule.of(tonnes, 80_000, List.of(number("2"), number("-1")))
                        .lines()
                        .getLast()
                        .fen())
                .isEqualTo(520 * WAN);
        assertThat(rule.of(tonnes, 80_000, List.of(number("20"))).fen())
                .as("never more than was charged")
                .isZero();
    }

    @Test
    void air_that_got_worse_costs_what_better_air_brings() {
        var rule = new TwoWayCompensation(80 * WAN, true, RoundingMode.HALF_UP);
        assertThat(rule.of(number("52.5"), number("50")).fen()).isEqualTo(200 * WAN);
        assertThat(rule.of(number("50"), number("52.5")).fen()).isEqualTo(-200 * WAN);
        var days = new TwoWayCompensation(20 * WAN, false, RoundingMode.HALF_UP);
        assertThat(days.of(number("60.1"), number("63.1")).fen()).isEqualTo(60 * WAN);
    }

    @Test
    void N3_N4_lines_add_up_and_more_days_or_money_never_give_less() {
        var random = new SplittableRandom(20261123);
        for (int i = 0; i < 2_000; i++) {
            long principal = random.nextLong(1_000_000_000_000L);
            int days = 1 + random.nextInt(1_000);
            var one = subsidy(360).of(List.of(drawing(principal, 0, days, Long.MAX_VALUE)));
            int cut = random.nextInt(days + 1);
            var two = subsidy(360).of(List.of(drawing(principal, 0, Math.max(1, cut), Long.MAX_VALUE)));
            assertThat(two.fen()).isLessThanOrEqualTo(one.fen());
            assertThat(subsidy(360)
                            .of(List.of(drawing(principal + 1_000_000, 0, days, Long.MAX_VALUE)))
                            .fen())
                    .isGreaterThanOrEqualTo(one.fen());
            var limited = one.cappedAt("project", random.nextLong(1_000_000_000L));
            assertThat(limited.lines().stream().mapToLong(Line::fen).sum()).isEqualTo(limited.fen());
            double approximate = principal * 0.35 * 0.0345 * days / 360;
            assertThat((double) one.fen()).isCloseTo(approximate, offset(1.0));
        }
    }

    @Test
    void what_makes_no_sense_is_refused_with_what_was_found() {
        assertThatThrownBy(() -> drawing(1, 5, 5, 1)).hasMessageContaining("2024-01-06 to 2024-01-06");
        assertThatThrownBy(() -> subsidy(364)).hasMessageContaining("360 or 365");
        assertThatThrownBy(() -> new RankLadder(1, 0, 1).of(0)).hasMessageContaining("begins at 1");
        var owed = new TwoWayCompensation(1, true, RoundingMode.HALF_UP).of(BigDecimal.ONE, BigDecimal.TEN);
        assertThatThrownBy(() -> CapTogether.at("year", 10, List.of(owed))).hasMessageContaining("are paid");
    }
}
