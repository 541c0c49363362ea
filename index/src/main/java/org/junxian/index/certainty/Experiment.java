package org.junxian.index.certainty;

import java.util.List;
import java.util.stream.IntStream;
import org.junxian.index.Engine;
import org.junxian.index.data.Figures;
import org.junxian.index.data.Population;
import org.junxian.index.result.Result;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.Scheme;
import org.junxian.index.stage.Batch;
import org.junxian.index.stage.FigureErrors;
import org.junxian.index.stage.Pipeline;

/// A study made ready for a scheme and figures. Every variation is a factor, drawn by one uniform number in [0,
/// 1); a point is one number for each factor, and every point is the whole way from figures to ranks. Safe to
/// share between threads.
public final class Experiment {

    private final Study study;
    private final Scheme scheme;
    private final Figures figures;
    private final Pipeline pipeline;
    private final Draws draws;
    private final Nodes nodes;

    /// Throws [StudyUnsuited] when the study speaks of nodes or steps that the scheme does not have.
    public Experiment(Study study, Scheme scheme, Figures figures) {
        this.study = study;
        this.scheme = scheme;
        this.figures = figures;
        this.pipeline = new Pipeline(scheme, figures, 1);
        this.draws = new Draws(study.seed(), pipeline, new Resolve(pipeline).factors(study));
        this.nodes = new Nodes(pipeline);
    }

    public Study study() {
        return study;
    }

    public Scheme scheme() {
        return scheme;
    }

    public Population population() {
        return pipeline.population();
    }

    /// How many factors there are: one for each variation of the study, in its order.
    public int factors() {
        return draws.factors();
    }

    /// The probabilities of a factor's alternatives; empty where the factor draws a whole stream of numbers.
    public double[] probabilities(int factor) {
        return draws.probabilities(factor).clone();
    }

    /// A number that makes a finite factor take an alternative: the middle of the alternative's stretch of [0,
    /// 1).
    public double pick(int factor, int choice) {
        double[] probabilities = draws.probabilities(factor);
        double before = 0;
        for (int c = 0; c < choice; c++) {
            before += probabilities[c];
        }
        return before + probabilities[choice] / 2;
    }

    /// The alternative that a finite factor takes at a number.
    public int choice(int factor, double u) {
        return Draws.choice(draws.probabilities(factor), u);
    }

    /// The point of a replication of this study. Replications are numbered from 0 and do not depend on each
    /// other.
    public double[] point(long replication) {
        return draws.point(replication);
    }

    /// The weights drawn at a point, by position of the node in the scheme and of the class in the population.
    public double[][] weights(double[] point) {
        return draws.weights(point);
    }

    /// What the figures are multiplied with at a point, by indicator in the order of the scheme and unit of the
    /// population; empty for an indicator whose figures have no error.
    public double[][] errors(double[] point) {
        FigureErrors errors = draws.errors(new double[][] {point});
        double[][] all = new double[scheme.indicators().size()][];
        double[][] one = new double[pipeline.population().size()][1];
        for (int i = 0; i < all.length; i++) {
            all[i] = new double[errors.touches(i) ? one.length : 0];
            if (errors.touches(i)) {
                errors.fill(i, 0, 1, IntStream.range(0, one.length).toArray(), one);
                for (int unit = 0; unit < one.length; unit++) {
                    all[i][unit] = one[unit][0];
                }
            }
        }
        return all;
    }

    /// Scores and ranks at the points; the order of points and the number of threads do not matter.
    public Outcomes evaluate(double[][] points, List<NodeId> asked, int threads) {
        int[] positions = positions(asked);
        Outcomes outcomes = new Outcomes(
                positions.length, points.length, pipeline.population().size());
        int width = Batch.width(pipeline.population().size());
        new Replicate(pipeline, draws, () -> new Batch(pipeline, positions, true, false, width), width, Progress.NONE)
                .run(r -> points[(int) r], points.length, threads, () -> outcomes);
        return outcomes;
    }

    /// Runs the study. Memory does not depend on the number of replications.
    public Certainty run(Asked asked, int threads, Progress progress) {
        Result nominal = new Engine(threads).evaluate(scheme, figures);
        int[] positions = positions(asked.withIndex(scheme.root().id()));
        int width = Batch.width(pipeline.population().size());
        Replicate replicate = new Replicate(
                pipeline, draws, () -> new Batch(pipeline, positions, false, asked.pairs(), width), width, progress);
        Counts counts = new Counts(pipeline, positions.length, asked.pairs());
        replicate
                .run(draws::point, study.replications(), threads, counts::another)
                .forEach(counts::add);
        return new Certainty(study, asked.withIndex(scheme.root().id()), nominal, counts);
    }

    private int[] positions(List<NodeId> asked) {
        return asked.stream()
                .mapToInt(id -> {
                    int k = nodes.position(id);
                    if (k < 0) {
                        throw new IllegalArgumentException("The scheme has no node " + id);
                    }
                    return k;
                })
                .toArray();
    }
}
