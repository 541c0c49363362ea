package org.junxian.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junxian.index.data.Figures;
import org.junxian.index.data.Unit;
import org.junxian.index.data.UnitId;
import org.junxian.index.naive.NaiveEngine;
import org.junxian.index.result.Result;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.Scheme;

/// N5: a second engine, written from docs/method alone, agrees on random schemes.
class IndependentComputationTest {

    private static final long FIRST_SEED = 20260101;
    private static final int CASES = 400;

    @Test
    void two_engines_agree_on_every_score_and_rank_N5() {
        int scored = 0;
        int ranked = 0;
        for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
            RandomCases cases = new RandomCases(seed);
            Figures figures = cases.figures();
            Scheme scheme = cases.scheme();
            NaiveEngine naive;
            try {
                naive = new NaiveEngine(scheme, figures);
            } catch (IllegalArgumentException refused) {
                assertRefused(seed, scheme, figures);
                continue;
            }
            Result result = new Engine().evaluate(scheme, figures);
            scored++;
            compareScores(seed, scheme, naive, result);
            ranked += compareRanks(seed, naive, result) ? 1 : 0;
        }
        assertThat(scored).as("cases that could be scored").isGreaterThan(CASES / 2);
        assertThat(ranked).as("cases without near ties").isGreaterThan(CASES / 5);
    }

    private static void assertRefused(long seed, Scheme scheme, Figures figures) {
        try {
            new Engine().evaluate(scheme, figures);
        } catch (IllegalArgumentException refused) {
            return;
        }
        throw new AssertionError("seed " + seed + ": the engine accepts what the naive engine refuses");
    }

    private static void compareScores(long seed, Scheme scheme, NaiveEngine naive, Result result) {
        List<Unit> units = result.population().units();
        for (Node node : scheme.nodes()) {
            Map<UnitId, Double> expected = naive.scores(node.id());
            double[] found = result.scores(node.id()).scores();
            for (int i = 0; i < found.length; i++) {
                double e = expected.getOrDefault(units.get(i).id(), Double.NaN);
                boolean same = Double.isNaN(e)
                        ? Double.isNaN(found[i])
                        : Math.abs(e - found[i]) <= 1e-9 * Math.max(1, Math.abs(e));
                assertThat(same)
                        .as("seed %s, node %s, unit %s: naive %s, engine %s", seed, node, units.get(i), e, found[i])
                        .isTrue();
            }
        }
    }

    /// Ranks are compared where no two indices are so close that the last digit decides.
    private static boolean compareRanks(long seed, NaiveEngine naive, Result result) {
        var index = result.scores(result.scheme().root().id());
        double[] sorted = Arrays.stream(index.scores())
                .filter(s -> !Double.isNaN(s))
                .sorted()
                .toArray();
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] - sorted[i - 1] < 1e-9) {
                return false;
            }
        }
        List<Unit> units = result.population().units();
        for (int i = 0; i < units.size(); i++) {
            assertThat(index.rank(i))
                    .as("seed %s, rank of %s", seed, units.get(i))
                    .isEqualTo(naive.ranks().getOrDefault(units.get(i).id(), Double.NaN));
        }
        return true;
    }
}
