package org.junxian.programme.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junxian.index.data.ClassId;
import org.junxian.index.scheme.Aggregation;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.PerClass;
import org.junxian.programme.Numbers;
import org.junxian.programme.check.Problem;
import org.junxian.programme.model.Text;
import org.junxian.programme.yaml.Fields;
import org.junxian.programme.yaml.Range;
import org.junxian.programme.yaml.Yaml;

/// Checks that the weights below a node add up, for every class in which the node itself counts.
record Weights(Rules rules) {

    private static final double TOLERANCE = 1e-9;

    /// Whether an aggregation looks at weights at all.
    static boolean areNeeded(Aggregation aggregation) {
        return switch (aggregation) {
            case Aggregation.WeightedMean mean -> true;
            case Aggregation.Points points -> true;
            case Aggregation.Geometric mean -> true;
            case Aggregation.Harmonic mean -> true;
            case Aggregation.Power mean -> true;
            case Aggregation.MazziottaPareto mean -> true;
            case Aggregation.Ordered places -> true;
            case Aggregation.NearIdeal distance -> true;
            case Aggregation.Sum sum -> false;
            case Aggregation.Minimum minimum -> false;
            case Aggregation.Median median -> false;
        };
    }

    void check(Fields fields, PerClass own, Aggregation aggregation, List<Node> children) {
        Optional<Yaml> stated = fields.find("weights-add-up-to");
        boolean any = stated.filter(v -> v instanceof Yaml.Scalar s && s.text().equals("any"))
                .isPresent();
        if (any || stated.isEmpty() && !areNeeded(aggregation)) {
            return;
        }
        double expected = stated.isEmpty()
                ? 100
                : rules.values().number(stated.get(), Range.POSITIVE).orElse(100);
        List<ClassId> classes = rules.classes().isEmpty() ? List.of(ClassId.ALL) : rules.classes();
        boolean same = children.stream().allMatch(c -> c.weight().byClass().isEmpty());
        for (ClassId id : same ? classes.subList(0, 1) : classes) {
            BigDecimal sum = sum(children, id);
            boolean counts = own.of(id) > 0;
            if (counts && Math.abs(sum.doubleValue() - expected) > TOLERANCE * expected) {
                Text where = same ? new Text("", "") : new Text("（类别 " + id + "）", " (class " + id + ")");
                rules.findings()
                        .add(
                                Problem.WEIGHTS_SUM,
                                fields.placeOf("of"),
                                sum.stripTrailingZeros().toPlainString(),
                                Numbers.shortest(expected),
                                where,
                                terms(children, id));
            }
        }
    }

    /// Added as decimals, so that 0.1 + 0.2 is shown as 0.3.
    private static BigDecimal sum(List<Node> children, ClassId id) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Node child : children) {
            sum = sum.add(new BigDecimal(Numbers.shortest(child.weight().of(id))));
        }
        return sum;
    }

    private static String terms(List<Node> children, ClassId id) {
        return String.join(
                " + ",
                children.stream().map(c -> Numbers.shortest(c.weight().of(id))).toList());
    }
}
