package org.junxian.index.stage;

import java.util.Arrays;
import org.junxian.index.result.Scores;

/// Replications of a pipeline, computed side by side where the method allows it, else one after the other on the
/// way of the published evaluation; the ranks and scores are the same, bit for bit (N1).
///
/// Keeps its memory from batch to batch. Not safe to share between threads.
public final class Batch {

    /// So many numbers for the units of one node: wide rows cost less for each number, until they leave the near
    /// cache of a core.
    private static final int NUMBERS = 1 << 17;

    private final Pipeline pipeline;
    private final int[] asked;
    private final boolean withScores;
    private final int units;
    private final Apart apart;
    private final SideBySide sideBySide;
    private final Places places;
    private final Varying varying;
    private final Ranked[] ranked;
    private final long[] leads;
    private final long[] none = {};

    /// @param asked positions of the nodes whose ranks are wanted
    /// @param withScores whether their scores are wanted too
    /// @param pairs whether to count, for the first of them, who is ahead of whom
    public Batch(Pipeline pipeline, int[] asked, boolean withScores, boolean pairs, int width) {
        this.pipeline = pipeline;
        this.asked = asked.clone();
        this.withScores = withScores;
        this.units = pipeline.roster.size;
        this.apart = new Apart(width);
        this.sideBySide = new SideBySide(pipeline, asked, apart, width);
        this.places = new Places(pipeline.roster, width);
        this.varying = new Varying(pipeline, width);
        this.ranked = new Ranked[asked.length];
        Arrays.setAll(ranked, q -> new Ranked(units, width));
        this.leads = pairs ? new long[units * units] : none;
    }

    /// A good number of replications for a batch.
    public static int width(int units) {
        return Math.clamp(NUMBERS / Math.max(units, 1) / 8 * 8, 64, 256);
    }

    /// Computes the replications of `in`; the ranks are in [#ranked] until the next call.
    public void run(Method method, Inputs in) {
        apart.clear();
        boolean together = method.sideBySide;
        if (together) {
            pipeline.setScreenedApart(in, apart);
            together = sideBySide.run(method, in);
        }
        if (together) {
            place(in.count);
        }
        for (int l = 0; l < in.count; l++) {
            if (!together || apart.is(l)) {
                alone(method, in, l);
            }
        }
    }

    /// Of the node at a position of those asked for.
    public Ranked ranked(int position) {
        return ranked[position];
    }

    /// Over all replications so far: how often the first unit of a pair (position `first · units + second`, first
    /// < second) was ahead, less how often the second was. Empty when pairs were not asked for.
    public long[] leads() {
        return leads;
    }

    /// All nodes find their replications apart before leads are counted, which are those of the first.
    private void place(int count) {
        NodeRows index = sideBySide.node(0);
        for (int node : asked) {
            places.setLargeApart(sideBySide.node(node), count, apart);
        }
        for (int q = 0; q < asked.length; q++) {
            NodeRows node = sideBySide.node(asked[q]);
            places.rank(node, index, count, apart, ranked[q], q == 0 ? leads : none);
            if (withScores) {
                copyScores(node, ranked[q], count);
            }
        }
    }

    private void copyScores(NodeRows node, Ranked out, int count) {
        for (int i = 0; i < units; i++) {
            for (int l = 0; l < count; l++) {
                out.score[i][l] = node.score(i, l);
            }
        }
    }

    private void alone(Method method, Inputs in, int replication) {
        Tree tree = method.tree.with(in.weights(replication));
        Pipeline own = pipeline.screened(tree);
        double[][] scores = new double[tree.nodes.size()][];
        for (int j = 0; j < tree.indicators.length; j++) {
            int k = tree.indicators[j];
            scores[k] = in.errors.touches(j)
                    ? varying.alone(own.path, tree.indicator(k), j, in.errors, replication)
                    : own.steady(j, tree.indicator(k)).scores().clone();
        }
        Adjusting.Scored scored = own.score(tree, scores, own.unnoted());
        Ranks ranks = new Ranks(own.scheme, tree, own.roster, scored);
        for (int q = 0; q < asked.length; q++) {
            write(ranks.of(asked[q]), ranked[q], replication);
        }
        if (leads.length > 0) {
            countLeads(ranked[0].overall, replication);
        }
    }

    private void write(Scores from, Ranked to, int replication) {
        for (int i = 0; i < units; i++) {
            to.score[i][replication] = from.score(i);
            to.overall[i][replication] = doubled(from.rank(i));
            to.inClass[i][replication] = doubled(from.rankInClass(i));
        }
    }

    private static int doubled(double rank) {
        return Double.isNaN(rank) ? 0 : (int) (2 * rank);
    }

    private void countLeads(int[][] ranks, int replication) {
        for (int a = 0; a < units; a++) {
            int own = ranks[a][replication];
            for (int b = a + 1; b < units; b++) {
                int other = ranks[b][replication];
                leads[a * units + b] += own == other ? 0 : other == 0 || (own != 0 && own < other) ? 1 : -1;
            }
        }
    }
}
