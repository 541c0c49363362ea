package org.junxian.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junxian.index.Schemes.asIs;
import static org.junxian.index.Schemes.group;
import static org.junxian.index.Schemes.single;
import static org.junxian.index.Schemes.with;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junxian.index.data.Exclusion;
import org.junxian.index.data.Period;
import org.junxian.index.data.UnitId;
import org.junxian.index.data.VariableId;
import org.junxian.index.result.ExcludedUnit;
import org.junxian.index.result.RankChange;
import org.junxian.index.result.RankChange.NewUnits;
import org.junxian.index.result.Result;
import org.junxian.index.result.Warning;
import org.junxian.index.scheme.Aggregation;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.Normalisation;
import org.junxian.index.scheme.Normalisation.Ends;
import org.junxian.index.scheme.Quantity;
import org.junxian.index.scheme.Ranking;
import org.junxian.index.scheme.Scheme;
import org.junxian.index.scheme.Screening;
import org.junxian.index.scheme.TieRule;
import org.junxian.index.scheme.Typology;
import org.junxian.index.scheme.Within;

/// Ranks, rank changes, screening and typologies (docs/method/rank.md).
class RankTest {

    private static final String TABLE = """
            unit class x   tie
            a    I     9   1
            b    I     7   2
            c    II    7   3
            d    II    7   3
            e    II    5   -
            """;

