package org.junxian.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junxian.index.Schemes.asIs;
import static org.junxian.index.Schemes.single;
import static org.junxian.index.Schemes.with;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junxian.index.data.Exclusion;
import org.junxian.index.data.Period;
import org.junxian.index.data.UnitId;
import org.junxian.index.data.VariableId;
import org.junxian.index.result.Result;
import org.junxian.index.result.Warning;
import org.junxian.index.scheme.Imputation;
import org.junxian.index.scheme.Measure;
import org.junxian.index.scheme.Measure.Change;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.Normalisation;
import org.junxian.index.scheme.Within;

/// From variables to an indicator's figures (docs/method/figures.md).
class MeasureTest {

    private static final VariableId X = new VariableId("x");

    private static Result of(Measure measure, String table) {
        return Picture.evaluate(single(with(asIs("x", 1), measure)), table);
    }

    @Test
    void a_figure_is_divided_by_its_denominators_and_scaled() {
        var perHead = new Measure(X, Optional.empty(), List.of(new VariableId("people")), 10_000, Change.LEVEL);
        Result result = of(perHead, """
                unit x   people
                a    50  100
                b    50  0
                c    50  -
                d    0   100
                e    -   0
                f    50  n/a
                """);
        assertThat(Picture.draw(result, "x")).isEqualTo("""
                a 5000.000 #1
                b - #-
                c - #-
                d 0.000 #2
                e - #-
                f - #-
                """);
        assertThat(result.warnings())
                .containsExactly(new Warning(Warning.Code.NOT_DEFINED, new NodeId("x"), List.of("b")));
    }

    @Test
    void growth_is_in_per_cent_and_needs_a_positive_base() {
        Result result = of(new Measure(X, Optional.empty(), List.of(), 1, new Change.Growth(2)), """
                unit x    x@2018
                a    110  100
                b    50   0
                c    50   -10
                d    50   -
                """);
        assertThat(Picture.draw(result, "x")).isEqualTo("""
                a 10.000 #1
                b - #-
                c - #-
                d - #-
                """);
        assertThat(result.warnings())
                .containsExactly(new Warning(Warning.Code.NOT_DEFINED, new NodeId("x"), List.of("b", "c")));
    }

    @Test
    void growth_that_does_not_apply_is_not_imputed_N6() {
        var growth = new Measure(X, Optional.empty(), List.of(), 1, new Change.Growth(1));
        var indicator = with(with(asIs("x", 1), growth), new Imputation.Median(Within.ALL));
        Result result = Picture.evaluate(single(indicator), "unit x x@2019\na 110 100\nb 50 0\nc - 50\n");
        assertThat(Picture.draw(result, "x")).isEqualTo("a 10.000 #1\nb - #-\nc 10.000 #1\n");
    }

    @Test
    void units_that_do_not_take_part_neither_warn_nor_stop_the_evaluation() {
        var figures = Picture.figures("""
                unit x  people
                a    1  2
                zone 9  0
                """, List.of(new Exclusion(new UnitId("zone"), "by name")), List.of());
        var perHead = new Measure(X, Optional.empty(), List.of(new VariableId("people")), 1, Change.LEVEL);
        Result result = new Engine().evaluate(single(with(asIs("x", 1), perHead)), figures);
        assertThat(result.warnings()).isEmpty();
        var kinds = new Normalisation.Categories(List.of(new Normalisation.Category(1, "one", 10)));
        Result listed = new Engine().evaluate(single(Schemes.indicator("x", 1, kinds)), figures);
        assertThat(Picture.draw(listed, "x")).isEqualTo("a 10.000 #1\nzone - #-\n");
    }

    @Test
    void a_difference_is_in_points() {
        Result result = of(new Measure(X, Optional.empty(), List.of(), 1, new Change.Difference(1)), """
                unit x     x@2019
                a    62.5  60.25
                b    -1    1
                """);
        assertThat(Picture.draw(result, "x")).isEqualTo("a 2.250 #1\nb -2.000 #2\n");
    }

    @Test
    void a_stated_period_is_read_instead_of_the_schemes() {
        var census = new Measure(X, Optional.of(Period.ofYear(2010)), List.of(), 1, Change.LEVEL);
        assertThat(Picture.draw(of(census, "unit x x@2010\na 1 7\n"), "x")).isEqualTo("a 7.000 #1\n");
    }

    @Test
    void quarters_of_two_years_are_four_apart() {
        var growth = new Measure(X, Optional.of(Period.parse("2020-Q1")), List.of(), 1, new Change.Growth(4));
        assertThat(Picture.draw(of(growth, "unit x@2019-Q1 x@2020-Q1 x@2019-Q4\na 100 106 200\n"), "x"))
                .isEqualTo("a 6.000 #1\n");
    }
}
