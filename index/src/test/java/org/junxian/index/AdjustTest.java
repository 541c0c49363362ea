package org.junxian.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junxian.index.Schemes.asIs;
import static org.junxian.index.Schemes.group;
import static org.junxian.index.Schemes.with;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.UnitId;
import org.junxian.index.data.VariableId;
import org.junxian.index.result.ExcludedUnit;
import org.junxian.index.result.Result;
import org.junxian.index.scheme.Adjustment;
import org.junxian.index.scheme.Adjustment.Amount;
import org.junxian.index.scheme.Adjustment.Bonus;
import org.junxian.index.scheme.Adjustment.Deduction;
import org.junxian.index.scheme.Adjustment.DirectPass;
import org.junxian.index.scheme.Adjustment.Effect;
import org.junxian.index.scheme.Adjustment.Floor;
import org.junxian.index.scheme.Adjustment.Veto;
import org.junxian.index.scheme.Aggregation;
import org.junxian.index.scheme.Condition;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.Quantity;
import org.junxian.index.scheme.Scheme;
import org.junxian.index.scheme.Within;

/// Bonuses, deductions, vetoes, floors and direct passes (docs/method/adjust.md).
class AdjustTest {

    private static final NodeId INDEX = new NodeId("index");
    private static final NodeId G = new NodeId("g");
    private static final OptionalDouble NO_CAP = OptionalDouble.empty();
    private static final Condition ALWAYS = new Condition.Always();

    private static final String TABLE = """
            unit class a   b   event gain
            u    I     80  60  0     3
            v    I     70  70  1     9
            w    II    60  40  2     3
            x    II    50  90  -     1
            """;

    private static Quantity figure(String name) {
        return new Quantity.FigureOf(new VariableId(name), 0);
    }

    private static Scheme base() {
        return Schemes.scheme(group(
                "index",
                1,
                new Aggregation.WeightedMean(),
                group("g", 1, new Aggregation.WeightedMean(), asIs("a", 1)),
                asIs("b", 1)));
    }

    private static Result evaluate(Adjustment... adjustments) {
        return Picture.evaluate(with(base(), adjustments), TABLE);
    }

    @Test
    void a_bonus_on_a_group_acts_before_its_parent() {
        Result result = evaluate(new Bonus("b", G, ALWAYS, new Amount.Fixed(10), NO_CAP));
        assertThat(Picture.draw(result, "index", "g", "a")).isEqualTo("""
                u 75.000 #1 90.000 80.000
                v 75.000 #1 80.000 70.000
                w 55.000 #4 70.000 60.000
                x 75.000 #1 60.000 50.000
                """);
    }

    @Test
    void the_monthly_method_gives_its_conditional_bonus() {
        // [MON]: the top three under the condition get 0.5, 0.3, 0.1; equal values share the better place
        Condition condition = new Condition.All(
                List.of(new Condition.AtLeast(figure("a"), 60), new Condition.AtLeast(figure("b"), 40)));
        Result result = evaluate(
                new Bonus("top", INDEX, condition, new Amount.ByRank(figure("gain"), List.of(0.5, 0.3, 0.1)), NO_CAP));
        assertThat(Picture.draw(result, "index")).isEqualTo("""
                u 70.300 #2
                v 70.500 #1
                w 50.300 #4
                x 70.000 #3
                """);
    }

    @Test
    void amounts_per_unit_and_their_caps() {
        Amount perGain = new Amount.PerUnit(figure("gain"), 2);
        Result result = evaluate(
                new Bonus("first", INDEX, ALWAYS, perGain, OptionalDouble.of(10)),
                new Deduction("second", INDEX, ALWAYS, new Amount.PerUnit(figure("event"), 5), NO_CAP));
        // v: 18 capped at 10; w: 2 events; x: the number of events is not known and costs nothing (N6)
        assertThat(Picture.draw(result, "index")).isEqualTo("""
                u 76.000 #1
                v 75.000 #2
                w 46.000 #4
                x 72.000 #3
                """);
    }

    @Test
    void the_caps_over_all_cut_the_later_ones() {
        Scheme scheme = with(
                base(),
                new Bonus("one", INDEX, ALWAYS, new Amount.Fixed(3), NO_CAP),
                new Bonus("two", INDEX, ALWAYS, new Amount.Fixed(4), NO_CAP),
                new Deduction("three", INDEX, ALWAYS, new Amount.Fixed(9), NO_CAP));
        Scheme capped = new Scheme(
                scheme.id(),
                scheme.period(),
                scheme.scale(),
                scheme.root(),
                scheme.screening(),
                scheme.adjustments(),
                OptionalDouble.of(5),
                OptionalDouble.of(1),
                scheme.ranking(),
                Optional.empty());
        Result result = Picture.evaluate(capped, TABLE);
        assertThat(result.account(new UnitId("u")).line(INDEX).effects().stream()
                        .map(e -> e.id() + " " + e.points()))
                .containsExactly("one 3.0", "two 2.0", "three -1.0");
    }

