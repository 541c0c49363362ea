package org.junxian.index.reasons;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// All ways to join players into groups, the finest first; among equally fine ones those that join later players
/// first. A way gives every player the number of its group.
final class Divisions {

    private Divisions() {}

    static List<int[]> of(int players) {
        List<int[]> all = new ArrayList<>();
        grow(new int[players], 0, 0, all);
        all.sort(Comparator.<int[]>comparingInt(d -> -groups(d))
                .thenComparing((a, b) -> java.util.Arrays.compare(b, a)));
        return all;
    }

    private static void grow(int[] division, int at, int groups, List<int[]> all) {
        if (at == division.length) {
            all.add(division.clone());
            return;
        }
        for (int g = 0; g <= groups; g++) {
            division[at] = g;
            grow(division, at + 1, Math.max(groups, g + 1), all);
        }
    }

    static int groups(int[] division) {
        int most = -1;
        for (int g : division) {
            most = Math.max(most, g);
        }
        return most + 1;
    }

    /// The players of the groups in a set of groups.
    static int players(int[] division, int groups) {
        int players = 0;
        for (int i = 0; i < division.length; i++) {
            players |= (groups >> division[i] & 1) << i;
        }
        return players;
    }
}
