package org.junxian.index.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junxian.index.data.Period;
import org.junxian.index.data.UnitId;
import org.junxian.index.panel.BoundaryChange.Passing;

/// Series across mergers and divisions (docs/method/panel.md, P-8).
class ComparableSeriesTest {

    private static final UnitId A = new UnitId("u1");
    private static final UnitId B = new UnitId("u2");
    private static final UnitId C = new UnitId("u3");

    private static double[] series(Panel panel, UnitId unit) {
        return panel.series(panel.units().indexOf(unit));
    }

    @Test
    void a_merger_adds_up_what_came_before() {
        Panel amounts = PanelTest.panel(
                2018, new double[] {10, 11, PanelTest.NONE}, new double[] {5, 6, PanelTest.NONE}, new double[] {
                    PanelTest.NONE, PanelTest.NONE, 18
                });
        Panel found =
                ComparableSeries.of(amounts, List.of(BoundaryChange.merger(Period.ofYear(2020), List.of(A, B), C)));
        assertThat(found.units()).containsExactly(C);
        assertThat(series(found, C)).containsExactly(15, 17, 18);
    }

    @Test
    void a_transfer_takes_the_stated_share_and_a_missing_part_makes_the_sum_missing_N6() {
        Panel amounts = PanelTest.panel(2018, new double[] {100, PanelTest.NONE, 80}, new double[] {40, 50, 70});
        var transfer = new BoundaryChange(
                Period.ofYear(2020), List.of(new Passing(A, A, 0.75), new Passing(A, B, 0.25), new Passing(B, B, 1)));
        Panel found = ComparableSeries.of(amounts, List.of(transfer));
        assertThat(series(found, A)).containsExactly(75, PanelTest.NONE, 80);
        assertThat(series(found, B)).containsExactly(65, PanelTest.NONE, 70);
    }

    @Test
    void shares_add_up_and_nobody_is_forgotten() {
        assertThatThrownBy(() -> new BoundaryChange(Period.ofYear(2020), List.of(new Passing(A, B, 0.4))))
                .hasMessageContaining("add up to 0.4")
                .hasMessageContaining("Try:");
        Panel amounts = PanelTest.panel(2018, new double[] {10, PanelTest.NONE}, new double[] {5, 16});
        var forgotten = new BoundaryChange(Period.ofYear(2019), List.of(new Passing(A, B, 1)));
        assertThatThrownBy(() -> ComparableSeries.of(amounts, List.of(forgotten)))
                .hasMessageContaining("u2")
                .hasMessageContaining("to itself");
    }

    @Test
    void whatever_merges_and_divides_the_sum_over_all_units_stays_D7() {
        long seed = 17;
        var random = new SplittableRandom(seed);
        for (int round = 0; round < 200; round++) {
            int years = 6;
            int units = 12;
            boolean[] exists = new boolean[units];
            Arrays.fill(exists, 0, 8, true);
            double[][] values = new double[units][years];
            List<BoundaryChange> changes = new ArrayList<>();
            for (int t = 0; t < years; t++) {
                if (t > 0 && random.nextBoolean()) {
                    changes.add(change(random, exists, Period.ofYear(2010 + t)));
                }
                for (int i = 0; i < units; i++) {
                    values[i][t] = exists[i] ? random.nextDouble(1, 100) : PanelTest.NONE;
                }
            }
            Panel amounts = PanelTest.panel(2010, values);
            Panel found = ComparableSeries.of(amounts, changes);
            for (int t = 0; t < years; t++) {
                assertThat(sum(found.slice(t)))
                        .as("seed %s, round %s, year %s", seed, round, t)
                        .isCloseTo(sum(amounts.slice(t)), within(1e-9));
            }
            List<UnitId> left = IntStream.range(0, units)
                    .filter(i -> exists[i])
                    .mapToObj(i -> amounts.units().get(i))
                    .toList();
            assertThat(found.units()).containsAll(left);
        }
    }

    /// Two units that exist pass parts to one that does not yet, and keep the rest or not.
    private static BoundaryChange change(SplittableRandom random, boolean[] exists, Period since) {
        int[] there = IntStream.range(0, exists.length).filter(i -> exists[i]).toArray();
        int from = there[random.nextInt(there.length)];
        int to = IntStream.range(0, exists.length)
                .filter(i -> !exists[i])
                .findFirst()
                .orElse(from);
        int other = there[random.nextInt(there.length)];
        List<Passing> passings = new ArrayList<>();
        double kept = random.nextBoolean() ? 0 : random.nextDouble(0.1, 0.9);
        if (kept > 0 && to != from) {
            passings.add(new Passing(id(from), id(from), kept));
            passings.add(new Passing(id(from), id(to), 1 - kept));
        } else {
            passings.add(new Passing(id(from), id(to), 1));
            exists[from] = to == from;
        }
        if (other != from && other != to) {
            passings.add(new Passing(id(other), id(to), 1));
            exists[other] = false;
        }
        exists[to] = true;
        return new BoundaryChange(since, passings);
    }

    private static UnitId id(int i) {
        return new UnitId("u" + (i + 1));
    }

    private static double sum(double[] x) {
        return Arrays.stream(x).filter(v -> !Double.isNaN(v)).sum();
    }
}
