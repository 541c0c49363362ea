package org.junxian.index.certainty;

import java.util.Arrays;
import org.junxian.index.stage.Batch;
import org.junxian.index.stage.Ranked;

/// Scores and ranks of some nodes at some points. NaN: no score, or not ranked. Nodes, points and units are meant
/// by their positions: in the list of nodes asked for, among the points, in the population.
public final class Outcomes implements Replicate.Sink {

    private final int units;
    private final double[][] scores;
    private final int[][] overall;
    private final int[][] inClass;

    Outcomes(int nodes, int points, int units) {
        this.units = units;
        this.scores = new double[nodes][Math.multiplyExact(points, units)];
        this.overall = new int[nodes][points * units];
        this.inClass = new int[nodes][points * units];
    }

    public double score(int point, int node, int unit) {
        return scores[node][point * units + unit];
    }

    /// Over all; 1 is best.
    public double rank(int point, int node, int unit) {
        return halved(overall[node][point * units + unit]);
    }

    public double rankInClass(int point, int node, int unit) {
        return halved(inClass[node][point * units + unit]);
    }

    public int points() {
        return scores.length == 0 ? 0 : scores[0].length / units;
    }

    public int units() {
        return units;
    }

    /// The ranks over all of one point, in the population's order.
    public double[] ranks(int point, int node) {
        double[] ranks = new double[units];
        Arrays.setAll(ranks, i -> rank(point, node, i));
        return ranks;
    }

    private static double halved(int doubled) {
        return doubled == 0 ? Double.NaN : doubled / 2.0;
    }

    /// Every replication has a place of its own, so threads may write at once.
    @Override
    public void take(Batch batch, long[] numbers, int count) {
        for (int q = 0; q < scores.length; q++) {
            Ranked ranked = batch.ranked(q);
            for (int l = 0; l < count; l++) {
                int at = (int) numbers[l] * units;
                for (int i = 0; i < units; i++) {
                    scores[q][at + i] = ranked.score[i][l];
                    overall[q][at + i] = ranked.overall[i][l];
                    inClass[q][at + i] = ranked.inClass[i][l];
                }
            }
        }
    }
}
