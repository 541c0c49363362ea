package org.junxian.index.stage;

/// Scores and ranks of one node in a batch of replications, `[unit][replication]`. Ranks are doubled, because
/// average ties give halves; 0 stands for no rank. Not safe to share between threads.
public final class Ranked {

    public final double[][] score;
    public final int[][] overall;
    public final int[][] inClass;

    Ranked(int units, int width) {
        score = new double[units][width];
        overall = new int[units][width];
        inClass = new int[units][width];
    }
}
