package org.junxian.programme.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junxian.index.data.UnitId;
import org.junxian.index.result.Account;
import org.junxian.index.result.Line;
import org.junxian.index.result.Result;
import org.junxian.index.scheme.Aggregation;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.NodeId;
import org.junxian.programme.Numbers;

/// The formula of a node's score with the numbers of one unit filled in, for its account:
/// `100 × (62.1 − 21.4) / (98.7 − 21.4) ≈ 52.65`.
///
/// Numbers are shown with so many decimals at most; the sign is `≈` when any of them was rounded. Empty where there
/// is nothing to work out: no score, a composed unit, a unit left out before the computation, an imputed score.
public final class WorkedFormula {

    private final Result result;

    public WorkedFormula(Result result) {
        this.result = result;
    }

    /// For an indicator: from its treated figure to its score. For a group: from the scores of its children to its
    /// own, before bonuses and deductions.
    public Optional<String> of(NodeId node, UnitId unit, int decimals) {
        int i = result.population().indexOf(unit);
        if (Reference.outside(result).contains(unit)) {
            return Optional.empty();
        }
        Node found = result.scheme().nodes().stream()
                .filter(n -> n.id().equals(node))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The scheme has no node " + node));
        return switch (found) {
            case Indicator indicator -> indicator(indicator, i, decimals);
            case Group group -> group(group, result.account(unit), decimals);
        };
    }

    private Optional<String> indicator(Indicator indicator, int unit, int decimals) {
        var trail = result.trail(indicator.id());
        if (Double.isNaN(trail.treated(unit)) || Double.isNaN(trail.score(unit))) {
            return Optional.empty();
        }
        return Optional.of(new WorkedScore(result, indicator, unit).text(decimals));
    }

    private Optional<String> group(Group group, Account account, int decimals) {
        List<Line> counted = account.lines().stream()
                .filter(l -> l.parent().filter(group.id()::equals).isPresent())
                .filter(l -> !Double.isNaN(l.points()))
                .toList();
        double score = account.line(group.id()).score();
        if (counted.isEmpty() || Double.isNaN(score)) {
            return Optional.empty();
        }
        double effects = account.line(group.id()).effects().stream()
                .filter(e -> e.kind() != org.junxian.index.result.Effect.Kind.METHOD)
                .mapToDouble(e -> e.points())
                .sum();
        Digits digits = new Digits(decimals);
        String formula = formula(group.aggregation(), counted, digits);
        String outcome = digits.show(score - effects);
        return Optional.of(formula + digits.equals() + outcome);
    }

    private static String formula(Aggregation aggregation, List<Line> lines, Digits digits) {
        return switch (aggregation) {
            case Aggregation.WeightedMean() -> "(" + weighted(lines, digits) + ") / " + weights(lines);
            case Aggregation.Points(double full) -> "(" + weighted(lines, digits) + ") / " + Numbers.shortest(full);
            case Aggregation.Sum() -> join(lines, " + ", l -> digits.show(l.score()));
            case Aggregation.Geometric() ->
                "(" + join(lines, " × ", l -> digits.show(l.score()) + "^" + Numbers.shortest(l.weight())) + ")^(1 / "
                        + weights(lines) + ")";
            case Aggregation.Harmonic() ->
                weights(lines) + " / ("
                        + join(lines, " + ", l -> Numbers.shortest(l.weight()) + " / " + digits.show(l.score())) + ")";
            case Aggregation.Power(double p) ->
                "(("
                        + join(
                                lines,
                                " + ",
                                l -> Numbers.shortest(l.weight()) + " × " + digits.show(l.score()) + "^"
                                        + Numbers.shortest(p))
                        + ") / " + weights(lines) + ")^(1 / " + Numbers.shortest(p) + ")";
            case Aggregation.Minimum() -> "min(" + join(lines, ", ", l -> digits.show(l.score())) + ")";
            case Aggregation.Median() -> "median(" + join(lines, ", ", l -> digits.show(l.score())) + ")";
            case Aggregation.MazziottaPareto(boolean up) -> new WorkedSpread(lines, digits).uneven(up);
            case Aggregation.Ordered places -> new WorkedSpread(lines, digits).ordered(places);
            case Aggregation.NearIdeal(double full) -> new WorkedSpread(lines, digits).near(full);
        };
    }

    private static String weighted(List<Line> lines, Digits digits) {
        return join(lines, " + ", l -> Numbers.shortest(l.weight()) + " × " + digits.show(l.score()));
    }

    /// The sum of the weights that count, added as decimals.
    private static String weights(List<Line> lines) {
        java.math.BigDecimal sum = java.math.BigDecimal.ZERO;
        for (Line line : lines) {
            sum = sum.add(new java.math.BigDecimal(Numbers.shortest(line.weight())));
        }
        return sum.stripTrailingZeros().toPlainString();
    }

    private static String join(List<Line> lines, String sign, java.util.function.Function<Line, String> term) {
        List<String> terms = new ArrayList<>();
        lines.forEach(l -> terms.add(term.apply(l)));
        return String.join(sign, terms);
    }
}
