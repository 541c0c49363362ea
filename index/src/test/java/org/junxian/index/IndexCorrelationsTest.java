package org.junxian.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junxian.index.Schemes.asIs;
import static org.junxian.index.Schemes.group;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junxian.index.data.Exclusion;
import org.junxian.index.data.UnitId;
import org.junxian.index.multivariate.CorrelationFlag;
import org.junxian.index.multivariate.CorrelationMethod;
import org.junxian.index.multivariate.IndexCorrelations;
import org.junxian.index.multivariate.NodeCorrelation;
import org.junxian.index.multivariate.NodeCorrelation.Relation;
import org.junxian.index.scheme.Aggregation;

/// Correlations inside the tree of a scheme (docs/method/multivariate.md, Y-4).
class IndexCorrelationsTest {

    private static final String TABLE = """
            unit a  b  c
            p    1  2  9
            q    2  4  1
            r    3  6  5
            s    4  8  2
            x    99 1  1
            """;

    private static List<NodeCorrelation> correlations() {
        var mean = new Aggregation.WeightedMean();
        var root = group("index", 1, mean, group("g", 1, mean, asIs("a", 1), asIs("b", 1)), asIs("c", 1));
        var figures = Picture.figures(TABLE, List.of(new Exclusion(new UnitId("x"), "seat of the city")), List.of());
        return IndexCorrelations.of(new Engine().evaluate(Schemes.scheme(root), figures), CorrelationMethod.PEARSON);
    }

    @Test
    void every_node_meets_its_siblings_its_group_and_the_index() {
        assertThat(correlations().stream().map(c -> c.node() + " " + c.relation() + " " + c.other()))
                .containsExactly(
                        "g SIBLING c",
                        "g INDEX index",
                        "c INDEX index",
                        "a SIBLING b",
                        "a GROUP g",
                        "a INDEX index",
                        "b GROUP g",
                        "b INDEX index");
    }

    @Test
    void units_that_are_not_ranked_do_not_count_and_flags_are_set() {
        var siblings = correlations().stream()
                .filter(c -> c.relation() == Relation.SIBLING)
                .toList();
        assertThat(siblings.getLast().correlation().coefficient()).isCloseTo(1, within(1e-12));
        assertThat(siblings.getLast().correlation().pairs()).isEqualTo(4);
        assertThat(siblings.getLast().flag()).isEqualTo(CorrelationFlag.TOO_HIGH);
        // g is 1.5 3 4.5 6, c is 9 1 5 2: r = -12.75 / √(11.25 · 38.75)
        assertThat(siblings.getFirst().correlation().coefficient())
                .isCloseTo(-12.75 / Math.sqrt(11.25 * 38.75), within(1e-12));
        assertThat(siblings.getFirst().flag()).isEqualTo(CorrelationFlag.NEGATIVE);
    }
}
