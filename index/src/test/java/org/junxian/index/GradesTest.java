package org.junxian.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junxian.index.Schemes.group;
import static org.junxian.index.Schemes.indicator;
import static org.junxian.index.Schemes.with;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junxian.index.data.Unit;
import org.junxian.index.result.Result;
import org.junxian.index.scheme.Aggregation;
import org.junxian.index.scheme.Direction;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.Normalisation;
import org.junxian.index.scheme.Normalisation.Grade;

/// Grades, and the rule that the worst one decides (一票评价 [ZJS]).
class GradesTest {

    private static final Normalisation MORE = new Normalisation.Grades(
            List.of(new Grade("A+", 90, 4), new Grade("A", 75, 3), new Grade("A-", 60, 2), new Grade("B", 0, 1)));
    private static final Normalisation LESS =
            new Normalisation.Grades(List.of(new Grade("A+", 5, 4), new Grade("A", 10, 3), new Grade("B", 0, 1)));

    private static String grades(Result result, String node) {
        return result.population().units().stream()
                .map(Unit::id)
                .map(u -> u + "=" + result.grade(new NodeId(node), u).orElse("none"))
                .collect(Collectors.joining(" "));
    }

    @Test
    void one_lower_grade_decides_the_grade_of_the_county() {
        var index = group(
                "index",
                1,
                new Aggregation.Minimum(),
                indicator("economy", 1, MORE),
                with(indicator("energy", 1, LESS), Direction.LESS));
        Result result = Picture.evaluate(Schemes.scheme(index), """
                unit economy energy
                a    95      4
                b    90      10
                c    74      5
                d    10      99
                e    95      -
                """);
        assertThat(grades(result, "economy")).isEqualTo("a=A+ b=A+ c=A- d=B e=A+");
        assertThat(grades(result, "energy")).isEqualTo("a=A+ b=A c=A+ d=B e=none");
        assertThat(grades(result, "index")).isEqualTo("a=A+ b=A c=A- d=B e=none");
        assertThat(Picture.draw(result, "index")).contains("c 2.000 #3").contains("e - #-");
    }
}