    @Test
    void vetoes_cap_take_mark_and_send_last() {
        Condition event = new Condition.AtLeast(figure("event"), 1);
        Condition two = new Condition.AtLeast(figure("event"), 2);
        assertThat(Picture.draw(evaluate(new Veto("v", event, new Effect.Cap(50))), "index"))
                .contains("v 50.000 #3")
                .contains("w 50.000 #3");
        assertThat(Picture.draw(evaluate(new Veto("v", event, new Effect.Take(30))), "index"))
                .contains("v 40.000 #3")
                .contains("w 20.000 #4");
        Result last = evaluate(new Veto("v", event, new Effect.RankLast()));
        assertThat(Picture.draw(last, "index")).isEqualTo("""
                u 70.000 #1
                v 70.000 #3
                w 50.000 #4
                x 70.000 #1
                """);
        Result marked = evaluate(new Veto("v", two, new Effect.Mark()));
        assertThat(marked.marks()).containsExactly(java.util.Map.entry(new UnitId("w"), Set.of("v")));
        assertThat(Picture.draw(marked, "index")).contains("w 50.000 #4");
    }

    @Test
    void an_excluded_unit_keeps_its_score_and_gives_its_place_away() {
        Condition event = new Condition.MoreThan(figure("event"), 0);
        Result result = evaluate(new Veto("v", event, new Effect.Exclude()));
        assertThat(Picture.draw(result, "index")).isEqualTo("""
                u 70.000 #1
                v 70.000 #-
                w 50.000 #-
                x 70.000 #1
                """);
        assertThat(result.excluded())
                .extracting(ExcludedUnit::unit, ExcludedUnit::reason, ExcludedUnit::details)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(new UnitId("v"), ExcludedUnit.Reason.VETO, List.of("v")),
                        org.assertj.core.groups.Tuple.tuple(new UnitId("w"), ExcludedUnit.Reason.VETO, List.of("v")));
    }

    @Test
    void a_group_below_its_floor_has_consequences() {
        // at least 20 of 40 in one group, else the county is ranked last; a bonus does not heal it
        Result result = evaluate(
                new Bonus("b", G, ALWAYS, new Amount.Fixed(30), NO_CAP), new Floor("f", G, 60, new Effect.RankLast()));
        assertThat(Picture.draw(result, "index")).contains("x 85.000 #4").contains("w 65.000 #3");
    }

    @Test
    void a_direct_pass_ranks_first_and_a_last_place_beats_it() {
        Result result = evaluate(
                new DirectPass("new", new Condition.LessThan(figure("a"), 65), true),
                new Veto("v", new Condition.AtLeast(figure("event"), 2), new Effect.RankLast()));
        assertThat(Picture.draw(result, "index")).isEqualTo("""
                u 70.000 #2
                v 70.000 #2
                w 50.000 #4
                x 70.000 #1
                """);
        assertThat(result.marks()).containsOnlyKeys(new UnitId("w"), new UnitId("x"));
    }

    @Test
    void what_is_not_known_neither_helps_nor_harms_N6() {
        Condition noEvent = new Condition.Not(new Condition.AtLeast(figure("event"), 1));
        assertThat(Picture.draw(evaluate(new Bonus("b", INDEX, noEvent, new Amount.Fixed(1), NO_CAP)), "index"))
                .contains("u 71.000 #1")
                .contains("x 70.000 #2");
        Condition either = new Condition.Any(
                List.of(new Condition.AtMost(figure("event"), 0), new Condition.InClass(Set.of(new ClassId("II")))));
        assertThat(Picture.draw(evaluate(new Bonus("b", INDEX, either, new Amount.Fixed(1), NO_CAP)), "index"))
                .contains("u 71.000")
                .contains("v 70.000")
                .contains("x 71.000");
    }

    @Test
    void conditions_see_scores_and_ranks_before_adjustments() {
        Condition first = new Condition.AtMost(new Quantity.RankOf(INDEX, Within.CLASS), 1);
        Result result = evaluate(
                new Bonus("one", INDEX, first, new Amount.Fixed(5), NO_CAP),
                new Bonus("two", INDEX, first, new Amount.Fixed(5), NO_CAP));
        assertThat(Picture.draw(result, "index")).isEqualTo("""
                u 80.000 #1
                v 80.000 #1
                w 50.000 #4
                x 80.000 #1
                """);
    }

    @Test
    void an_adjustment_of_an_unknown_node_is_refused() {
        assertThatThrownBy(() -> evaluate(new Bonus("b", new NodeId("h"), ALWAYS, new Amount.Fixed(1), NO_CAP)))
                .hasMessageContaining("no node h");
    }

    @Test
    void every_account_with_adjustments_adds_up_N3() {
        Result result = evaluate(
                new Bonus("a", new NodeId("a"), ALWAYS, new Amount.Fixed(1), NO_CAP),
                new Bonus("g", G, ALWAYS, new Amount.Fixed(2), NO_CAP),
                new Deduction("d", INDEX, ALWAYS, new Amount.Fixed(3), NO_CAP),
                new Veto("v", new Condition.AtLeast(figure("event"), 1), new Effect.Cap(33.3)));
        for (var unit : result.population().units()) {
            assertThat(result.account(unit.id()).lines()).hasSize(4);
        }
        assertThat(Picture.draw(result, "index")).contains("v 33.300").contains("u 68.500");
    }
}
