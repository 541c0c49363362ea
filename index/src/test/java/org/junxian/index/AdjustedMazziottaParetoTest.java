package org.junxian.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junxian.index.Schemes.group;
import static org.junxian.index.Schemes.indicator;
import static org.junxian.index.Schemes.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junxian.index.data.Period;
import org.junxian.index.data.UnitId;
import org.junxian.index.panel.Goalposts;
import org.junxian.index.panel.Panel;
import org.junxian.index.scheme.Aggregation;
import org.junxian.index.scheme.Direction;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Normalisation;
import org.junxian.index.scheme.Normalisation.Ends;
import org.junxian.index.scheme.PerClass;

/// The adjusted Mazziotta–Pareto index as a scheme: goalposts over two years around the first year's mean
/// (docs/method/aggregate.md, G-12, and panel.md, P-1).
class AdjustedMazziottaParetoTest {

    private static final double[][] A = {{10, 16}, {20, 28}, {30, 22}};
    private static final double[][] B = {{8, 6}, {5, 4}, {2, 5}};

    private static Goalposts goalposts(double[][] figures) {
        Panel panel = new Panel(
                List.of(new UnitId("u"), new UnitId("v"), new UnitId("w")),
                List.of(Period.ofYear(2019), Period.ofYear(2020)),
                figures);
        double reference = (figures[0][0] + figures[1][0] + figures[2][0]) / 3;
        return Goalposts.around(panel, reference);
    }

    private static Indicator scored(String name, Goalposts goalposts) {
        var ends = new Ends.Stated(PerClass.all(goalposts.low()), PerClass.all(goalposts.high()));
        return indicator(name, 1, new Normalisation.MinMax(ends, 70, 130, false));
    }

    private static double[] index(int year) {
        var root = group(
                "index",
                1,
                new Aggregation.MazziottaPareto(false),
                scored("a", goalposts(A)),
                with(scored("b", goalposts(B)), Direction.LESS));
        var table = "unit a b\nu %s %s\nv %s %s\nw %s %s\n"
                .formatted(A[0][year], B[0][year], A[1][year], B[1][year], A[2][year], B[2][year]);
        var result = Picture.evaluate(Schemes.scheme(root), table);
        return result.scores(root.id()).scores();
    }

    /// From the formulas of Mazziotta and Pareto 2016, written out: r = 60 (x - low)/(high - low) + 70, mirrored where
    /// less is better; the mean less the deviation (over 2) times the coefficient of variation.
    private static double byHand(double a, double b) {
        double ra = 60 * (a - 10) / 20 + 70; // reference 20, half the range 10
        double rb = 130 - 60 * (b - 2) / 6; // reference 5, half the range 3
        double mean = (ra + rb) / 2;
        double deviation = Math.abs(ra - rb) / 2;
        return mean - deviation * deviation / mean;
    }

    @Test
    void both_years_on_the_same_goalposts() {
        for (int year = 0; year < 2; year++) {
            double[] found = index(year);
            for (int i = 0; i < 3; i++) {
                assertThat(found[i]).isCloseTo(byHand(A[i][year], B[i][year]), within(1e-12));
            }
        }
    }

    @Test
    void a_unit_at_the_references_scores_100_and_one_that_gained_everywhere_gained() {
        assertThat(index(0)[1]).isCloseTo(100, within(1e-12));
        assertThat(index(1)[0]).isGreaterThan(index(0)[0]);
    }
}
