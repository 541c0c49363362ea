package org.junxian.index.stage;

import java.util.ArrayList;
import java.util.List;
import org.junxian.index.data.Figures;
import org.junxian.index.result.ImputedValue;
import org.junxian.index.result.Result;
import org.junxian.index.scheme.Scheme;

/// Leads a scheme and figures through all stages, and notes on the way what was done.
public final class Evaluation {

    private final Scheme scheme;
    private final Figures figures;
    private final int threads;

    public Evaluation(Scheme scheme, Figures figures, int threads) {
        this.scheme = scheme;
        this.figures = figures;
        this.threads = threads;
    }

    public Result run() {
        Pipeline pipeline = new Pipeline(scheme, figures, threads);
        Tree tree = pipeline.tree;
        Path.Walked[] walked = new Path.Walked[pipeline.columns.length];
        Lanes.run(
                threads,
                walked.length,
                j -> walked[j] = pipeline.path.walk(tree.indicator(tree.indicators[j]), pipeline.columns[j]));
        double[][] scores = new double[tree.nodes.size()][];
        List<List<ImputedValue>> stoodIn = new ArrayList<>();
        for (int j = 0; j < walked.length; j++) {
            scores[tree.indicators[j]] = walked[j].scores();
            stoodIn.add(walked[j].stoodIn());
        }
        Adjusting.Scored scored = pipeline.score(tree, scores, stoodIn);
        return new Evaluated(scheme, tree, pipeline.roster, walked, scored, pipeline.shortfalls);
    }
}
