package org.junxian.index.certainty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junxian.index.scheme.Node;
import org.junxian.index.stage.FigureErrors;
import org.junxian.index.stage.Inputs;
import org.junxian.index.stage.Method;
import org.junxian.index.stage.Pipeline;

/// What a study draws: from the uniforms of a replication, one for each factor, to the steps of the method, the
/// weights and the errors in the figures. A factor that needs many numbers takes them from a stream of its own,
/// keyed by the seed, the factor and its uniform. Safe to share between threads.
final class Draws {

    private final long seed;
    private final Pipeline pipeline;
    private final Factor[] factors;
    private final double[][] nominal;
    private final Map<Long, Method> methods = new ConcurrentHashMap<>();

    Draws(long seed, Pipeline pipeline, Factor[] factors) {
        this.seed = seed;
        this.pipeline = pipeline;
        this.factors = factors;
        int classes = pipeline.population().classes().size();
        this.nominal = new double[pipeline.nodes().size()][classes];
        for (int k = 0; k < nominal.length; k++) {
            for (int c = 0; c < classes; c++) {
                nominal[k][c] = pipeline.weight(k, c);
            }
        }
    }

    int factors() {
        return factors.length;
    }

    double[] probabilities(int factor) {
        return factors[factor].probabilities();
    }

    /// The uniforms of a replication.
    double[] point(long replication) {
        double[] u = new double[factors.length];
        for (int f = 0; f < u.length; f++) {
            u[f] = Stream.uniform(Stream.bits(Stream.key(seed, f), replication));
        }
        return u;
    }

    /// The choice of a finite factor: the first whose probability, added to those before it, exceeds u.
    static int choice(double[] probabilities, double u) {
        double reached = 0;
        for (int c = 0; c < probabilities.length - 1; c++) {
            reached += probabilities[c];
            if (u < reached) {
                return c;
            }
        }
        return probabilities.length - 1;
    }

    /// A number for the combination of steps; replications with the same one can be computed side by side.
    long combination(double[] u) {
        long number = 0;
        for (int f = 0; f < factors.length; f++) {
            if (factors[f] instanceof Factor.Steps(double[] probabilities, var _)) {
                number = Math.addExact(Math.multiplyExact(number, probabilities.length), choice(probabilities, u[f]));
            }
        }
        return number;
    }

    /// The method with the steps of a point.
    Method method(double[] u) {
        return methods.computeIfAbsent(combination(u), number -> {
            List<Node> nodes = new ArrayList<>(pipeline.nodes());
            for (int f = 0; f < factors.length; f++) {
                if (factors[f] instanceof Factor.Steps(double[] probabilities, Factor.Steps.Change change)) {
                    int choice = choice(probabilities, u[f]);
                    for (int k = 0; k < nodes.size(); k++) {
                        nodes.set(k, change.of(k, nodes.get(k), choice));
                    }
                }
            }
            return pipeline.method(nodes);
        });
    }

    /// The weights of a point, by node and class.
    double[][] weights(double[] u) {
        double[][] w = new double[nominal.length][];
        for (int k = 0; k < w.length; k++) {
            w[k] = nominal[k].clone();
        }
        for (int f = 0; f < factors.length; f++) {
            if (factors[f] instanceof Factor.Weights(double[] probabilities, Factor.Weights.Change change)) {
                change.apply(w, choice(probabilities, u[f]), new Stream(key(f, u[f])));
            }
        }
        return w;
    }

    private long key(int factor, double u) {
        return Stream.key(Stream.key(seed, factor), Double.doubleToRawLongBits(u));
    }

    /// Puts a point into a batch, as the replication `lane`.
    void enter(double[] u, Inputs in, int lane) {
        double[][] w = weights(u);
        for (int k = 0; k < w.length; k++) {
            for (int c = 0; c < w[k].length; c++) {
                in.weight[k][c][lane] = w[k][c];
            }
        }
    }

    /// The errors of the points of a batch.
    FigureErrors errors(double[][] points) {
        for (Factor factor : factors) {
            if (factor instanceof Factor.Errors) {
                return new ErrorRows(points);
            }
        }
        return FigureErrors.NONE;
    }

    private final class ErrorRows implements FigureErrors {

        private final double[][] points;
        private final long[] key;
        private final double[] uniform;
        private final double[] error;

        ErrorRows(double[][] points) {
            this.points = points;
            this.key = new long[points.length];
            this.uniform = new double[points.length];
            this.error = new double[points.length];
        }

        @Override
        public boolean touches(int indicator) {
            for (Factor factor : factors) {
                if (factor instanceof Factor.Errors(boolean[] indicators, var _) && indicators[indicator]) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public void fill(int indicator, int from, int count, double[][] factor) {
            for (double[] row : factor) {
                java.util.Arrays.fill(row, 0, count, 1);
            }
            for (int f = 0; f < factors.length; f++) {
                if (factors[f] instanceof Factor.Errors(boolean[] indicators, Factor.Errors.Distribution distribution)
                        && indicators[indicator]) {
                    for (int l = 0; l < count; l++) {
                        key[l] = key(f, points[from + l][f]);
                    }
                    fill((long) indicator * factor.length, distribution, count, factor);
                }
            }
        }

        private void fill(long position, Factor.Errors.Distribution distribution, int count, double[][] factor) {
            for (int i = 0; i < factor.length; i++) {
                Stream.inside(key, position + i, uniform, count);
                distribution.errors(uniform, error, count);
                for (int l = 0; l < count; l++) {
                    factor[i][l] *= 1 + error[l];
                }
            }
        }
    }
}
