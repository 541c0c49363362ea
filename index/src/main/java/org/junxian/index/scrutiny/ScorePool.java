package org.junxian.index.scrutiny;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.Unit;
import org.junxian.index.data.UnitId;
import org.junxian.index.mcda.Criterion;
import org.junxian.index.mcda.DecisionMatrix;
import org.junxian.index.multivariate.RankedScores;
import org.junxian.index.result.Result;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.Within;

/// The units that compete for one row of places, with the scores of their indicators: all ranked units, or those of a
/// class where ranks inside the class are the official ones. The weights are those of the scheme, in the mean of the
/// pool's units; indicators without weight are left out.
///
/// @param classId    the class, [ClassId#ALL] for everybody
/// @param units      the units of the matrix, by position in the population
/// @param matrix     scores of the units that have all of them; empty when fewer than two have
/// @param incomplete ranked units that lack a score; they are in no other ranking (N6)
public record ScorePool(
        ClassId classId, List<Integer> units, Optional<DecisionMatrix> matrix, List<UnitId> incomplete) {

    public ScorePool {
        units = List.copyOf(units);
        incomplete = List.copyOf(incomplete);
    }

    /// The pools of a result, classes in the order of their names.
    public static List<ScorePool> of(Result result) {
        Map<ClassId, List<Integer>> members = new TreeMap<>();
        boolean all = result.scheme().ranking().over() == Within.ALL;
        for (int unit : new RankedScores(result).units()) {
            ClassId own = result.population().units().get(unit).classId();
            members.computeIfAbsent(all ? ClassId.ALL : own, c -> new ArrayList<>())
                    .add(unit);
        }
        return members.entrySet().stream()
                .map(e -> pool(result, e.getKey(), e.getValue()))
                .toList();
    }

    private static ScorePool pool(Result result, ClassId classId, List<Integer> members) {
        List<Unit> population = result.population().units();
        Map<NodeId, Double> weights = weights(
                result, members.stream().map(i -> population.get(i).classId()).toList());
        List<Indicator> indicators = result.scheme().indicators().stream()
                .filter(i -> weights.getOrDefault(i.id(), 0.0) > 0)
                .toList();
        List<Criterion> criteria = indicators.stream()
                .map(i -> Criterion.more(i.id().id(), weights.getOrDefault(i.id(), 0.0)))
                .toList();
        List<Integer> kept = new ArrayList<>();
        List<UnitId> incomplete = new ArrayList<>();
        List<double[]> rows = new ArrayList<>();
        for (int unit : members) {
            double[] row = indicators.stream()
                    .mapToDouble(i -> result.scores(i.id()).score(unit))
                    .toArray();
            if (Arrays.stream(row).anyMatch(Double::isNaN)) {
                incomplete.add(population.get(unit).id());
            } else {
                kept.add(unit);
                rows.add(row);
            }
        }
        List<String> names =
                kept.stream().map(i -> population.get(i).id().code()).toList();
        return new ScorePool(
                classId,
                kept,
                kept.size() < 2 || criteria.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new DecisionMatrix(names, criteria, rows.toArray(double[][]::new))),
                incomplete);
    }

    /// The share of every indicator in the index, in the mean of units of these classes.
    private static Map<NodeId, Double> weights(Result result, List<ClassId> classes) {
        Map<NodeId, Double> sum = new TreeMap<>();
        for (ClassId classId : classes) {
            below(result.scheme().root(), classId, 1.0 / classes.size(), sum);
        }
        return sum;
    }

    private static void below(Group group, ClassId classId, double share, Map<NodeId, Double> sum) {
        double all = group.children().stream()
                .mapToDouble(child -> weight(child, classId))
                .sum();
        for (Node child : group.children()) {
            double own = all > 0 ? share * weight(child, classId) / all : 0;
            switch (child) {
                case Group next -> below(next, classId, own, sum);
                case Indicator indicator -> sum.merge(indicator.id(), own, Double::sum);
            }
        }
    }

    private static double weight(Node node, ClassId classId) {
        double own = node.weight().of(classId);
        return own > 0 ? own : 0;
    }
}
