package org.junxian.index.certainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junxian.index.certainty.StudyUnsuited.Reason;
import org.junxian.index.data.ClassId;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.PerClass;
import org.junxian.index.stage.Pipeline;

/// Factors that give nodes other weights. A node without a weight for a class never gets one.
final class WeightFactors {

    private final Pipeline pipeline;
    private final Nodes nodes;
    private final List<ClassId> classes;

    WeightFactors(Pipeline pipeline, Nodes nodes) {
        this.pipeline = pipeline;
        this.nodes = nodes;
        this.classes = pipeline.population().classes();
    }

    /// Children of a group with the classes that share their weights: one entry with all classes, or one for
    /// each.
    private record Family(int[] children, List<int[]> classes) {}

    Factor dirichlet(int f, Variation.Dirichlet v) {
        List<Family> families = families(f, v.scope());
        return new Factor.Weights(new double[0], (w, lots) -> {
            DirichletDraw draw = new DirichletDraw(v.concentration(), lots);
            for (Family family : families) {
                for (int[] together : family.classes) {
                    draw.apply(w, family.children, together);
                }
            }
        });
    }

    Factor band(int f, Variation.Band v) {
        List<Family> families = families(f, v.scope());
        return new Factor.Weights(new double[0], (w, lots) -> {
            long position = 0;
            for (Family family : families) {
                double[] times = new double[family.children.length];
                for (int l = 0; l < lots.count(); l++) {
                    for (int i = 0; i < times.length; i++) {
                        double u = Stream.uniform(Stream.bits(lots.key()[l], position + i));
                        times[i] = 1 + v.share() * (2 * u - 1);
                    }
                    for (int c = 0; c < classes.size(); c++) {
                        scale(w, family.children, times, c, l);
                    }
                }
                position += times.length;
            }
        });
    }

    private static void scale(double[][][] w, int[] children, double[] times, int c, int l) {
        double before = 0;
        double after = 0;
        for (int i = 0; i < times.length; i++) {
            before += w[children[i]][c][l];
            after += w[children[i]][c][l] * times[i];
        }
        for (int i = 0; i < times.length && after > 0; i++) {
            w[children[i]][c][l] = w[children[i]][c][l] * times[i] * (before / after);
        }
    }

    Factor panel(int f, Variation.Panel v) {
        List<double[][]> sets = new ArrayList<>();
        for (Choice<Expert> choice : v.experts()) {
            double[][] set = new double[nodes.size()][];
            for (Map.Entry<NodeId, PerClass> entry : choice.value().weights().entrySet()) {
                int k = nodes.position(entry.getKey());
                if (k < 0) {
                    nodes.missing(f, Reason.NO_NODE, entry.getKey().id());
                } else {
                    set[k] = classes.stream()
                            .mapToDouble(
                                    c -> weight(entry.getKey(), entry.getValue().of(c)))
                            .toArray();
                }
            }
            sets.add(set);
        }
        return new Factor.Weights(Resolve.shares(v.experts()), (w, lots) -> {
            for (int l = 0; l < lots.count(); l++) {
                double[][] set = sets.get(lots.choice()[l]);
                for (int k = 0; k < set.length; k++) {
                    for (int c = 0; set[k] != null && c < set[k].length; c++) {
                        w[k][c][l] = set[k][c];
                    }
                }
            }
        });
    }

    private static double weight(NodeId node, double weight) {
        if (weight < 0) {
            throw new IllegalArgumentException("The weight of " + node + " must not be negative, found " + weight);
        }
        return Double.isNaN(weight) ? 0 : weight;
    }

    Factor inclusion(int f, Variation.Inclusion v) {
        boolean[] in = nodes.choose(f, v.scope(), Nodes::isIndicator, Reason.NO_INDICATOR);
        return new Factor.Weights(new double[0], (w, lots) -> {
            boolean[] out = new boolean[in.length];
            for (int l = 0; l < lots.count(); l++) {
                for (int k = 0; k < in.length; k++) {
                    out[k] = in[k] && Stream.uniform(Stream.bits(lots.key()[l], k)) < v.probability();
                }
                leaveOut(w, out, l);
            }
        });
    }

    Factor oneOut(int f, Variation.OneOut v) {
        boolean level = v.scope() instanceof Scope.Level;
        boolean[] in = nodes.choose(f, v.scope(), node -> level || Nodes.isIndicator(node), Reason.NO_INDICATOR);
        List<Integer> positions = new ArrayList<>();
        for (int k = 0; k < in.length; k++) {
            if (in[k]) {
                positions.add(k);
            }
        }
        double[] shares = new double[positions.size() + (v.withNone() ? 1 : 0)];
        Arrays.fill(shares, 1.0 / shares.length);
        return new Factor.Weights(shares, (w, lots) -> {
            for (int l = 0; l < lots.count(); l++) {
                boolean[] out = new boolean[in.length];
                if (lots.choice()[l] < positions.size()) {
                    out[positions.get(lots.choice()[l])] = true;
                    leaveOut(w, out, l);
                }
            }
        });
    }

    /// Weight 0 for what is left out, and for groups of which nothing is left. Nothing happens when that is all.
    private void leaveOut(double[][][] w, boolean[] out, int l) {
        for (int k = out.length - 1; k > 0; k--) {
            if (nodes.children(k).length > 0 && !out[k]) {
                out[k] = true;
                for (int child : nodes.children(k)) {
                    out[k] &= out[child];
                }
            }
        }
        boolean some = false;
        for (int child : nodes.children(0)) {
            some |= !out[child];
        }
        for (int k = 1; k < out.length && some; k++) {
            for (int c = 0; c < w[k].length && out[k]; c++) {
                w[k][c][l] = 0;
            }
        }
    }

    private List<Family> families(int f, Scope scope) {
        boolean[] in = nodes.choose(f, scope, Nodes::isGroup, Reason.NO_WEIGHTS);
        List<Family> families = new ArrayList<>();
        boolean any = false;
        for (int k = 0; k < in.length; k++) {
            any |= in[k];
            if (in[k] && weighted(nodes.children(k)) > 1) {
                families.add(new Family(nodes.children(k), together(nodes.children(k))));
            }
        }
        if (any && families.isEmpty()) {
            nodes.missing(f, Reason.NO_WEIGHTS, scope instanceof Scope.Under(NodeId node) ? node.id() : "");
        }
        return families;
    }

    private int weighted(int[] children) {
        int most = 0;
        for (int c = 0; c < classes.size(); c++) {
            int n = 0;
            for (int child : children) {
                n += pipeline.weight(child, c) > 0 ? 1 : 0;
            }
            most = Math.max(most, n);
        }
        return most;
    }

    /// All classes in one draw where they have the same weights, else each in its own.
    private List<int[]> together(int[] children) {
        boolean same = true;
        for (int child : children) {
            for (int c = 1; c < classes.size(); c++) {
                same &= pipeline.weight(child, c) == pipeline.weight(child, 0);
            }
        }
        List<int[]> list = new ArrayList<>();
        if (same) {
            int[] every = new int[classes.size()];
            Arrays.setAll(every, c -> c);
            list.add(every);
        } else {
            for (int c = 0; c < classes.size(); c++) {
                list.add(new int[] {c});
            }
        }
        return list;
    }
}
