package org.junxian.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junxian.index.data.Figure;
import org.junxian.index.data.Figures;
import org.junxian.index.data.Unit;
import org.junxian.index.data.UnitId;
import org.junxian.index.reasons.Change;
import org.junxian.index.reasons.Goal;
import org.junxian.index.reasons.Lever;
import org.junxian.index.reasons.Levers;
import org.junxian.index.reasons.Place;
import org.junxian.index.reasons.Probe;
import org.junxian.index.reasons.Way;
import org.junxian.index.reasons.WhatWouldChange;
import org.junxian.index.result.Result;
import org.junxian.index.scheme.Aggregation;
import org.junxian.index.scheme.Direction;
import org.junxian.index.scheme.Normalisation;
import org.junxian.index.scheme.Scheme;
import org.junxian.index.scheme.TieRule;
import org.junxian.index.scheme.Within;

/// What a unit would have to change, every answer evaluated.
class WhatWouldChangeTest {

    private static final String THREE = """
            unit x  y
            a    50 50
            b    60 58
            c    70 40
            """;

    private static final Scheme XY = Schemes.scheme(
            Schemes.group("index", 1, new Aggregation.WeightedMean(), Schemes.asIs("x", 1), Schemes.asIs("y", 1)));

    private static WhatWouldChange of(Scheme scheme, String table, String unit) {
        Figures figures = Picture.figures(table);
        Result result = new Engine().evaluate(scheme, figures);
        return new WhatWouldChange(new Probe(result, figures), new UnitId(unit));
    }

    private static String drawn(Way way) {
        return way.kind()
                + way.changes().stream()
                        .map(c -> " " + c.lever().indicator() + " " + c.to())
                        .collect(Collectors.joining())
                + " cost %.3f #%.0f".formatted(way.cost(), way.reached().rank());
    }

    /// Indices 50, 59, 55. The standard deviations of x and y are 10 and 9.018. x alone must make up 9 points: 68,
    /// 1.8 standard deviations, then a shares the first place. y alone can not: at most 58. Both by the
    /// same number: y ends at 58 (0.887), and x makes up the rest, 10 (1.0).
    @Test
    void the_ways_to_the_first_place_by_hand() {
        List<Way> ways = of(XY, THREE, "a").ways(Goal.top(1));
        assertThat(ways)
                .extracting(WhatWouldChangeTest::drawn)
                .containsExactly("ONE_FIGURE x 68.0 cost 1.800 #1", "ALL_FIGURES x 60.0 y 58.0 cost 1.887 #1");
        assertThat(of(XY, THREE, "b").ways(Goal.top(1))).isEmpty();
    }

    /// With x bounded by 65, x gains more per standard deviation, so it goes to its bound and y does the rest: 3 more.
    @Test
    void within_bounds_that_the_unit_sets_few_figures_change_one_after_the_other() {
        Figures figures = Picture.figures(THREE);
        Probe probe = new Probe(new Engine().evaluate(XY, figures), figures);
        List<Lever> levers = Levers.of(probe, new UnitId("a"));
        List<Lever> bounded = List.of(levers.get(0).upTo(65), levers.get(1));
        List<Way> ways = new WhatWouldChange(probe, new UnitId("a"), bounded).ways(Goal.top(1));
        assertThat(drawn(ways.getFirst())).isEqualTo("FEW_FIGURES x 65.0 y 53.0 cost 1.833 #1");
        assertThatThrownBy(() -> levers.get(0).upTo(40)).hasMessageContaining("better side");
    }

    /// A table of steps: nothing happens before 60, so halving between 50 and 70 alone would not do.
    @Test
    void a_jump_of_the_rule_is_found_at_its_edge() {
        Normalisation steps = new Normalisation.Tiers(
                List.of(new Normalisation.Tier(60, 10), new Normalisation.Tier(65, 5), new Normalisation.Tier(68, 12)),
                0,
                true);
        WhatWouldChange change =
                of(Schemes.single(Schemes.indicator("x", 1, steps)), "unit x\na 50\nb 70\nc 61\n", "a");
        assertThat(change.ways(new Goal(2)).getFirst().changes().getFirst().to())
                .isEqualTo(60.0);
        assertThat(change.ways(new Goal(1)).getFirst().changes().getFirst().to())
                .isEqualTo(68.0);
    }

    @Test
    void less_of_a_bad_thing_is_the_way_and_figures_per_head_are_changed_in_their_own_unit() {
        var perHead = new org.junxian.index.scheme.Measure(
                new org.junxian.index.data.VariableId("waste"),
                java.util.Optional.empty(),
                List.of(new org.junxian.index.data.VariableId("people")),
                1000,
                org.junxian.index.scheme.Measure.Change.LEVEL);
        Scheme scheme = Schemes.single(
                Schemes.with(Schemes.with(Schemes.indicator("waste", 1, Schemes.MIN_MAX), perHead), Direction.LESS));
        WhatWouldChange change = of(scheme, "unit waste people\na 90 1000\nb 100 2000\nc 20 1000\n", "a");
        Way way = change.ways(new Goal(2)).getFirst();
        assertThat(way.changes().getFirst().to()).isEqualTo(50.0);
        assertThat(change.levers().getFirst().up()).isFalse();
        assertThat(change.levers().getFirst().bound()).isCloseTo(20, within(1e-9));
    }

