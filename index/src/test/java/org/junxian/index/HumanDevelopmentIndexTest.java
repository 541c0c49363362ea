package org.junxian.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junxian.index.Schemes.group;
import static org.junxian.index.Schemes.indicator;
import static org.junxian.index.Schemes.with;

import org.junit.jupiter.api.Test;
import org.junxian.index.data.UnitId;
import org.junxian.index.result.Result;
import org.junxian.index.scheme.Aggregation;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Normalisation;
import org.junxian.index.scheme.Normalisation.Ends;
import org.junxian.index.scheme.PerClass;
import org.junxian.index.scheme.Treatment;
import org.junxian.index.scheme.Treatment.Transform;

/// Worked examples of Human Development Reports: the geometric index of 2010 and later, the arithmetic one before
/// (docs/method/aggregate.md).
class HumanDevelopmentIndexTest {

    private static Indicator goalposts(String name, double low, double high, double to) {
        Ends ends = new Ends.Stated(PerClass.all(low), PerClass.all(high));
        return indicator(name, 1, new Normalisation.MinMax(ends, 0, to, false));
    }

    private static Result china() {
        // the combined education index has its own maximum, 0.951; a geometric mean carries a factor through
        var education = group(
                "education",
                1,
                new Aggregation.Geometric(),
                goalposts("mean-years", 0, 13.2, 1 / 0.951),
                goalposts("expected-years", 0, 20.6, 1 / 0.951));
        var income = with(
                goalposts("income", StrictMath.log(163), StrictMath.log(108_211), 1),
                new Treatment.Always(Transform.NATURAL_LOG));
        var index = group("hdi", 1, new Aggregation.Geometric(), goalposts("life", 20, 83.2, 1), education, income);
        return Picture.evaluate(Schemes.scheme(index), """
                unit   life  mean-years  expected-years  income
                China  73.5  7.5         11.4            7263
                """);
    }

    @Test
    void the_published_figures_of_china_come_out() {
        Result result = china();
        assertThat(Picture.score(result, "life", "China")).isCloseTo(0.847, within(0.0005));
        assertThat(Picture.score(result, "mean-years", "China") * 0.951).isCloseTo(0.568, within(0.0005));
        assertThat(Picture.score(result, "expected-years", "China") * 0.951).isCloseTo(0.553, within(0.0005));
        // the report goes on with the rounded 0.568 and 0.553, which costs 0.0003
        assertThat(Picture.score(result, "education", "China")).isCloseTo(0.589, within(0.0008));
        assertThat(Picture.score(result, "income", "China")).isCloseTo(0.584, within(0.0005));
        assertThat(Picture.score(result, "hdi", "China")).isCloseTo(0.663, within(0.0005));
    }

    @Test
    void the_account_of_a_geometric_index_adds_up_N3() {
        var account = china().account(new UnitId("China"));
        assertThat(account.lines()).hasSize(6);
    }

    @Test
    void the_later_technical_note_comes_out() {
        var income = with(
                goalposts("income", StrictMath.log(100), StrictMath.log(75_000), 1),
                new Treatment.Always(Transform.NATURAL_LOG));
        var index = group(
                "hdi", 1, new Aggregation.Geometric(), Schemes.asIs("life", 1), Schemes.asIs("education", 1), income);
        Result result = Picture.evaluate(Schemes.scheme(index), """
                unit     life    education  income
                example  0.6971  0.3447     3829
                """);
        assertThat(Picture.score(result, "income", "example")).isCloseTo(0.5506, within(0.00005));
        assertThat(Picture.score(result, "hdi", "example")).isCloseTo(0.510, within(0.0005));
    }

    @Test
    void the_arithmetic_index_of_2000_comes_out() {
        var education = group(
                "education",
                1,
                new Aggregation.WeightedMean(),
                with(goalposts("literacy", 0, 100, 1), PerClass.all(2)),
                goalposts("enrolment", 0, 100, 1));
        var income = with(
                goalposts("income", StrictMath.log(100), StrictMath.log(40_000), 1),
                new Treatment.Always(Transform.NATURAL_LOG));
        var index = group("hdi", 1, new Aggregation.WeightedMean(), goalposts("life", 25, 85, 1), education, income);
        Result result = Picture.evaluate(Schemes.scheme(index), """
                unit        life  literacy  enrolment  income
                China       69.8  82.9      68.9       3130
                Germany     77.2  99.0      88.1       21260
                Mozambique  42.3  39.5      32.0       740
                """);
        // the printed table, to its own three digits
        assertThat(Picture.draw(result, "hdi", "life", "education", "income")).isEqualTo("""
                China 0.701 #2 0.747 0.782 0.575
                Germany 0.906 #1 0.870 0.954 0.895
                Mozambique 0.331 #3 0.288 0.370 0.334
                """);
    }
}
