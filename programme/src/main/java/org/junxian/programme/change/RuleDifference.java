package org.junxian.programme.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.Population;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.Scheme;
import org.junxian.programme.Numbers;
import org.junxian.programme.Programme;
import org.junxian.programme.model.ClauseId;
import org.junxian.programme.model.SchemeDefinition;
import org.junxian.programme.model.Text;
import org.junxian.programme.words.MethodWords;

/// What a changed scheme does otherwise than the one it comes from, node by node, in words.
public final class RuleDifference {

    /// Which side of the rule it is about.
    public enum Aspect {
        WEIGHT,
        NORMALISE,
        TREAT,
        IMPUTE,
        AGGREGATE,
        CLASS
    }

    /// One thing that differs.
    ///
    /// @param subject the id of the node, or the code of the unit whose class changed
    /// @param classId the class it holds for; empty for all
    /// @param basis   the clauses that the node rests on
    public record Row(
            String subject,
            Text title,
            Aspect aspect,
            Optional<ClassId> classId,
            Text before,
            Text after,
            List<ClauseId> basis) {}

    private final SchemeDefinition base;
    private final MethodWords words;
    private final List<Row> rows = new ArrayList<>();

    private RuleDifference(Programme programme, SchemeDefinition base) {
        this.base = base;
        this.words = new MethodWords(programme, base);
    }

    /// In the order of the tree, then the units by code.
    public static List<Row> between(Programme programme, ChangedScheme changed, Population population) {
        RuleDifference difference = new RuleDifference(programme, changed.base());
        difference.compare(changed.scheme());
        changed.reclassed().forEach((unit, now) -> {
            ClassId before = population.units().get(population.indexOf(unit)).classId();
            if (!before.equals(now)) {
                difference.rows.add(new Row(
                        unit.code(),
                        difference.words.titles().unit(unit),
                        Aspect.CLASS,
                        Optional.empty(),
                        difference.words.titles().classId(before),
                        difference.words.titles().classId(now),
                        List.of()));
            }
        });
        return List.copyOf(difference.rows);
    }

    private void compare(Scheme changed) {
        Map<NodeId, Node> before = new HashMap<>();
        base.scheme().nodes().forEach(node -> before.put(node.id(), node));
        for (Node now : changed.nodes()) {
            Node was = before.get(now.id());
            if (was != null) {
                weights(was, now);
                steps(was, now);
            }
        }
    }

    private void weights(Node was, Node now) {
        List<ClassId> classes = base.classes().isEmpty() ? List.of(ClassId.ALL) : base.classes();
        List<ClassId> differing = classes.stream()
                .filter(c -> Double.compare(was.weight().of(c), now.weight().of(c)) != 0)
                .toList();
        boolean one = differing.size() == classes.size()
                && classes.stream()
                                .map(c ->
                                        was.weight().of(c) + " " + now.weight().of(c))
                                .distinct()
                                .count()
                        == 1;
        for (ClassId c : one ? differing.subList(0, 1) : differing) {
            Optional<ClassId> named = one ? Optional.empty() : Optional.of(c);
            add(
                    now,
                    Aspect.WEIGHT,
                    named,
                    number(was.weight().of(c)),
                    number(now.weight().of(c)));
        }
    }

    private static Text number(double weight) {
        return Double.isNaN(weight) ? Text.same("—") : Text.same(Numbers.shortest(weight));
    }

    private void steps(Node was, Node now) {
        if (was instanceof Indicator old && now instanceof Indicator other) {
            if (!old.normalisation().equals(other.normalisation())) {
                add(
                        now,
                        Aspect.NORMALISE,
                        Optional.empty(),
                        words.normalisation(old.normalisation()),
                        words.normalisation(other.normalisation()));
            }
            if (!old.treatment().equals(other.treatment())) {
                add(
                        now,
                        Aspect.TREAT,
                        Optional.empty(),
                        words.treatment(old.treatment()),
                        words.treatment(other.treatment()));
            }
            if (!old.imputation().equals(other.imputation())) {
                add(
                        now,
                        Aspect.IMPUTE,
                        Optional.empty(),
                        words.imputation(old.imputation()),
                        words.imputation(other.imputation()));
            }
        } else if (was instanceof Group old
                && now instanceof Group other
                && !old.aggregation().equals(other.aggregation())) {
            add(
                    now,
                    Aspect.AGGREGATE,
                    Optional.empty(),
                    words.aggregation(old.aggregation()),
                    words.aggregation(other.aggregation()));
        }
    }

    private void add(Node node, Aspect aspect, Optional<ClassId> classId, Text before, Text after) {
        rows.add(new Row(
                node.id().id(),
                words.titles().node(node.id()),
                aspect,
                classId,
                before,
                after,
                base.node(node.id()).grounds().basis()));
    }
}
