package org.junxian.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.Exclusion;
import org.junxian.index.data.Figures;
import org.junxian.index.data.Period;
import org.junxian.index.data.Unit;
import org.junxian.index.data.UnitId;
import org.junxian.index.reasons.Factor;
import org.junxian.index.reasons.Move;
import org.junxian.index.reasons.RankMove;
import org.junxian.index.reasons.Setting;
import org.junxian.index.result.Result;
import org.junxian.index.scheme.Aggregation;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Measure;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.PerClass;
import org.junxian.index.scheme.Ranking;
import org.junxian.index.scheme.Scheme;
import org.junxian.index.scheme.TieRule;
import org.junxian.index.scheme.Within;

/// Why a rank moved: shares of factors that add up exactly, worked examples and laws.
class RankMoveTest {

    private static final Period LAST_YEAR = Period.ofYear(2019);

    private static final Scheme XY = Schemes.scheme(
            Schemes.group("index", 1, new Aggregation.WeightedMean(), Schemes.asIs("x", 1), Schemes.asIs("y", 1)));

    private static String drawn(Move move) {
        return "%s #%s to #%s: "
                        .formatted(
                                move.unit(),
                                Picture.number(move.before().rank(), "%.1f"),
                                Picture.number(move.after().rank(), "%.1f"))
                + move.shares().stream()
                        .map(s -> s.factors() + " " + Picture.number(s.places(), "%.3f") + " "
                                + Picture.number(s.points(), "%.3f"))
                        .collect(Collectors.joining(", "));
    }

    private static Move move(Setting before, Setting now, String unit) {
        return new RankMove(before, now).of(new UnitId(unit)).orElseThrow();
    }

    /// a 50 → 58, b 55 → 60, c 52 → 51. a alone: 58 is first (+2). Others alone: a 50 behind 60 and 51 (0). Both:
    /// 58 behind 60 (+1). Own share (2 + 1) / 2, others' (0 - 1) / 2.
    @Test
    void between_two_years_own_figures_and_those_of_others_are_told_apart() {
        Figures figures = Picture.figures("""
                unit x@2019 y@2019 x@2020 y@2020
                a    50     50     56     60
                b    55     55     60     60
                c    52     52     51     51
                """);
        Move move = move(new Setting(XY.at(LAST_YEAR), figures), new Setting(XY, figures), "a");
        assertThat(drawn(move)).isEqualTo("a #3.0 to #2.0: [OWN_FIGURES] 1.500 8.000, [OTHER_FIGURES] -0.500 0.000");
    }

    @Test
    void between_two_schemes_on_the_same_figures_only_the_rule_and_the_weights_can_have_moved_a_unit() {
        Figures figures = Picture.figures("""
                unit x  y
                a    40 90
                b    60 60
                c    80 20
                """);
        Setting before = new Setting(XY, figures);
        Scheme weighted = XY.reweighted(Map.of(new NodeId("x"), PerClass.all(3)));
        assertThat(drawn(move(before, new Setting(weighted, figures), "a")))
                .isEqualTo("a #1.0 to #3.0: [WEIGHTS] -2.000 -12.500");
        Scheme minMax = Schemes.scheme(Schemes.group(
                "index",
                1,
                new Aggregation.WeightedMean(),
                Schemes.indicator("x", 3, Schemes.MIN_MAX),
                Schemes.indicator("y", 1, Schemes.MIN_MAX)));
        Move both = move(before, new Setting(minMax, figures), "a");
        assertThat(both.shares())
                .extracting(Move.Share::factors)
                .containsExactly(Set.of(Factor.RULES), Set.of(Factor.WEIGHTS));
        assertThat(new RankMove(before, before)
                        .of(new UnitId("a"))
                        .orElseThrow()
                        .shares())
                .isEmpty();
    }

    @Test
    void a_unit_that_changed_its_class_learns_what_that_did() {
        Scheme inClass = Schemes.with(XY, new Ranking(TieRule.COMPETITION, Within.CLASS, List.of()));
        String table = """
                unit class x  y
                a    p     50 50
                b    p     70 70
                c    q     40 40
                d    q     60 60
                """;
        Move move = move(
                new Setting(inClass, Picture.figures(table)),
                new Setting(inClass, Picture.figures(table.replace("b    p", "b    q"))),
                "a");
        assertThat(drawn(move)).isEqualTo("a #2.0 to #1.0: [CLASSES] 1.000 0.000");
    }

    @Test
    void units_that_join_or_leave_are_a_factor_of_their_own() {
        String table = """
                unit x  y
                a    50 50
                b    70 70
                """;
        Setting before = new Setting(XY, Picture.figures(table));
        Setting now = new Setting(XY, Picture.figures(table + "c 60 60\n"));
        assertThat(drawn(move(before, now, "a"))).isEqualTo("a #2.0 to #3.0: [POPULATION] -1.000 0.000");
        assertThat(new RankMove(before, now).of(new UnitId("c"))).isEmpty();
        Setting without =
                new Setting(XY, Picture.figures(table, List.of(new Exclusion(new UnitId("b"), "merged")), List.of()));
        assertThat(drawn(move(before, without, "a"))).isEqualTo("a #2.0 to #1.0: [POPULATION] 1.000 0.000");
    }

