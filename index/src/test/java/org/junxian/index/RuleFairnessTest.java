package org.junxian.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.Figures;
import org.junxian.index.data.UnitId;
import org.junxian.index.data.VariableId;
import org.junxian.index.reasons.ClassBlind;
import org.junxian.index.reasons.Favour;
import org.junxian.index.reasons.Probe;
import org.junxian.index.reasons.RuleFault;
import org.junxian.index.reasons.RuleProbe;
import org.junxian.index.result.Result;
import org.junxian.index.scheme.Adjustment;
import org.junxian.index.scheme.Aggregation;
import org.junxian.index.scheme.Condition;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.Normalisation;
import org.junxian.index.scheme.PerClass;
import org.junxian.index.scheme.Quantity;
import org.junxian.index.scheme.Scheme;
import org.junxian.index.scheme.Within;

/// Faults that are planted are found, and a sound rule has none.
class RuleFairnessTest {

    private static final Scheme SOUND = Schemes.scheme(Schemes.group(
            "index",
            1,
            new Aggregation.WeightedMean(),
            Schemes.indicator("x", 1, Schemes.MIN_MAX),
            Schemes.indicator("y", 1, new Normalisation.PercentileRank(Within.ALL, 0, 100))));

    private static String table(long seed, int units) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder table = new StringBuilder("unit class x y\n");
        for (int i = 0; i < units; i++) {
            table.append("u").append(100 + i).append(' ').append(i % 2 == 0 ? "p" : "q");
            table.append(' ').append(random.nextInt(1, 1000) / 10.0);
            table.append(' ').append(random.nextInt(1, 1000) / 10.0).append('\n');
        }
        return table.toString();
    }

    private static List<RuleFault> faults(Scheme scheme, String table) {
        Figures figures = Picture.figures(table);
        return RuleProbe.of(new Probe(new Engine().evaluate(scheme, figures), figures))
                .faults();
    }

    @Test
    void N4_a_sound_rule_never_punishes_a_better_figure() {
        for (long seed = 0; seed < 5; seed++) {
            assertThat(faults(SOUND, table(seed, 30)))
                    .filteredOn(f -> f.kind() != RuleFault.Kind.CLIFF)
                    .isEmpty();
        }
    }

    @Test
    void a_better_figure_that_costs_points_and_a_worse_one_that_earns_them_are_found() {
        Scheme planted = Schemes.with(
                SOUND,
                new Adjustment.Deduction(
                        "too much",
                        new NodeId("index"),
                        new Condition.AtLeast(new Quantity.FigureOf(new VariableId("x"), 0), 80),
                        new Adjustment.Amount.Fixed(30),
                        OptionalDouble.empty()));
        List<RuleFault> faults = faults(planted, "unit x y\na 79.9 50\nb 20 30\nc 80.1 40\nd 99 70\n");
        assertThat(faults)
                .filteredOn(f -> f.kind() == RuleFault.Kind.BETTER_HARMS)
                .anySatisfy(f -> {
                    assertThat(f.unit()).isEqualTo(new UnitId("a"));
                    assertThat(f.points()).isLessThan(-28);
                });
        assertThat(faults)
                .filteredOn(f -> f.kind() == RuleFault.Kind.WORSE_HELPS)
                .anySatisfy(f -> assertThat(f.unit()).isEqualTo(new UnitId("c")))
                .noneMatch(f -> f.unit().equals(new UnitId("b")));
        assertThat(faults).extracting(RuleFault::kind).contains(RuleFault.Kind.CLIFF);
    }

    @Test
    void a_cliff_is_found_where_a_table_has_an_edge() {
        Scheme steps = Schemes.single(
                Schemes.indicator("x", 1, new Normalisation.Tiers(List.of(new Normalisation.Tier(60, 100)), 0, true)));
        assertThat(faults(steps, "unit x\na 59.9\nb 80\nc 10\n"))
                .extracting(f -> f.kind() + " " + f.unit() + " " + f.points())
                .containsExactly("CLIFF a 100.0");
    }

    private static Map<UnitId, String> classes(Figures figures) {
        Map<UnitId, String> classes = new TreeMap<>();
        figures.population()
                .units()
                .forEach(u -> classes.put(u.id(), u.classId().id()));
        return classes;
    }

    /// Class p is weighed by x alone, in which it is better by 30.
    @Test
    void a_rule_that_suits_one_class_is_seen_to() {
        StringBuilder table = new StringBuilder("unit class x y\n");
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < 40; i++) {
            boolean p = i % 2 == 0;
            table.append("u%d %s %s %s%n"
                    .formatted(100 + i, p ? "p" : "q", random.nextInt(50) + (p ? 30 : 0), random.nextInt(50)));
        }
        Figures figures = Picture.figures(table.toString());
        PerClass weight = PerClass.of(Map.of(new ClassId("p"), 0.0, new ClassId("q"), 1.0));
        Scheme suits = Schemes.scheme(Schemes.group(
                        "index", 1, new Aggregation.WeightedMean(), Schemes.asIs("x", 1), Schemes.asIs("y", 1)))
                .reweighted(Map.of(new NodeId("y"), weight));
        Result rule = new Engine().evaluate(suits, figures);
        Result blind =
                new Engine().evaluate(ClassBlind.of(suits, figures.population().classes()), figures);
        Favour favour = Favour.of(rule, blind, classes(figures), 999, 1);
        assertThat(favour.p()).isLessThan(0.05);
        assertThat(favour.byPlaces().getFirst().group()).isEqualTo("p");
        assertThat(favour.rows().get(0).places()).isGreaterThan(1);
        assertThat(favour.rows().get(0).places() + favour.rows().get(1).places())
                .isCloseTo(0, within(0.5));
        assertThat(Favour.of(rule, blind, classes(figures), 999, 1)).isEqualTo(favour);
    }

    @Test
    void a_rule_that_knows_no_classes_favours_none() {
        Figures figures = Picture.figures(table(3, 20));
        Result rule = new Engine().evaluate(SOUND, figures);
        Result blind =
                new Engine().evaluate(ClassBlind.of(SOUND, figures.population().classes()), figures);
        Favour favour = Favour.of(rule, blind, classes(figures), 99, 1);
        assertThat(favour.p()).isEqualTo(1);
        assertThat(favour.rows()).allSatisfy(r -> assertThat(r.places()).isZero());
    }

    /// A class-blind scheme computes the same wherever the class borders run.
    @Test
    void a_class_blind_scheme_is_blind() {
        int compared = 0;
        for (long seed = 1; seed <= 60; seed++) {
            RandomCases cases = new RandomCases(seed);
            Figures figures = cases.figures();
            Scheme blind = ClassBlind.of(
                    Schemes.with(cases.scheme()), figures.population().classes());
            List<ClassId> classes = figures.population().classes();
            var other = new org.junxian.index.data.Population(
                    figures.population().units().stream()
                            .map(u -> new org.junxian.index.data.Unit(u.id(), classes.getFirst()))
                            .toList(),
                    figures.population().exclusions(),
                    figures.population().compositions());
            try {
                Result one = new Engine().evaluate(blind, figures);
                Result two = new Engine().evaluate(blind, figures.over(other));
                NodeId root = blind.root().id();
                assertThat(two.scores(root).scores())
                        .as("seed %s", seed)
                        .containsExactly(one.scores(root).scores());
                compared++;
            } catch (IllegalArgumentException unsuitable) {
                assertThat(unsuitable).hasMessageNotContaining("population");
            }
        }
        assertThat(compared).isGreaterThan(20);
    }

    @Test
    void equal_weights_are_equal() {
        Scheme equal = ClassBlind.equallyWeighted(SOUND.reweighted(Map.of(new NodeId("x"), PerClass.all(9))));
        assertThat(equal).isEqualTo(SOUND);
    }
}