    private static String ranks(Ranking ranking) {
        Result result = Picture.evaluate(with(single(asIs("x", 1)), ranking), TABLE);
        var index = result.scores(new NodeId("index"));
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            line.append(index.rank(i)).append('/').append(index.rankInClass(i)).append(' ');
        }
        return line.toString().replace(".0", "").trim();
    }

    /// 0.3 + 0.6 is 0.8999999999999999 in doubles, 0.9 + 0 is 0.9: one number on paper, one rank.
    @Test
    void scores_that_are_equal_on_paper_share_a_rank_and_reach_the_same_edge() {
        var scheme = Scheme.of(
                "tie", Period.ofYear(2020), 1, group("index", 1, new Aggregation.Sum(), asIs("x", 1), asIs("y", 1)));
        Result result = Picture.evaluate(scheme, """
                unit class x    y
                a    I     0.3  0.6
                b    I     0.9  0
                c    I     0.8  0
                """);
        var index = result.scores(new NodeId("index"));
        assertThat(index.score(0)).isNotEqualTo(index.score(1));
        assertThat(index.rank(0)).isEqualTo(index.rank(1)).isEqualTo(1);
        assertThat(index.rank(2)).isEqualTo(3);
    }

    @Test
    void ties_share_a_rank_by_the_stated_rule() {
        assertThat(ranks(Ranking.standard())).isEqualTo("1/1 2/2 2/1 2/1 5/3");
        assertThat(ranks(new Ranking(TieRule.DENSE, Within.ALL, List.of()))).isEqualTo("1/1 2/2 2/1 2/1 3/2");
        assertThat(ranks(new Ranking(TieRule.AVERAGE, Within.ALL, List.of()))).isEqualTo("1/1 3/2 3/1.5 3/1.5 5/3");
    }

    @Test
    void tie_breaks_tell_equal_scores_apart() {
        var more = new Ranking.TieBreak(new Quantity.FigureOf(new VariableId("tie"), 0), true);
        var less = new Ranking.TieBreak(new Quantity.FigureOf(new VariableId("tie"), 0), false);
        assertThat(ranks(new Ranking(TieRule.COMPETITION, Within.ALL, List.of(more))))
                .isEqualTo("1/1 4/2 2/1 2/1 5/3");
        assertThat(ranks(new Ranking(TieRule.COMPETITION, Within.ALL, List.of(less))))
                .isEqualTo("1/1 2/2 3/1 3/1 5/3");
    }

    @Test
    void an_unknown_tie_break_stands_behind_every_number() {
        var less = new Ranking.TieBreak(new Quantity.FigureOf(new VariableId("tie"), 0), false);
        Scheme scheme = with(single(asIs("x", 1)), new Ranking(TieRule.COMPETITION, Within.ALL, List.of(less)));
        assertThat(Picture.draw(Picture.evaluate(scheme, "unit x tie\na 7 -\nb 7 9\nc 7 1\n"), "index"))
                .isEqualTo("a 7.000 #3\nb 7.000 #2\nc 7.000 #1\n");
        assertThat(Picture.draw(Picture.evaluate(scheme, "unit x tie\na 7 9\nb 7 -\nc 7 1\n"), "index"))
                .isEqualTo("a 7.000 #2\nb 7.000 #3\nc 7.000 #1\n");
    }

    @Test
    void a_class_of_two_is_warned_about_where_statistics_are_taken_inside_it() {
        var inClass = new Normalisation.MinMax(new Ends.Observed(Within.CLASS), 0, 100, false);
        String table = """
                unit class x
                a    I     1
                b    I     2
                c    II    1
                d    II    2
                e    II    3
                """;
        assertThat(Picture.evaluate(single(Schemes.indicator("x", 1, inClass)), table)
                        .warnings())
                .containsExactly(new Warning(Warning.Code.SMALL_CLASS, new NodeId("x"), List.of("I", "2")));
        assertThat(Picture.evaluate(single(Schemes.indicator("x", 1, Schemes.MIN_MAX)), table)
                        .warnings())
                .isEmpty();
    }

    @Test
    void ranks_are_made_before_rounding() {
        Result result = Picture.evaluate(single(asIs("x", 1)), """
                unit x
                a    70.000000001
                b    70
                """);
        assertThat(Picture.draw(result, "index")).isEqualTo("a 70.000 #1\nb 70.000 #2\n");
    }

    private static Result year(String table, Ranking ranking) {
        return Picture.evaluate(with(single(asIs("x", 1)), ranking), table);
    }

    private static String moves(NewUnits rule, Ranking ranking) {
        Result earlier = year("""
                unit class x
                a    I     9
                b    I     8
                c    II    7
                gone II    6
                d    II    5
                """, ranking);
        Result now = year("""
                unit class x
                a    I     6
                b    I     9
                c    I     8
                d    II    7
                new  II    10
                """, ranking);
        return RankChange.between(earlier, now, rule).moves().stream()
                .map(m -> m.unit() + " " + m.before() + ">" + m.now() + "=" + m.rise())
                .collect(Collectors.joining(" "))
                .replace(".0", "")
                .replace("NaN", "-");
    }

    @Test
    void new_units_are_left_out_or_last_or_blank() {
        Ranking all = Ranking.standard();
        assertThat(moves(NewUnits.BLANK, all)).isEqualTo("a 1>5=-4 b 2>2=0 c 3>3=0 d 5>4=1 new ->1=-");
        assertThat(moves(NewUnits.AS_LAST, all)).isEqualTo("a 1>5=-4 b 2>2=0 c 3>3=0 d 5>4=1 new 6>1=5");
        assertThat(moves(NewUnits.LEAVE_OUT, all)).isEqualTo("a 1>4=-3 b 2>1=1 c 3>2=1 d 4>3=1");
    }

    @Test
    void inside_classes_a_unit_that_changed_its_class_is_new() {
        Ranking inClass = new Ranking(TieRule.COMPETITION, Within.CLASS, List.of());
        assertThat(moves(NewUnits.BLANK, inClass)).isEqualTo("a 1>3=-2 b 2>1=1 c ->2=- d 3>2=1 new ->1=-");
        assertThat(moves(NewUnits.AS_LAST, inClass)).isEqualTo("a 1>3=-2 b 2>1=1 c 3>2=1 d 3>2=1 new 4>1=3");
        assertThat(moves(NewUnits.LEAVE_OUT, inClass)).isEqualTo("a 1>2=-1 b 2>1=1 d 1>1=0");
    }

    @Test
    void the_greatest_risers_come_first() {
        Result earlier = year("unit x\na 9\nb 8\nc 7\nd 6\ne 5\n", Ranking.standard());
        Result now = year("unit x\na 1\nb 8\nc 3\nd 9\ne 7\n", Ranking.standard());
        assertThat(RankChange.between(earlier, now, NewUnits.BLANK).risers(2))
                .extracting(m -> m.unit() + " +" + (int) m.rise())
                .containsExactly("d +3", "e +2");
        assertThat(RankChange.between(earlier, now, NewUnits.BLANK).risers(9)).hasSize(2);
    }

    @Test
    void units_that_report_too_little_are_screened_out_before_anything_is_computed() {
        var root = group(
                "index",
                1,
                new Aggregation.WeightedMean(),
                group("g", 1, new Aggregation.WeightedMean(), Schemes.indicator("a", 1, Schemes.MIN_MAX), asIs("b", 1)),
                group("h", 1, new Aggregation.WeightedMean(), asIs("c", 1), asIs("d", 1)));
        Scheme scheme = with(Schemes.scheme(root), new Screening(0.6, 0.5));
        String table = """
                unit a    b  c   d
                u    1    1  1   1
                v    2    1  1   1
                few  1000 -  -   1
                hole 500  1  -   -
                na   3    1  n/a n/a
                """;
        Result result = Picture.evaluate(scheme, table);
        assertThat(result.excluded().stream().map(e -> e.unit() + " " + e.reason() + " " + e.details()))
                .containsExactly("few AVAILABILITY [2, 4, 0.6]", "hole AVAILABILITY [2, 4, 0.6]", "na MISSING [c, d]");
        // the largest figure of those that take part is 3
        assertThat(Picture.score(result, "a", "na")).isEqualTo(100);
        Result byGroup = Picture.evaluate(with(scheme, new Screening(0.5, 0.5)), table);
        assertThat(byGroup.excluded().stream().map(e -> e.unit() + " " + e.reason() + " " + e.details()))
                .contains("hole GROUP_AVAILABILITY [h, 0, 2, 0.5]");
    }

    @Test
    void a_unit_excluded_by_name_has_scores_but_no_rank_and_does_not_shape_the_others() {
        var figures = Picture.figures("""
                unit x
                a    0
                b    10
                zone 40
                """, List.of(new Exclusion(new UnitId("zone"), "excluded by name")), List.of());
        Result result = new Engine().evaluate(single(Schemes.indicator("x", 1, Schemes.MIN_MAX)), figures);
        assertThat(Picture.draw(result, "index")).isEqualTo("a 0.000 #2\nb 100.000 #1\nzone 400.000 #-\n");
        assertThat(result.excluded())
                .containsExactly(
                        new ExcludedUnit(new UnitId("zone"), ExcludedUnit.Reason.BY_NAME, List.of("excluded by name")));
    }

    @Test
    void a_two_way_table_names_the_type() {
        // 甘肃 [GSB]: score above 75, 70-75, below 70 × standard deviation up to 5, above 5
        var root = group("index", 1, new Aggregation.WeightedMean(), asIs("a", 1), asIs("b", 1));
        var typology = new Typology(
                new NodeId("index"),
                List.of(70.0, 75.0),
                List.of(5.0),
                false,
                List.of(
                        List.of("low even", "low uneven"),
                        List.of("mid even", "mid uneven"),
                        List.of("high even", "high uneven")));
        Scheme scheme = new Scheme(
                "t",
                Picture.YEAR,
                100,
                root,
                Screening.NONE,
                List.of(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Ranking.standard(),
                Optional.of(typology));
        Result result = Picture.evaluate(scheme, """
                unit a   b
                u    80  80
                v    60  90
                w    70  70
                x    71  72
                y    50  -
                """);
        assertThat(result.types())
                .isEqualTo(Map.of(
                        new UnitId("u"), "high even",
                        new UnitId("v"), "mid uneven",
                        new UnitId("w"), "low even",
                        new UnitId("x"), "mid even"));
    }
}
