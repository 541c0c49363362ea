package org.junxian.index.stage;

import java.util.Arrays;
import org.junxian.index.scheme.Aggregation;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.MissingPolicy;

/// Makes a group's scores from its children's (docs/method/aggregate.md). Children without a weight for a class do
/// not count; what happens about missing ones is the group's policy.
final class Aggregate {

    private final Tree tree;
    private final Roster roster;

    Aggregate(Tree tree, Roster roster) {
        this.tree = tree;
        this.roster = roster;
    }

    /// Scores of the group at position `k` from the scores by node.
    double[] apply(int k, double[][] scores) {
        Group group = tree.group(k);
        Shares shares = shares(k, scores, group.missing());
        double[] available = shares.available;
        return switch (group.aggregation()) {
            case Aggregation.WeightedMean() -> sum(k, scores, available, s -> s);
            case Aggregation.Points(double full) -> scaled(sum(k, scores, available, s -> s), shares.all, full);
            case Aggregation.Sum() -> plain(k, scores, shares);
            case Aggregation.Geometric _, Aggregation.Harmonic _, Aggregation.Power _ ->
                mean(k, scores, available, group.aggregation());
            case Aggregation.Minimum() -> gathered(k, scores, available, (x, n) -> x[0]);
            case Aggregation.Median() -> gathered(k, scores, available, Quantiles::median);
            case Aggregation.MazziottaPareto(boolean up) -> uneven(k, scores, available, up);
            case Aggregation.Ordered places -> new OrderedWeights(tree, roster, k, places).apply(scores, available);
            case Aggregation.NearIdeal(double full) -> near(sum(k, scores, available, s -> gap(full, s)), full);
        };
    }

    /// The weight of all children that count for a class, and per unit the weight of those with a score: NaN where
    /// the policy gives the group no score.
    private record Shares(double[] all, double[] available) {}

    private Shares shares(int k, double[][] scores, MissingPolicy policy) {
        double[] all = new double[roster.classes];
        double[] available = new double[roster.size];
        for (int child : tree.children[k]) {
            double[] w = tree.weight[child];
            double[] s = scores[child];
            for (int c = 0; c < all.length; c++) {
                all[c] += w[c];
            }
            for (int i = 0; i < available.length; i++) {
                available[i] += Double.isNaN(s[i]) ? 0 : w[roster.classOf[i]];
            }
        }
        double minimum = switch (policy) {
            case MissingPolicy.Propagate() -> 1;
            case MissingPolicy.Reweight(double share) -> share;
        };
        for (int i = 0; i < available.length; i++) {
            double total = all[roster.classOf[i]];
            boolean enough = total > 0 && available[i] > 0 && available[i] >= minimum * total * (1 - 1e-12);
            available[i] = enough ? available[i] : Double.NaN;
        }
        return new Shares(all, available);
    }

    private interface Of {
        double apply(double score);
    }

    /// `Σ w·f(s) / available`.
    private double[] sum(int k, double[][] scores, double[] available, Of f) {
        double[] sum = new double[roster.size];
        for (int child : tree.children[k]) {
            double[] w = tree.weight[child];
            double[] s = scores[child];
            for (int i = 0; i < sum.length; i++) {
                double weight = w[roster.classOf[i]];
                if (weight > 0 && !Double.isNaN(s[i])) {
                    sum[i] += weight * f.apply(s[i]);
                }
            }
        }
        for (int i = 0; i < sum.length; i++) {
            sum[i] /= available[i];
        }
        return sum;
    }

    /// `outer(Σ w·inner(s) / available)` of scores that are not negative.
    private double[] mean(int k, double[][] scores, double[] available, Aggregation aggregation) {
        refuseNegative(k, scores, available);
        double[] means = sum(k, scores, available, s -> PowerMean.inner(aggregation, s));
        for (int i = 0; i < means.length; i++) {
            means[i] = Double.isNaN(means[i]) ? Double.NaN : PowerMean.outer(aggregation, means[i]);
        }
        return means;
    }

