package org.junxian.index.stage;

import java.util.Arrays;
import java.util.Comparator;
import org.junxian.index.scheme.Aggregation;

/// Weights for places (docs/method/aggregate.md, G-13): Torra's weighted OWA. Children with equal scores may stand in
/// any order: what they count together is the same.
record OrderedWeights(Tree tree, Roster roster, int group, Aggregation.Ordered places) {

    /// Scores of the group; `available` is the weight of the children with a score, NaN where there is to be none.
    double[] apply(double[][] scores, double[] available) {
        double[] out = new double[roster.size];
        for (int i = 0; i < out.length; i++) {
            out[i] = Double.isNaN(available[i]) ? Double.NaN : one(scores, i, available[i]);
        }
        return out;
    }

    private double one(double[][] scores, int unit, double available) {
        int c = roster.classOf[unit];
        int[] best = bestFirst(scores, unit);
        double score = 0;
        double weight = 0;
        double before = 0;
        for (int j = 0; j < best.length; j++) {
            weight += tree.weight[best[j]][c];
            double after = j == best.length - 1 ? 1 : places.upTo(weight / available);
            score += (after - before) * scores[best[j]][unit];
            before = after;
        }
        return score;
    }

    /// The children that count for the unit and have a score.
    private int[] bestFirst(double[][] scores, int unit) {
        int c = roster.classOf[unit];
        return Arrays.stream(tree.children[group])
                .filter(child -> tree.weight[child][c] > 0 && !Double.isNaN(scores[child][unit]))
                .boxed()
                .sorted(Comparator.comparingDouble(child -> -scores[child][unit]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