    @Test
    void how_far_a_boundary_is_in_points_and_in_figures() {
        WhatWouldChange a = of(XY, THREE, "a");
        WhatWouldChange.Distance out = a.distance(Goal.top(2));
        assertThat(out.points()).isEqualTo(5);
        assertThat(drawn(out.cheapest().orElseThrow())).isEqualTo("ONE_FIGURE x 60.0 cost 1.000 #2");
        assertThat(of(XY, THREE, "b").distance(Goal.top(1)).points()).isEqualTo(-4);
        assertThat(of(XY, THREE, "b").distance(Goal.top(1)).cheapest()).isEmpty();
        assertThat(Goal.outOfTheLastThird(136)).isEqualTo(new Goal(90));
    }

    @Test
    void a_profile_shows_the_rank_at_every_step() {
        WhatWouldChange a = of(XY, THREE, "a");
        assertThat(a.profile(a.levers().getFirst()))
                .extracting(s -> s.figure() + " #" + s.place().rank())
                .containsExactly(
                        "40.0 #3.0", "45.0 #3.0", "47.5 #3.0", "52.5 #3.0", "55.0 #3.0", "60.0 #2.0", "70.0 #1.0");
    }

    @Test
    void a_goal_out_of_reach_has_no_way_and_says_where_the_best_leads() {
        WhatWouldChange c = of(XY, "unit x y\na 50 50\nb 90 90\nc 90 10\n", "a");
        assertThat(c.atBest().rank()).isEqualTo(1);
        Figures figures = Picture.figures(THREE);
        Probe probe = new Probe(new Engine().evaluate(XY, figures), figures);
        List<Lever> little = Levers.of(probe, new UnitId("a")).stream()
                .map(l -> l.upTo(l.current() + 1))
                .toList();
        WhatWouldChange bounded = new WhatWouldChange(probe, new UnitId("a"), little);
        assertThat(bounded.ways(Goal.top(1))).isEmpty();
        assertThat(bounded.atBest()).isEqualTo(new Place(51, 3));
    }

    private static final List<Normalisation> MONOTONE = List.of(
            Schemes.MIN_MAX,
            new Normalisation.Rank(Within.ALL, TieRule.COMPETITION),
            new Normalisation.PercentileRank(Within.ALL, 0, 100),
            new Normalisation.RankSteps(Within.ALL, 100, 0.05, 0.2),
            new Normalisation.Tiers(
                    List.of(
                            new Normalisation.Tier(3, 30),
                            new Normalisation.Tier(6, 60),
                            new Normalisation.Tier(8, 90)),
                    0,
                    false));

    /// Every way reaches its goal in the whole evaluation, and no smaller change of one figure does.
    @Test
    void every_way_reaches_its_goal_and_none_of_one_figure_is_shorter() {
        int found = 0;
        for (int seed = 0; seed < 12; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            StringBuilder table = new StringBuilder("unit x y z\n");
            for (int i = 0; i < 9; i++) {
                table.append("u").append(i);
                for (int j = 0; j < 3; j++) {
                    table.append(' ').append(random.nextInt(100) / 10.0);
                }
                table.append('\n');
            }
            Scheme scheme = Schemes.scheme(Schemes.group(
                    "index",
                    1,
                    new Aggregation.WeightedMean(),
                    Schemes.indicator("x", 3, MONOTONE.get(seed % 5)),
                    Schemes.indicator("y", 2, MONOTONE.get((seed + 2) % 5)),
                    Schemes.indicator("z", 1, Schemes.MIN_MAX)));
            Figures figures = Picture.figures(table.toString());
            Result result = new Engine().evaluate(scheme, figures);
            Probe probe = new Probe(result, figures);
            for (Unit unit : figures.population().units().subList(0, 4)) {
                int i = figures.population().indexOf(unit.id());
                int goal = (int) Math.max(1, result.officialRank(i) - 2);
                for (Way way : new WhatWouldChange(probe, unit.id()).ways(new Goal(goal))) {
                    assertThat(rank(scheme, figures, unit, way.changes()))
                            .as("seed %s, %s, %s", seed, unit, way)
                            .isLessThanOrEqualTo(goal)
                            .isEqualTo(way.reached().rank());
                    if (way.kind() == Way.Kind.ONE_FIGURE) {
                        assertNoneShorter(scheme, figures, unit, way.changes().getFirst(), goal);
                    }
                    found++;
                }
            }
        }
        assertThat(found).isGreaterThan(60);
    }

    private static void assertNoneShorter(Scheme scheme, Figures figures, Unit unit, Change change, int goal) {
        Lever lever = change.lever();
        for (int step = 1; step < 60; step++) {
            double to = lever.current() + (change.to() - lever.current()) / 1.011 * step / 60;
            assertThat(rank(scheme, figures, unit, List.of(new Change(lever, to))))
                    .as("%s %s at %s of %s", unit, lever.indicator(), to, change.to())
                    .isGreaterThan(goal);
        }
    }

    private static double rank(Scheme scheme, Figures figures, Unit unit, List<Change> changes) {
        Figures changed = figures;
        for (Change change : changes) {
            Lever lever = change.lever();
            changed = changed.with(unit.id(), lever.variable(), lever.period(), new Figure.Value(change.to()));
        }
        return new Engine()
                .evaluate(scheme, changed)
                .officialRank(figures.population().indexOf(unit.id()));
    }
}
