package org.junxian.index.stage;

import java.util.Arrays;

/// Gives many units competition ranks by sorting one replication after the other: whole keys with the unit's position
/// in their last digits.
///
/// Some replications are taken out of the rows at a time, as many as share a line of the cache, in the order of those
/// before, which is nearly their own.
final class SortedPlaces {

    private static final int AT_A_TIME = 8;

    private final Roster roster;
    private final int bits;
    private final long[][] order;
    private final int[] overall;
    private final int[] inClass;
    private final int[] placed;
    private final int[] rank;
    private final long[] last;

    SortedPlaces(Roster roster) {
        this.roster = roster;
        this.bits = 64 - Long.numberOfLeadingZeros(roster.size - 1L);
        this.order = new long[AT_A_TIME][roster.size];
        this.overall = new int[AT_A_TIME * roster.size];
        this.inClass = new int[AT_A_TIME * roster.size];
        this.placed = new int[roster.classes];
        this.rank = new int[roster.classes];
        this.last = new long[roster.classes];
    }

    /// Ranks the units listed, the largest key first; the list is put in another order.
    void rank(long[][] keys, int[] units, int count, Ranked out) {
        for (int from = 0; from < count; from += AT_A_TIME) {
            int some = Math.min(AT_A_TIME, count - from);
            for (int p = 0; p < units.length; p++) {
                int i = units[p];
                for (int l = 0; l < some; l++) {
                    order[l][p] = (-keys[i][from + l] << bits) | i;
                }
            }
            for (int l = 0; l < some; l++) {
                Arrays.sort(order[l], 0, units.length);
                walk(order[l], units.length, l);
            }
            for (int p = 0; p < units.length; p++) {
                int i = unit(order[some - 1][p]);
                units[p] = i;
                System.arraycopy(overall, i * AT_A_TIME, out.overall[i], from, some);
                System.arraycopy(inClass, i * AT_A_TIME, out.inClass[i], from, some);
            }
        }
    }

    private int unit(long sorted) {
        return (int) (sorted & ((1L << bits) - 1));
    }

    private void walk(long[] sorted, int n, int l) {
        Arrays.fill(placed, 0);
        int place = 0;
        for (int p = 0; p < n; p++) {
            int i = unit(sorted[p]);
            long key = sorted[p] >> bits;
            int c = roster.classOf[i];
            place = p > 0 && sorted[p - 1] >> bits == key ? place : p + 1;
            placed[c]++;
            rank[c] = placed[c] > 1 && last[c] == key ? rank[c] : placed[c];
            last[c] = key;
            overall[i * AT_A_TIME + l] = 2 * place;
            inClass[i * AT_A_TIME + l] = 2 * rank[c];
        }
    }
}