    /// A negative score of a unit that takes part is an error; another unit just has no score of the group.
    private void refuseNegative(int k, double[][] scores, double[] available) {
        for (int child : tree.children[k]) {
            for (int i = 0; i < available.length; i++) {
                boolean negative = scores[child][i] < 0 && tree.weight[child][roster.classOf[i]] > 0;
                if (negative && !Double.isNaN(available[i]) && roster.takesPart[i]) {
                    throw new IllegalArgumentException("Group "
                            + tree.nodes.get(k).id()
                            + " takes a mean of scores that must not be negative; unit " + roster.unit(i) + " has "
                            + scores[child][i] + " at " + tree.nodes.get(child).id()
                            + ". Try: a normalisation that gives scores of 0 and more.");
                }
                available[i] = negative ? Double.NaN : available[i];
            }
        }
    }

    private double[] scaled(double[] means, double[] all, double full) {
        for (int i = 0; i < means.length; i++) {
            means[i] = means[i] * all[roster.classOf[i]] / full;
        }
        return means;
    }

    /// The plain sum; missing children are taken to score like the others, by weight.
    private double[] plain(int k, double[][] scores, Shares shares) {
        double[] sum = new double[roster.size];
        for (int child : tree.children[k]) {
            double[] w = tree.weight[child];
            double[] s = scores[child];
            for (int i = 0; i < sum.length; i++) {
                sum[i] += w[roster.classOf[i]] > 0 && !Double.isNaN(s[i]) ? s[i] : 0;
            }
        }
        for (int i = 0; i < sum.length; i++) {
            sum[i] *= shares.all[roster.classOf[i]] / shares.available[i];
        }
        return sum;
    }

    private static double gap(double full, double score) {
        double gap = Math.max(0, full - score);
        return gap * gap;
    }

    private static double[] near(double[] squares, double full) {
        for (int i = 0; i < squares.length; i++) {
            squares[i] = full - Math.sqrt(squares[i]);
        }
        return squares;
    }

    /// `M ∓ S²/M`, with the squares around the mean so that nothing cancels. A mean that is not positive is an error
    /// of a unit that takes part; another unit just has no score of the group.
    private double[] uneven(int k, double[][] scores, double[] available, boolean up) {
        double[] means = sum(k, scores, available, s -> s);
        double[] squares = new double[means.length];
        for (int child : tree.children[k]) {
            double[] w = tree.weight[child];
            double[] s = scores[child];
            for (int i = 0; i < means.length; i++) {
                double off = s[i] - means[i];
                squares[i] += w[roster.classOf[i]] > 0 && !Double.isNaN(s[i]) ? w[roster.classOf[i]] * off * off : 0;
            }
        }
        for (int i = 0; i < means.length; i++) {
            if (means[i] <= 0 && roster.takesPart[i]) {
                throw new IllegalArgumentException("Group " + tree.nodes.get(k).id()
                        + " weighs unevenness against the mean score, which must be positive; unit " + roster.unit(i)
                        + " has the mean " + means[i]
                        + ". Try: scores around 100, such as z-scores with mean 100 and sd 10.");
            }
            double off = squares[i] / available[i] / means[i];
            means[i] = means[i] <= 0 ? Double.NaN : up ? means[i] + off : means[i] - off;
        }
        return means;
    }

    private interface OfSorted {
        double apply(double[] sorted, int n);
    }

    private double[] gathered(int k, double[][] scores, double[] available, OfSorted f) {
        double[] out = new double[roster.size];
        double[] row = new double[tree.children[k].length];
        for (int i = 0; i < out.length; i++) {
            int n = 0;
            for (int child : tree.children[k]) {
                double s = scores[child][i];
                if (tree.weight[child][roster.classOf[i]] > 0 && !Double.isNaN(s)) {
                    row[n++] = s;
                }
            }
            Arrays.sort(row, 0, n);
            out[i] = Double.isNaN(available[i]) ? Double.NaN : f.apply(row, n);
        }
        return out;
    }
}
