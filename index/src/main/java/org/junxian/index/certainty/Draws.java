package org.junxian.index.certainty;

import java.util.ArrayList;
import java.util.Arrays;
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
    private final int classes;
    private final double[][] nominal;
    private final Map<Long, Method> methods = new ConcurrentHashMap<>();

    Draws(long seed, Pipeline pipeline, Factor[] factors) {
        this.seed = seed;
        this.pipeline = pipeline;
        this.factors = factors;
        this.classes = pipeline.population().classes().size();
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
        double[][][] rows = new double[nominal.length][classes][1];
        draw(new double[][] {u}, rows);
        double[][] w = new double[rows.length][classes];
        for (int k = 0; k < w.length; k++) {
            for (int c = 0; c < classes; c++) {
                w[k][c] = rows[k][c][0];
            }
        }
        return w;
    }

    /// Puts points into a batch.
    void enter(double[][] points, Inputs in) {
        in.count = points.length;
        draw(points, in.weight);
        in.errors = errors(points);
    }

    private void draw(double[][] points, double[][][] w) {
        for (int k = 0; k < w.length; k++) {
            for (int c = 0; c < classes; c++) {
                Arrays.fill(w[k][c], 0, points.length, nominal[k][c]);
            }
        }
        for (int f = 0; f < factors.length; f++) {
            if (factors[f] instanceof Factor.Weights(double[] probabilities, Factor.Weights.Change change)) {
                int[] choice = new int[points.length];
                long[] key = new long[points.length];
                for (int l = 0; l < points.length; l++) {
                    choice[l] = probabilities.length == 0 ? 0 : choice(probabilities, points[l][f]);
                    key[l] = key(f, points[l][f]);
                }
                change.apply(w, new Lots(choice, key, points.length));
            }
        }
    }

    private long key(int factor, double u) {
        return Stream.key(Stream.key(seed, factor), Double.doubleToRawLongBits(u));
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
        private final long[] bits;
        private final double[] error;

        ErrorRows(double[][] points) {
            this.points = points;
            this.key = new long[points.length];
            this.bits = new long[points.length];
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
        public void fill(int indicator, int from, int count, int[] units, double[][] factor) {
            for (int i : units) {
                Arrays.fill(factor[i], 0, count, 1);
            }
            for (int f = 0; f < factors.length; f++) {
                if (factors[f] instanceof Factor.Errors(boolean[] indicators, Factor.Errors.Distribution distribution)
                        && indicators[indicator]) {
                    for (int l = 0; l < count; l++) {
                        key[l] = key(f, points[from + l][f]);
                    }
                    for (int i : units) {
                        Stream.bits(key, (long) indicator * factor.length + i, bits, count);
                        distribution.errors(bits, error, count);
                        multiply(factor[i], error, count);
                    }
                }
            }
        }

        private static void multiply(double[] factor, double[] error, int count) {
            for (int l = 0; l < count; l++) {
                factor[l] *= 1 + error[l];
            }
        }
    }
}
