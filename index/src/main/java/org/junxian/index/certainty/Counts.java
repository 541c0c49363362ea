package org.junxian.index.certainty;

import java.util.Arrays;
import org.junxian.index.scheme.TieRule;
import org.junxian.index.stage.Batch;
import org.junxian.index.stage.Pipeline;

/// How often every unit stood at every rank, and who was ahead of whom: whole numbers, added up in any order.
final class Counts implements Replicate.Sink {

    private final Pipeline pipeline;
    private final int nodes;
    private final boolean pairs;
    /// 1 where ranks may be halves, else 2: what doubled ranks are divided by.
    private final int divisor;
    /// By node, unit and rank; at 0 how often the unit had none.
    final int[][][] overall;
    final int[][][] inClass;
    private long[] leads = {};
    private long replications;

    Counts(Pipeline pipeline, int nodes, boolean pairs) {
        this.pipeline = pipeline;
        this.nodes = nodes;
        this.pairs = pairs;
        this.divisor = pipeline.scheme().ranking().ties() == TieRule.AVERAGE ? 1 : 2;
        int units = pipeline.population().size();
        int[] members = new int[pipeline.population().classes().size()];
        for (int i = 0; i < units; i++) {
            members[pipeline.classOf(i)]++;
        }
        overall = new int[nodes][units][2 / divisor * units + 1];
        inClass = new int[nodes][units][];
        for (int[][] node : inClass) {
            Arrays.setAll(node, i -> new int[2 / divisor * members[pipeline.classOf(i)] + 1]);
        }
    }

    Counts another() {
        return new Counts(pipeline, nodes, pairs);
    }

    /// How many steps of the counted ranks make one rank.
    int perRank() {
        return 2 / divisor;
    }

    long replications() {
        return replications;
    }

    long[] leads() {
        return leads;
    }

    @Override
    public void take(Batch batch, long[] numbers, int count) {
        for (int q = 0; q < nodes; q++) {
            count(batch.ranked(q).overall, overall[q], count);
            count(batch.ranked(q).inClass, inClass[q], count);
        }
        leads = batch.leads();
        replications += count;
    }

    private void count(int[][] ranks, int[][] counts, int count) {
        for (int i = 0; i < ranks.length; i++) {
            int[] row = ranks[i];
            int[] own = counts[i];
            int halves = divisor - 1;
            for (int l = 0; l < count; l++) {
                own[row[l] >> halves]++;
            }
        }
    }

    void add(Counts other) {
        for (int q = 0; q < nodes; q++) {
            add(overall[q], other.overall[q]);
            add(inClass[q], other.inClass[q]);
        }
        if (other.leads.length > 0) {
            leads = leads.length == 0 ? new long[other.leads.length] : leads;
            for (int p = 0; p < leads.length; p++) {
                leads[p] += other.leads[p];
            }
        }
        replications += other.replications;
    }

    private static void add(int[][] to, int[][] from) {
        for (int i = 0; i < to.length; i++) {
            for (int r = 0; r < to[i].length; r++) {
                to[i][r] += from[i][r];
            }
        }
    }
}
