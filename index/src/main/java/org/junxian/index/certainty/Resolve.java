package org.junxian.index.certainty;

import java.util.List;
import java.util.function.Predicate;
import org.junxian.index.certainty.StudyUnsuited.Reason;
import org.junxian.index.scheme.Aggregation;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.Imputation;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.Normalisation;
import org.junxian.index.scheme.Treatment;
import org.junxian.index.stage.Pipeline;

/// Turns the variations of a study into [Factor]s of a pipeline, or says which of them the scheme has no place
/// for.
final class Resolve {

    private final Pipeline pipeline;
    private final Nodes nodes;
    private final WeightFactors weights;

    Resolve(Pipeline pipeline) {
        this.pipeline = pipeline;
        this.nodes = new Nodes(pipeline);
        this.weights = new WeightFactors(pipeline, nodes);
    }

    Factor[] factors(Study study) {
        Factor[] factors = new Factor[study.variations().size()];
        for (int f = 0; f < factors.length; f++) {
            factors[f] = factor(f, study.variations().get(f));
        }
        if (!nodes.faults().isEmpty()) {
            throw new StudyUnsuited(study.id(), nodes.faults());
        }
        return factors;
    }

    private Factor factor(int f, Variation variation) {
        return switch (variation) {
            case Variation.Dirichlet v -> weights.dirichlet(f, v);
            case Variation.Band v -> weights.band(f, v);
            case Variation.Panel v -> weights.panel(f, v);
            case Variation.Inclusion v -> weights.inclusion(f, v);
            case Variation.OneOut v -> weights.oneOut(f, v);
            case Variation.Normalise v -> normalise(f, v);
            case Variation.Treat v -> treat(f, v);
            case Variation.Impute v -> impute(f, v);
            case Variation.Aggregate v -> aggregate(f, v);
            case Variation.FigureError v -> errors(f, v.scope(), new Relative(v.cv()));
            case Variation.Revisions v -> errors(f, v.scope(), new Past(v.relative()));
        };
    }

    private Factor normalise(int f, Variation.Normalise v) {
        boolean[] in = nodes.choose(
                f,
                v.scope(),
                node -> has(node, i -> !(i.normalisation() instanceof Normalisation.AsIs)),
                Reason.NOT_NORMALISED);
        return steps(v.choices(), in, (node, step) -> {
            Indicator i = (Indicator) node;
            return new Indicator(i.id(), i.weight(), i.measure(), i.direction(), i.imputation(), i.treatment(), step);
        });
    }

    private Factor treat(int f, Variation.Treat v) {
        boolean[] in = nodes.choose(
                f, v.scope(), node -> has(node, i -> !(i.treatment() instanceof Treatment.None)), Reason.NOT_TREATED);
        return steps(v.choices(), in, (node, step) -> {
            Indicator i = (Indicator) node;
            return new Indicator(
                    i.id(), i.weight(), i.measure(), i.direction(), i.imputation(), step, i.normalisation());
        });
    }

    private Factor impute(int f, Variation.Impute v) {
        boolean[] in = nodes.choose(
                f, v.scope(), node -> has(node, i -> !(i.imputation() instanceof Imputation.None)), Reason.NOT_IMPUTED);
        return steps(v.choices(), in, (node, step) -> {
            Indicator i = (Indicator) node;
            return new Indicator(
                    i.id(), i.weight(), i.measure(), i.direction(), step, i.treatment(), i.normalisation());
        });
    }

    private Factor aggregate(int f, Variation.Aggregate v) {
        boolean[] in = nodes.choose(f, v.scope(), Nodes::isGroup, Reason.NO_GROUP);
        return steps(v.choices(), in, (node, step) -> {
            Group g = (Group) node;
            Aggregation with = step;
            return new Group(g.id(), g.weight(), with, g.missing(), g.children());
        });
    }

    private static boolean has(Node node, Predicate<Indicator> step) {
        return node instanceof Indicator indicator && step.test(indicator);
    }

    private interface Replace<T> {
        Node with(Node node, T step);
    }

    private static <T> Factor steps(List<Choice<T>> choices, boolean[] in, Replace<T> replace) {
        return new Factor.Steps(
                shares(choices),
                (k, node, choice) ->
                        in[k] ? replace.with(node, choices.get(choice).value()) : node);
    }

    /// Probabilities that add up to 1.
    static double[] shares(List<? extends Choice<?>> choices) {
        double sum = 0;
        for (Choice<?> choice : choices) {
            sum += choice.probability();
        }
        double[] shares = new double[choices.size()];
        for (int c = 0; c < shares.length; c++) {
            shares[c] = choices.get(c).probability() / sum;
        }
        return shares;
    }

    private Factor errors(int f, Scope scope, Factor.Errors.Distribution distribution) {
        boolean[] in = nodes.choose(f, scope, Nodes::isIndicator, Reason.NO_INDICATOR);
        int[] indicators = pipeline.indicators();
        boolean[] touched = new boolean[indicators.length];
        for (int j = 0; j < touched.length; j++) {
            touched[j] = in[indicators[j]];
        }
        return new Factor.Errors(touched, distribution);
    }

    private record Relative(double cv) implements Factor.Errors.Distribution {
        @Override
        public void errors(long[] bits, double[] out, int n) {
            Ziggurat.normals(bits, out, n);
            for (int l = 0; l < n; l++) {
                out[l] *= cv;
            }
        }
    }

    private record Past(List<Double> relative) implements Factor.Errors.Distribution {
        @Override
        public void errors(long[] bits, double[] out, int n) {
            for (int l = 0; l < n; l++) {
                out[l] = relative.get((int) (Stream.uniform(bits[l]) * relative.size()));
            }
        }
    }
}
