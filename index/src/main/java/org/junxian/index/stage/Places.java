package org.junxian.index.stage;

import java.util.Arrays;
import org.junxian.index.scheme.Within;

/// Gives the units competition ranks in many replications side by side, by counting who is ahead or by sorting;
/// the same ranks as [Ranks] gives one by one.
final class Places {

    private static final long BEHIND_ALL = Long.MIN_VALUE >> 13;
    private static final int SORTED_FROM = 500;

    private final Roster roster;
    private final int[] members;
    private final long[][] keys;
    private final long[][] aheadInClass;
    private final long[][] aheadElsewhere;
    private final Overlaps overlaps;
    private final SortedPlaces sorted;

    Places(Roster roster, int width) {
        this.roster = roster;
        this.members = roster.reference(Within.ALL, 0);
        this.keys = new long[roster.size][width];
        this.aheadInClass = new long[roster.size][width];
        this.aheadElsewhere = new long[roster.size][width];
        this.overlaps = new Overlaps(roster.size);
        this.sorted = new SortedPlaces(roster);
    }

    /// Scores that are too large for whole keys.
    void setLargeApart(NodeRows node, int count, Apart apart) {
        for (int i : members) {
            if (node.steady == null
                    && node.has[i]
                    && Elementwise.least(node.requireRows()[i], count) > -Settled.FINE_BELOW
                    && Elementwise.greatest(node.requireRows()[i], count) < Settled.FINE_BELOW) {
                continue;
            }
            for (int l = 0; l < count && node.has[i]; l++) {
                if (!(Math.abs(node.score(i, l)) < Settled.FINE_BELOW)) {
                    apart.set(l);
                }
            }
        }
    }

    /// Ranks by a node's scores, among the units that have one and an index. `leads` may be empty; else it counts
    /// for every pair how often the first is ahead less how often the second is, by position `first · units +
    /// second`. Replications apart are not counted.
    void rank(NodeRows node, NodeRows index, int count, Apart apart, Ranked out, long[] leads) {
        for (int i : members) {
            if (!(node.has[i] && index.has[i])) {
                Arrays.fill(keys[i], 0, count, BEHIND_ALL);
            } else if (node.steady != null) {
                Arrays.fill(keys[i], 0, count, (long) Math.rint(node.steady[i] * Settled.FINE));
            } else {
                Elementwise.settle(node.requireRows()[i], keys[i], count);
            }
        }
        if (members.length >= SORTED_FROM && leads.length == 0) {
            sort(node, index, count, out);
        } else {
            bound(count, apart);
            compareSure(count, count - apart.number(), leads);
            compareOthers(count, leads);
            write(node, index, count, out);
        }
    }

    /// Nobody is ahead of anybody where a replication is apart.
    private void bound(int count, Apart apart) {
        for (int i : members) {
            long low = Long.MAX_VALUE;
            long high = Long.MIN_VALUE;
            long[] own = keys[i];
            for (int l = 0; l < count; l++) {
                if (!apart.is(l)) {
                    low = Math.min(low, own[l]);
                    high = Math.max(high, own[l]);
                } else {
                    own[l] = 0;
                }
            }
            overlaps.low[i] = low;
            overlaps.high[i] = high;
        }
        overlaps.arrange(members);
    }

    /// Those who are ahead in all replications.
    private void compareSure(int count, int counted, long[] leads) {
        long[] inClass = new long[roster.size];
        long[] elsewhere = new long[roster.size];
        for (int x = 0; x < members.length; x++) {
            int a = overlaps.unit(x);
            for (int y = overlaps.above(x); y < members.length; y++) {
                int b = overlaps.unit(y);
                if (roster.classOf[a] == roster.classOf[b]) {
                    inClass[a]++;
                } else {
                    elsewhere[a]++;
                }
                lead(a, b, -counted, leads);
            }
        }
        for (int i : members) {
            Arrays.fill(aheadInClass[i], 0, count, inClass[i]);
            Arrays.fill(aheadElsewhere[i], 0, count, elsewhere[i]);
        }
    }

    private void compareOthers(int count, long[] leads) {
        for (int x = 0; x < members.length; x++) {
            int a = overlaps.unit(x);
            int above = overlaps.above(x);
            for (int y = x + 1; y < above; y++) {
                int b = overlaps.unit(y);
                long[][] ahead = roster.classOf[a] == roster.classOf[b] ? aheadInClass : aheadElsewhere;
                lead(a, b, Elementwise.compare(keys[a], keys[b], ahead[a], ahead[b], count), leads);
            }
        }
    }

    private void lead(int a, int b, long lead, long[] leads) {
        if (leads.length > 0) {
            leads[Math.min(a, b) * roster.size + Math.max(a, b)] += a < b ? lead : -lead;
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

    private void sort(NodeRows node, NodeRows index, int count, Ranked out) {
        for (int i : members) {
            Arrays.fill(out.overall[i], 0, count, 0);
            Arrays.fill(out.inClass[i], 0, count, 0);
        }
        int[] ranked =
                Arrays.stream(members).filter(i -> node.has[i] && index.has[i]).toArray();
        sorted.rank(keys, ranked, count, out);
    }
}