    /// The new scheme reads z, which nobody had the year before: new rules on old figures rank nobody. So what can not
    /// be told apart is told together, and no more than that.
    @Test
    void factors_that_can_not_be_told_apart_are_joined() {
        Scheme withZ = Schemes.scheme(Schemes.group(
                "index",
                1,
                new Aggregation.WeightedMean(),
                Schemes.asIs("x", 1),
                Schemes.asIs("y", 2),
                Schemes.asIs("z", 1)));
        Figures figures = Picture.figures("""
                unit x@2019 y@2019 x@2020 y@2020 z@2020
                a    50     50     56     60     10
                b    55     55     60     60     20
                """);
        Move move = move(new Setting(XY.at(LAST_YEAR), figures), new Setting(withZ, figures), "a");
        assertThat(move.shares())
                .extracting(Move.Share::factors)
                .containsExactly(
                        EnumSet.of(Factor.OWN_FIGURES, Factor.OTHER_FIGURES, Factor.RULES), EnumSet.of(Factor.WEIGHTS));
        assertThat(move.rise()).isZero();
    }

    /// An indicator of a stated period (a census) is the same fact in both years, not an old figure in one of them.
    @Test
    void an_indicator_of_a_stated_period_stays_where_it_is() {
        Indicator census = Schemes.with(
                Schemes.asIs("c", 1),
                new Measure(
                        new org.junxian.index.data.VariableId("c"),
                        java.util.Optional.of(LAST_YEAR),
                        List.of(),
                        1,
                        Measure.Change.LEVEL));
        Scheme scheme =
                Schemes.scheme(Schemes.group("index", 1, new Aggregation.WeightedMean(), Schemes.asIs("x", 1), census));
        Figures figures = Picture.figures("""
                unit x@2019 x@2020 c@2019
                a    50     50     40
                b    60     30     50
                """);
        Move move = move(new Setting(scheme.at(LAST_YEAR), figures), new Setting(scheme, figures), "a");
        assertThat(drawn(move)).isEqualTo("a #2.0 to #1.0: [OWN_FIGURES] 0.000 0.000, [OTHER_FIGURES] 1.000 0.000");
    }

    @Test
    void average_ties_give_halves_that_still_add_up_exactly() {
        Scheme average = Schemes.with(XY, new Ranking(TieRule.AVERAGE, Within.ALL, List.of()));
        Figures figures = Picture.figures("""
                unit x@2019 y@2019 x@2020 y@2020
                a    50     50     60     60
                b    55     55     60     60
                c    52     52     60     60
                """);
        Move move = move(new Setting(average.at(LAST_YEAR), figures), new Setting(average, figures), "a");
        assertThat(move.rise()).isEqualTo(1);
        assertThat(move.shares().stream().mapToLong(Move.Share::numerator).sum())
                .isEqualTo(move.denominator());
    }

    /// N3 over random methods and figures: both ends are the published ranks, the shares add up (the record refuses
    /// otherwise), and looked at from the other end every share has the other sign.
    @Test
    void N3_shares_add_up_and_turn_round_with_the_view() {
        int told = 0;
        for (long seed = 1; seed <= 60; seed++) {
            RandomCases cases = new RandomCases(seed);
            Figures figures = cases.figures();
            Scheme one = cases.scheme().at(Period.ofYear(2019));
            Scheme two = seed % 2 == 0 ? one.at(Period.ofYear(2020)) : cases.scheme();
            Figures other = reclassed(figures, seed);
            Setting before = new Setting(one, figures);
            Setting now = new Setting(two, other);
            try {
                Result first = new Engine().evaluate(one, figures);
                Result last = new Engine().evaluate(two, other);
                RankMove there = new RankMove(before, now);
                RankMove back = new RankMove(now, before);
                for (Unit unit : figures.population().units().subList(0, 4)) {
                    int i = figures.population().indexOf(unit.id());
                    boolean both = !Double.isNaN(first.officialRank(i)) && !Double.isNaN(last.officialRank(i));
                    assertThat(there.of(unit.id()))
                            .as("seed %s, %s", seed, unit)
                            .matches(m -> m.isPresent() == both);
                    if (both) {
                        Move move = there.of(unit.id()).orElseThrow();
                        assertThat(move.before().rank()).isEqualTo(first.officialRank(i));
                        assertThat(move.after().rank()).isEqualTo(last.officialRank(i));
                        Move returned = back.of(unit.id()).orElseThrow();
                        assertThat(returned.rise()).isEqualTo(-move.rise());
                        for (int s = 0; s < move.shares().size(); s++) {
                            assertThat(returned.shares().get(s).places())
                                    .isCloseTo(-move.shares().get(s).places(), within(1e-9));
                        }
                        told++;
                    }
                }
            } catch (IllegalArgumentException unsuitable) {
                assertThat(unsuitable).hasMessageNotContaining("twice");
            }
        }
        assertThat(told).isGreaterThan(60);
    }

    private static Figures reclassed(Figures figures, long seed) {
        if (seed % 3 != 0) {
            return figures;
        }
        List<Unit> units = new ArrayList<>(figures.population().units());
        ClassId last = units.getLast().classId();
        units.set(0, new Unit(units.getFirst().id(), last));
        return figures.over(new org.junxian.index.data.Population(
                units, figures.population().exclusions(), figures.population().compositions()));
    }

    @Test
    void periods_of_different_length_are_refused() {
        Figures figures = Picture.figures("unit x y\na 1 1\n");
        assertThatThrownBy(() ->
                        new RankMove(new Setting(XY.at(Period.parse("2020-Q1")), figures), new Setting(XY, figures)))
                .hasMessageContaining("different length");
    }
}
