package org.junxian.index.weighting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.Unit;
import org.junxian.index.multivariate.CorrelationMethod;
import org.junxian.index.multivariate.RankedScores;
import org.junxian.index.result.Result;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.NodeId;

/// The weights that a scheme has in effect, over the units that are ranked. Nodes of one level of a tree of
/// weighted means carry all of the variance of the index; under other methods the parts are brought to that
/// sum.
public final class EffectiveWeights {

    private final Result result;
    private final RankedScores scores;
    private final List<Unit> units;
    private final double[] index;
    private final Map<NodeId, EffectiveWeight> found = new HashMap<>();

    private EffectiveWeights(Result result) {
        this.result = result;
        this.scores = new RankedScores(result);
        this.index = scores.of(result.scheme().root().id());
        List<Unit> chosen = new ArrayList<>();
        for (int i : scores.units()) {
            chosen.add(result.population().units().get(i));
        }
        this.units = chosen;
    }

    /// Every node below the index, in the order of the scheme.
    public static List<EffectiveWeight> of(Result result) {
        EffectiveWeights made = new EffectiveWeights(result);
        double[] all = new double[made.units.size()];
        java.util.Arrays.fill(all, 1);
        made.below(result.scheme().root(), all, 1);
        return result.scheme().nodes().stream()
                .map(Node::id)
                .filter(made.found::containsKey)
                .map(made.found::get)
                .toList();
    }

    /// `shares`: the weight of the group in the index for every unit; `carried`: its part of the variance.
    private void below(Group group, double[] shares, double carried) {
        List<double[]> parts = new ArrayList<>();
        double[] covariance = new double[group.children().size()];
        double sum = 0;
        for (int j = 0; j < covariance.length; j++) {
            Node child = group.children().get(j);
            double[] part = shares.clone();
            double[] points = scores.of(child.id());
            for (int i = 0; i < part.length; i++) {
                part[i] *= share(group, child, units.get(i).classId());
                points[i] = part[i] > 0 ? points[i] * part[i] : 0;
            }
            parts.add(part);
            covariance[j] = covariance(points);
            sum += covariance[j];
        }
        for (int j = 0; j < covariance.length; j++) {
            Node child = group.children().get(j);
            double variance = sum == 0 ? Double.NaN : carried * covariance[j] / sum;
            double nominal = java.util.Arrays.stream(parts.get(j)).average().orElse(Double.NaN);
            double r =
                    CorrelationMethod.PEARSON.of(scores.of(child.id()), index).coefficient();
            found.put(child.id(), new EffectiveWeight(child.id(), nominal, r, variance));
            if (child instanceof Group next) {
                below(next, parts.get(j), variance);
            }
        }
    }

    private static double share(Group group, Node child, ClassId classId) {
        double all = 0;
        for (Node one : group.children()) {
            double w = one.weight().of(classId);
            all += Double.isNaN(w) ? 0 : w;
        }
        double own = child.weight().of(classId);
        return all > 0 && own > 0 ? own / all : 0;
    }

    /// With the index, over the units that have both.
    private double covariance(double[] points) {
        double mp = 0;
        double mi = 0;
        int n = 0;
        for (int i = 0; i < points.length; i++) {
            if (!Double.isNaN(points[i])) {
                mp += points[i];
                mi += index[i];
                n++;
            }
        }
        double sum = 0;
        for (int i = 0; i < points.length; i++) {
            sum += Double.isNaN(points[i]) ? 0 : (points[i] - mp / n) * (index[i] - mi / n);
        }
        return sum / n;
    }
}
