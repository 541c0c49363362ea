package org.junxian.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junxian.index.Schemes.asIs;
import static org.junxian.index.Schemes.group;
import static org.junxian.index.Schemes.indicator;
import static org.junxian.index.Schemes.single;
import static org.junxian.index.Schemes.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junxian.index.data.UnitId;
import org.junxian.index.result.Result;
import org.junxian.index.scheme.Aggregation;
import org.junxian.index.scheme.Imputation;
import org.junxian.index.scheme.Imputation.Latest;
import org.junxian.index.scheme.Imputation.Linear;
import org.junxian.index.scheme.Imputation.Mean;
import org.junxian.index.scheme.Imputation.Median;
import org.junxian.index.scheme.Imputation.RowMean;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.Normalisation;
import org.junxian.index.scheme.Normalisation.Ends;
import org.junxian.index.scheme.Scheme;
import org.junxian.index.scheme.Within;

/// Imputation, with the ten rows that the COINr vignette "Imputation of missing data" prints.
class ImputeTest {

    private static final String CULTURE = """
            unit class Pat    CultServ  CultGood  Tourist
            u37  a     23.7   0.13405   -         11.519
            u38  a     583.5  2.20754   16.182    24.040
            u39  a     3.6    0.05780   0.985     6.509
            u40  a     249.8  1.79800   -         17.242
            u41  a     -      -         -         3.315
            u42  b     64.2   1.15292   7.555     26.757
            u43  b     0.3    0.00266   0.046     0.404
            u44  b     -      0.08905   -         2.907
            u45  b     46.5   0.34615   1.213     3.370
            u46  b     7.2    0.03553   1.256     0.966
            """;

    private static Result culture(Normalisation normalisation, Imputation imputation) {
        var index = group(
                "index",
                1,
                new Aggregation.WeightedMean(),
                with(indicator("Pat", 1, normalisation), imputation),
                with(indicator("CultServ", 1, normalisation), imputation),
                with(indicator("CultGood", 1, normalisation), imputation),
                with(indicator("Tourist", 1, normalisation), imputation));
        return Picture.evaluate(Schemes.scheme(index), CULTURE);
    }

    private static double imputed(Result result, String indicator, String unit) {
        return result.trail(new NodeId(indicator)).imputed(result.population().indexOf(new UnitId(unit)));
    }

    @Test
    void the_mean_of_the_reported_figures_stands_in() {
        Result result = culture(new Normalisation.AsIs(), new Mean(Within.ALL));
        assertThat(imputed(result, "Pat", "u41")).isCloseTo(122.35, within(1e-12));
        assertThat(imputed(result, "CultServ", "u41")).isCloseTo(0.6470778, within(5e-8));
        assertThat(imputed(result, "CultGood", "u44")).isCloseTo(4.5395, within(1e-12));
    }

    @Test
    void the_median_of_the_class_stands_in() {
        Result result = culture(new Normalisation.AsIs(), new Median(Within.CLASS));
        assertThat(imputed(result, "Pat", "u41")).isCloseTo(136.75, within(1e-12));
        assertThat(imputed(result, "CultServ", "u41")).isCloseTo(0.966025, within(1e-12));
        assertThat(imputed(result, "CultGood", "u37")).isCloseTo(8.5835, within(1e-12));
        assertThat(imputed(result, "Pat", "u44")).isCloseTo(26.85, within(1e-12));
        assertThat(imputed(result, "CultGood", "u44")).isCloseTo(1.2345, within(1e-12));
    }

    @Test
    void the_mean_of_the_own_scores_stands_in() {
        // the vignette turns the scores back into figures; here the figure's score is compared
        Normalisation unit = new Normalisation.MinMax(new Ends.Observed(Within.ALL), 0, 1, false);
        Result result = culture(unit, new RowMean());
        assertThat(Picture.score(result, "Pat", "u41")).isCloseTo((64.72133 - 0.3) / (583.5 - 0.3), within(1e-8));
        assertThat(Picture.score(result, "CultGood", "u40"))
                .isCloseTo((10.163326 - 0.046) / (16.182 - 0.046), within(1e-7));
        assertThat(Picture.score(result, "CultGood", "u37"))
                .isCloseTo((2.850908 - 0.046) / (16.182 - 0.046), within(1e-7));
        assertThat(Picture.score(result, "Pat", "u44")).isCloseTo((39.42134 - 0.3) / (583.5 - 0.3), within(1e-8));
    }

    @Test
    void every_stand_in_is_listed_and_nothing_else() {
        Result result = culture(new Normalisation.AsIs(), new Mean(Within.ALL));
        assertThat(result.imputed().stream().map(v -> v.indicator() + " " + v.unit()))
                .containsExactly(
                        "Pat u41",
                        "Pat u44",
                        "CultServ u41",
                        "CultGood u37",
                        "CultGood u40",
                        "CultGood u41",
                        "CultGood u44");
    }

    private static final String PANEL = """
            unit x@2017 x@2018 x@2019 x   x@2021 x@2022
            a    10     -      14     -   -      20
            b    -      3      -      -   -      -
            c    -      -      -      -   8      -
            d    -      -      -      n/a 9      -
            e    1      1      1      0   1      1
            """;

    private static String panel(Imputation imputation) {
        Scheme scheme = single(with(asIs("x", 1), imputation));
        return Picture.draw(Picture.evaluate(scheme, PANEL), "x");
    }

    @Test
    void the_latest_figure_stands_in_while_it_is_young_enough() {
        assertThat(panel(new Latest(1))).isEqualTo("""
                a 14.000 #1
                b - #-
                c - #-
                d - #-
                e 0.000 #2
                """);
        assertThat(panel(new Latest(2))).contains("b 3.000 #2").contains("a 14.000 #1");
    }

    @Test
    void a_line_joins_the_neighbouring_periods() {
        // 14 in 2019 and 20 in 2022: 16 in 2020
        assertThat(panel(new Linear(false))).isEqualTo("""
                a 16.000 #1
                b - #-
                c - #-
                d - #-
                e 0.000 #2
                """);
        assertThat(panel(new Linear(true)))
                .contains("b 3.000")
                .contains("c 8.000")
                .contains("d - ");
    }

    @Test
    void the_first_rule_that_finds_a_value_is_taken() {
        Imputation rule = new Imputation.FirstOf(List.of(new Latest(1), new Median(Within.ALL)));
        Scheme scheme = single(with(asIs("x", 1), rule));
        Result result = Picture.evaluate(scheme, PANEL);
        assertThat(result.imputed().stream().map(v -> v.unit() + " " + v.value() + " " + v.rule()))
                .containsExactly("a 14.0 Latest[maximumAge=1]", "b 0.0 Median[within=ALL]", "c 0.0 Median[within=ALL]");
    }

    @Test
    void what_does_not_apply_is_never_imputed_and_never_zero_N6() {
        for (Imputation rule : List.of(
                new Mean(Within.ALL), new Median(Within.CLASS), new Latest(5), new Linear(true), new RowMean())) {
            assertThat(panel(rule)).as(rule.toString()).contains("d - #-");
        }
    }
}
