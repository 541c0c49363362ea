package org.junxian.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junxian.index.data.Composition;
import org.junxian.index.data.Exclusion;
import org.junxian.index.data.Figure;
import org.junxian.index.data.Figures;
import org.junxian.index.data.Period;
import org.junxian.index.data.Population;
import org.junxian.index.data.Unit;
import org.junxian.index.data.VariableId;
import org.junxian.index.result.Result;
import org.junxian.index.result.ResultBytes;
import org.junxian.index.scheme.Scheme;

/// N1: the same bytes for any number of threads and any order in which units and figures arrive.
class SameBytesTest {

    private static final long FIRST_SEED = 31;
    private static final int CASES = 60;

    private record Cell(Unit unit, VariableId variable, Period period, Figure figure) {}

    private static Figures shuffled(Figures figures, long seed) {
        Random random = new Random(seed);
        Population population = figures.population();
        List<Cell> cells = new ArrayList<>();
        for (VariableId variable : figures.variables()) {
            for (Period period : figures.periods(variable)) {
                for (Unit unit : population.units()) {
                    cells.add(new Cell(unit, variable, period, figures.get(unit.id(), variable, period)));
                }
            }
        }
        Collections.shuffle(cells, random);
        List<Unit> units = new ArrayList<>(population.units());
        List<Exclusion> exclusions = new ArrayList<>(population.exclusions());
        List<Composition> compositions = new ArrayList<>(population.compositions());
        Collections.shuffle(units, random);
        Figures.Builder builder = Figures.of(new Population(units, exclusions, compositions));
        cells.forEach(c -> builder.put(c.unit().id(), c.variable(), c.period(), c.figure()));
        return builder.build();
    }

    /// The bytes of the result, or the message of the refusal, which must not depend on threads either.
    private static byte[] bytes(int threads, Scheme scheme, Figures figures) {
        try {
            Result result = new Engine(threads).evaluate(scheme, figures);
            return ResultBytes.of(result);
        } catch (IllegalArgumentException refused) {
            return String.valueOf(refused.getMessage()).getBytes(StandardCharsets.UTF_8);
        }
    }

    @Test
    void threads_and_order_of_input_change_no_byte_N1() {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
            RandomCases cases = new RandomCases(seed);
            Figures figures = cases.figures();
            Scheme scheme = cases.scheme();
            byte[] expected = bytes(1, scheme, figures);
            assertThat(bytes(2, scheme, figures)).as("seed %s, 2 threads", seed).isEqualTo(expected);
            assertThat(bytes(8, scheme, figures)).as("seed %s, 8 threads", seed).isEqualTo(expected);
            assertThat(bytes(1, scheme, shuffled(figures, seed)))
                    .as("seed %s, shuffled", seed)
                    .isEqualTo(expected);
        }
    }

    @Test
    void asking_a_result_in_another_order_changes_no_byte_N1() {
        RandomCases cases = new RandomCases(FIRST_SEED + 1);
        Figures figures = cases.figures();
        Scheme scheme = Schemes.single(Schemes.asIs("v0", 1));
        Result result = new Engine().evaluate(scheme, figures);
        result.warnings();
        result.excluded();
        result.scores(scheme.root().children().getFirst().id());
        assertThat(ResultBytes.of(result)).isEqualTo(bytes(1, scheme, figures));
        assertThat(ResultBytes.of(result)).isEqualTo(ResultBytes.of(result));
    }

    @Test
    void another_figure_gives_other_bytes() {
        Scheme scheme = Schemes.single(Schemes.asIs("x", 1));
        assertThat(ResultBytes.text(Picture.evaluate(scheme, "unit x\na 1\nb 2\n")))
                .isNotEqualTo(ResultBytes.text(Picture.evaluate(scheme, "unit x\na 1\nb 2.0000000000000004\n")));
    }

    @Test
    void the_bytes_are_lines_that_can_be_read() {
        Scheme scheme = Schemes.single(Schemes.asIs("x", 1));
        assertThat(ResultBytes.text(Picture.evaluate(scheme, "unit x\na 0.1\nb -\n")))
                .startsWith("""
                result test 2020
                score index a 0.1 1.0 1.0
                score index b NaN NaN NaN
                score x a 0.1 1.0 1.0
                trail x a 0.1 0.1 0.1 0.1
                score x b NaN NaN NaN
                trail x b NaN NaN NaN NaN
                statistics x all 1 1 0 0 false
                """);
    }
}
