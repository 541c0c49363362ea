package org.junxian.index.reasons;

import java.util.ArrayList;
import java.util.List;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.Figures;
import org.junxian.index.data.Population;
import org.junxian.index.result.Scores;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.Scheme;
import org.junxian.index.stage.Batch;
import org.junxian.index.stage.Inputs;
import org.junxian.index.stage.Pipeline;
import org.junxian.index.stage.Ranked;

/// A scheme made ready for figures once, to be evaluated again and again with other weights and other steps at its
/// nodes: what if the rule changed (docs/method/reasons.md, E-11). Scores and ranks are those of a whole evaluation of
/// the changed scheme, bit for bit.
///
/// What indicators score does not depend on weights, so it is computed once for every step and kept. Safe to share
/// between threads.
public final class RuleTrial {

    private final Scheme scheme;
    private final Pipeline pipeline;

    public RuleTrial(Scheme scheme, Figures figures) {
        this.scheme = scheme;
        this.pipeline = new Pipeline(scheme, figures, 1);
    }

    public Population population() {
        return pipeline.population();
    }

    /// Scores and ranks of the index by the changed scheme: the same tree and the same rules around it, with other
    /// weights, directions and steps. Throws an IllegalArgumentException for any other scheme, and where the engine
    /// refuses the steps.
    public Scores index(Scheme changed) {
        List<Node> steps = steps(changed);
        Batch batch = new Batch(pipeline, new int[] {0}, true, false, 1);
        batch.run(pipeline.method(steps), weights(changed));
        return scores(batch.ranked(0));
    }

    /// The nodes with the weights of this scheme, so that equal steps are found again whatever they weigh.
    private List<Node> steps(Scheme changed) {
        if (!changed.with(scheme.root()).equals(scheme)) {
            throw new IllegalArgumentException("Scheme " + changed.id() + " differs from " + scheme.id()
                    + " in more than its tree. Try: a whole evaluation.");
        }
        List<Node> own = pipeline.nodes();
        List<Node> others = changed.nodes();
        List<Node> steps = new ArrayList<>();
        for (int k = 0; k < own.size(); k++) {
            if (k >= others.size() || !sameShape(own.get(k), others.get(k)) || others.size() != own.size()) {
                throw new IllegalArgumentException("Scheme " + changed.id() + " has another tree than " + scheme.id()
                        + ", from node " + own.get(k).id() + " on. Try: a whole evaluation.");
            }
            steps.add(step(own.get(k), others.get(k)));
        }
        return steps;
    }

    private static boolean sameShape(Node own, Node other) {
        return switch (own) {
            case Indicator i ->
                other instanceof Indicator o
                        && i.id().equals(o.id())
                        && i.measure().equals(o.measure());
            case Group g ->
                other instanceof Group o
                        && g.id().equals(o.id())
                        && g.children().size() == o.children().size();
        };
    }

    private static Node step(Node own, Node other) {
        return switch (other) {
            case Indicator i ->
                new Indicator(
                        i.id(),
                        own.weight(),
                        i.measure(),
                        i.direction(),
                        i.imputation(),
                        i.treatment(),
                        i.normalisation());
            case Group g -> g;
        };
    }

    private Inputs weights(Scheme changed) {
        Inputs in = new Inputs(pipeline, 1);
        List<Node> nodes = changed.nodes();
        List<ClassId> classes = population().classes();
        for (int k = 0; k < nodes.size(); k++) {
            for (int c = 0; c < classes.size(); c++) {
                in.weight[k][c][0] = weight(nodes.get(k), classes.get(c));
            }
        }
        in.count = 1;
        return in;
    }

    private static double weight(Node node, ClassId classId) {
        double weight = node.weight().of(classId);
        if (weight < 0) {
            throw new IllegalArgumentException("The weight of " + node.id() + " for class " + classId
                    + " must not be negative, found " + weight + ". Try: 0 or more.");
        }
        return Double.isNaN(weight) ? 0 : weight;
    }

    private Scores scores(Ranked ranked) {
        int size = population().size();
        double[] score = new double[size];
        double[] rank = new double[size];
        double[] rankInClass = new double[size];
        for (int i = 0; i < size; i++) {
            score[i] = ranked.score[i][0];
            rank[i] = place(ranked.overall[i][0]);
            rankInClass[i] = place(ranked.inClass[i][0]);
        }
        return new Scores(scheme.root().id(), score, rank, rankInClass);
    }

    private static double place(int doubled) {
        return doubled == 0 ? Double.NaN : doubled / 2.0;
    }
}
