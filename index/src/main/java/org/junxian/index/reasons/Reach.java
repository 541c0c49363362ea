package org.junxian.index.reasons;

import java.util.List;
import org.junxian.index.result.Account;
import org.junxian.index.result.Effect;
import org.junxian.index.result.Line;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.Node;

/// An account in points of the index: what every node brings to the top, and what one point of its score is worth
/// there (docs/method/reasons.md, E-1).
///
/// A gap whose weight the others of its group took counts like the mean of those others: that is what giving its
/// weight to them means, and so no unit looks strong in one thing because it is silent about another.
final class Reach {

    private final List<Line> lines;
    private final int[] parent;
    private final boolean[] group;
    private final double[] worth;
    private final double[] scores;
    private final double[] points;

    Reach(Account account, List<Node> nodes) {
        lines = account.lines();
        int n = lines.size();
        parent = new int[n];
        group = new boolean[n];
        worth = new double[n];
        scores = new double[n];
        points = new double[n];
        for (int k = 0; k < n; k++) {
            group[k] = nodes.get(k) instanceof Group;
            scores[k] = lines.get(k).score() - (group[k] ? 0 : sum(lines.get(k).effects()));
            parent[k] = k - 1;
            while (k > 0
                    && !lines.get(parent[k]).node().equals(lines.get(k).parent().orElseThrow())) {
                parent[k]--;
            }
        }
        worth[0] = 1;
        points[0] = scores[0];
        for (int k = 1; k < n; k++) {
            bring(k);
        }
    }

    private void bring(int k) {
        Line line = lines.get(k);
        int p = parent[k];
        double weight = weight(k);
        double all = 0;
        double there = 0;
        double together = 0;
        int siblings = 0;
        for (int s = p + 1; s < lines.size(); s++) {
            if (parent[s] == p) {
                siblings++;
                all += weight(s);
                there += gap(s) ? 0 : weight(s);
                together += gap(s) ? 0 : lines.get(s).points();
            }
        }
        boolean silent = worth[p] == 0 && points[p] != 0;
        if (silent) {
            points[k] = points[p] * (all > 0 ? weight / all : 1.0 / siblings);
        } else if (gap(k)) {
            points[k] = there > 0 ? worth[p] * together * weight / all : 0;
        } else {
            double share = line.score() != 0 ? line.points() / line.score() : weight / there;
            worth[k] = worth[p] * share * there / all;
            points[k] = worth[k] * scores[k];
        }
    }

    private double weight(int k) {
        double weight = lines.get(k).weight();
        return weight > 0 ? weight : 0;
    }

    private boolean gap(int k) {
        return Double.isNaN(lines.get(k).points());
    }

    private static double sum(List<Effect> effects) {
        double sum = 0;
        for (Effect e : effects) {
            sum += e.points();
        }
        return sum;
    }

    Line line(int k) {
        return lines.get(k);
    }

    /// Whether the node has a score of its own that counts.
    boolean counts(int k) {
        return worth[k] > 0;
    }

    double worth(int k) {
        return worth[k];
    }

    /// The score of a group; that of an indicator before the effects at it, which are parts of their own.
    double score(int k) {
        return scores[k];
    }

    double points(int k) {
        return points[k];
    }

    /// The points of an effect, by kind and id.
    double effect(int k, Effect kind) {
        double sum = 0;
        for (Effect e : lines.get(k).effects()) {
            sum += e.kind() == kind.kind() && e.id().equals(kind.id()) ? e.points() : 0;
        }
        return worth[k] * sum;
    }
}
