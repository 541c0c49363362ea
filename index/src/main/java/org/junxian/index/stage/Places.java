package org.junxian.index.stage;

import java.util.Arrays;
import org.junxian.index.scheme.Within;

/// Gives the units competition ranks in many replications side by side, by counting who is ahead or by sorting;
/// the same ranks as [Ranks] gives one by one. Gives up where scores are too large for whole keys.
final class Places {

    private static final long BEHIND_ALL = Long.MIN_VALUE / 4;
    private static final int SORTED_FROM = 500;

    private final Roster roster;
    private final int[] members;
    private final long[][] keys;
    private final long[][] aheadInClass;
    private final long[][] aheadElsewhere;
    private final long[] order;

    Places(Roster roster, int width) {
        this.roster = roster;
        this.members = roster.reference(Within.ALL, 0);
        this.keys = new long[roster.size][width];
        this.aheadInClass = new long[roster.size][width];
        this.aheadElsewhere = new long[roster.size][width];
        this.order = new long[members.length];
    }

    /// Ranks by a node's scores, among the units that have one and an index. `leads` may be empty; else it counts
    /// for every pair how often the first is ahead less how often the second is, by position `first · units +
    /// second`.
    boolean rank(NodeRows node, NodeRows index, int count, Ranked out, long[] leads) {
        for (int i : members) {
            if (!(node.has[i] && index.has[i])) {
                Arrays.fill(keys[i], 0, count, BEHIND_ALL);
            } else if (!settle(node, i, count)) {
                return false;
            }
        }
        if (members.length >= SORTED_FROM && leads.length == 0) {
            sort(node, index, count, out);
        } else {
            compareAll(count, leads);
            write(node, index, count, out);
        }
        return true;
    }

    private boolean settle(NodeRows node, int i, int count) {
        if (node.steady != null) {
            Arrays.fill(keys[i], 0, count, (long) Math.rint(node.steady[i] * Settled.FINE));
            return Math.abs(node.steady[i]) < Settled.FINE_BELOW;
        }
        double[] x = node.requireRows()[i];
        Elementwise.settle(x, keys[i], count);
        for (int l = 0; l < count; l++) {
            if (!(Math.abs(x[l]) < Settled.FINE_BELOW)) {
                return false;
            }
        }
        return true;
    }

    private void compareAll(int count, long[] leads) {
        for (int i : members) {
            Arrays.fill(aheadInClass[i], 0, count, 0);
            Arrays.fill(aheadElsewhere[i], 0, count, 0);
        }
        for (int x = 0; x < members.length; x++) {
            int a = members[x];
            for (int y = x + 1; y < members.length; y++) {
                int b = members[y];
                long[][] ahead = roster.classOf[a] == roster.classOf[b] ? aheadInClass : aheadElsewhere;
                long lead = Elementwise.compare(keys[a], keys[b], ahead[a], ahead[b], count);
                if (leads.length > 0) {
                    leads[a * roster.size + b] += lead;
                }
            }
        }
    }

    private void write(NodeRows node, NodeRows index, int count, Ranked out) {
        for (int i : members) {
            boolean ranked = node.has[i] && index.has[i];
            for (int l = 0; l < count; l++) {
                int inClass = (int) aheadInClass[i][l] + 1;
                out.inClass[i][l] = ranked ? 2 * inClass : 0;
                out.overall[i][l] = ranked ? 2 * (inClass + (int) aheadElsewhere[i][l]) : 0;
            }
        }
    }

    /// One replication after the other: keys with the unit's position in their last digits.
    private void sort(NodeRows node, NodeRows index, int count, Ranked out) {
        int bits = 64 - Long.numberOfLeadingZeros(roster.size - 1L);
        long mask = (1L << bits) - 1;
        int[] placed = new int[roster.classes];
        int[] rank = new int[roster.classes];
        long[] last = new long[roster.classes];
        for (int l = 0; l < count; l++) {
            int n = 0;
            for (int i : members) {
                out.overall[i][l] = 0;
                out.inClass[i][l] = 0;
                if (node.has[i] && index.has[i]) {
                    order[n++] = (-keys[i][l] << bits) | i;
                }
            }
            Arrays.sort(order, 0, n);
            Arrays.fill(placed, 0);
            int overall = 0;
            for (int p = 0; p < n; p++) {
                int i = (int) (order[p] & mask);
                long key = order[p] >> bits;
                int c = roster.classOf[i];
                overall = p > 0 && order[p - 1] >> bits == key ? overall : p + 1;
                placed[c]++;
                rank[c] = placed[c] > 1 && last[c] == key ? rank[c] : placed[c];
                last[c] = key;
                out.overall[i][l] = 2 * overall;
                out.inClass[i][l] = 2 * rank[c];
            }
        }
    }
}
