package org.junxian.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junxian.index.Schemes.asIs;
import static org.junxian.index.Schemes.group;

import org.junit.jupiter.api.Test;
import org.junxian.index.result.Result;
import org.junxian.index.scheme.Aggregation;
import org.junxian.index.weighting.EffectiveWeight;
import org.junxian.index.weighting.EffectiveWeights;

/// What weights do in effect (docs/method/weighting.md, W-14).
class EffectiveWeightsTest {

    private static Result result(Aggregation mean) {
        var root = group("index", 1, mean, group("g", 3, mean, asIs("a", 1), asIs("b", 1)), asIs("c", 1));
        return Picture.evaluate(Schemes.scheme(root), """
                unit a  b  c
                p    1  20 9
                q    2  40 1
                r    3  30 5
                s    4  90 2
                """);
    }

    private static EffectiveWeight of(Result result, String node) {
        return EffectiveWeights.of(result).stream()
                .filter(w -> w.node().id().equals(node))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nominal_weights_multiply_down_the_tree_and_parts_of_the_variance_add_up_on_every_level() {
        Result result = result(new Aggregation.WeightedMean());
        assertThat(of(result, "a").nominal()).isEqualTo(0.375);
        assertThat(of(result, "c").nominal()).isEqualTo(0.25);
        assertThat(of(result, "g").variance() + of(result, "c").variance()).isCloseTo(1, within(1e-12));
        assertThat(of(result, "a").variance() + of(result, "b").variance())
                .isCloseTo(of(result, "g").variance(), within(1e-12));
    }

    @Test
    void the_part_of_the_variance_is_the_covariance_of_the_points_with_the_index() {
        // index 10.125 16 13.625 35.75, points of b 7.5 15 11.25 33.75; numpy: cov / var
        Result result = result(new Aggregation.WeightedMean());
        double[] index = {10.125, 16, 13.625, 35.75};
        double[] b = {7.5, 15, 11.25, 33.75};
        double mi = (10.125 + 16 + 13.625 + 35.75) / 4;
        double mb = (7.5 + 15 + 11.25 + 33.75) / 4;
        double both = 0;
        double own = 0;
        for (int i = 0; i < 4; i++) {
            both += (b[i] - mb) * (index[i] - mi);
            own += (index[i] - mi) * (index[i] - mi);
        }
        assertThat(of(result, "b").variance()).isCloseTo(both / own, within(1e-12));
        assertThat(of(result, "b").variance()).isGreaterThan(0.9); // written 0.375
        assertThat(of(result, "c").variance()).isNegative();
    }

    @Test
    void a_method_that_is_not_a_mean_still_has_parts_that_add_up() {
        Result result = result(new Aggregation.Geometric());
        assertThat(of(result, "g").variance() + of(result, "c").variance()).isCloseTo(1, within(1e-12));
    }
}
