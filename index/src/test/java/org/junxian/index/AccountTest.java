package org.junxian.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junxian.index.Schemes.asIs;
import static org.junxian.index.Schemes.group;
import static org.junxian.index.Schemes.with;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junxian.index.data.UnitId;
import org.junxian.index.result.Account;
import org.junxian.index.result.Effect;
import org.junxian.index.result.Line;
import org.junxian.index.scheme.Aggregation;
import org.junxian.index.scheme.MissingPolicy;
import org.junxian.index.scheme.NodeId;

/// N3, first half: every total equals the sum of its account (docs/method/account.md).
class AccountTest {

    private static final UnitId U = new UnitId("u");

    private static String draw(Account account) {
        StringBuilder out = new StringBuilder();
        for (Line line : account.lines()) {
            out.append("  ".repeat(line.level())).append(line.node());
            out.append(' ').append(Picture.number(line.score(), "%.2f"));
            out.append(' ').append(Picture.number(line.weight(), "%.0f"));
            out.append(' ').append(Picture.number(line.points(), "%.2f"));
            line.effects()
                    .forEach(e ->
                            out.append(' ').append(e.kind()).append(' ').append(Picture.number(e.points(), "%.2f")));
            out.append('\n');
        }
        return out.toString();
    }

    @Test
    void a_missing_child_leaves_its_weight_to_the_others() {
        var root = with(
                group("index", 1, new Aggregation.WeightedMean(), asIs("a", 50), asIs("b", 30), asIs("c", 20)),
                new MissingPolicy.Reweight(0.5));
        var result = Picture.evaluate(Schemes.scheme(root), "unit a b c\nu 80 60 -\n");
        assertThat(draw(result.account(U))).isEqualTo("""
                index 72.50 - -
                  a 80.00 50 50.00
                  b 60.00 30 22.50
                  c - 20 -
                """);
    }

    @Test
    void a_mean_that_is_not_linear_says_what_it_adds_or_takes() {
        var root = group(
                "index",
                1,
                new Aggregation.WeightedMean(),
                group("g", 1, new Aggregation.Geometric(), asIs("a", 1), asIs("b", 1)),
                group("m", 3, new Aggregation.Minimum(), asIs("c", 1), asIs("d", 1)));
        var result = Picture.evaluate(Schemes.scheme(root), "unit a b c d\nu 4 9 10 20\n");
        assertThat(draw(result.account(U))).isEqualTo("""
                index 9.00 - -
                  g 6.00 1 1.50 METHOD -0.50
                    a 4.00 1 2.00
                    b 9.00 1 4.50
                  m 10.00 3 7.50 METHOD -5.00
                    c 10.00 1 5.00
                    d 20.00 1 10.00
                """);
    }

    @Test
    void points_are_worth_their_share_of_the_full_score() {
        var root = group("index", 1, new Aggregation.Points(100), asIs("a", 60), asIs("b", 40));
        var result = Picture.evaluate(Schemes.scheme(root), "unit a b\nu 50 90\n");
        assertThat(draw(result.account(U))).isEqualTo("""
                index 66.00 - -
                  a 50.00 60 30.00
                  b 90.00 40 36.00
                """);
    }

    @Test
    void missing_points_and_sums_are_scaled_up_line_by_line() {
        for (Aggregation method : List.of(new Aggregation.Points(200), new Aggregation.Sum())) {
            var root = with(
                    group("index", 1, method, asIs("a", 50), asIs("b", 30), asIs("c", 20)),
                    new MissingPolicy.Reweight(0.5));
            var result = Picture.evaluate(Schemes.scheme(root), "unit a b c\nu 80 60 -\n");
            double sum = result.account(U).lines().stream()
                    .mapToDouble(Line::points)
                    .filter(p -> !Double.isNaN(p))
                    .sum();
            double expected = method instanceof Aggregation.Sum ? 175 : 36.25;
            assertThat(sum).as(method.toString()).isCloseTo(expected, within(1e-12));
        }
    }

    @Test
    void an_account_that_does_not_add_up_cannot_exist() {
        NodeId index = new NodeId("index");
        Line root = new Line(index, Optional.empty(), 0, 10, Double.NaN, Double.NaN, List.of());
        Line child = new Line(new NodeId("a"), Optional.of(index), 1, 9, 1, 9, List.of());
        assertThatThrownBy(() -> new Account(U, List.of(root, child)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("adds up to 9.0 at node index, not to 10.0");
        Line helped = new Line(
                index, Optional.empty(), 0, 10, Double.NaN, Double.NaN, List.of(new Effect(Effect.Kind.BONUS, "b", 1)));
        assertThat(new Account(U, List.of(helped, child)).line(index).score()).isEqualTo(10);
    }
}
