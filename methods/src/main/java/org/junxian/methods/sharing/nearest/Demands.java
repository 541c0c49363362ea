package org.junxian.methods.sharing.nearest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/// Everything that shares have to keep. Groups may be nested or apart (counties in cities in the province), and
/// there may be two such families across each other (cities and classes). Then whole fen are always possible;
/// with a third family they need not be, so a third is refused.
///
/// @param units  in the order in which ties are decided
/// @param groups the sum of all is a group like others
public record Demands(List<Desired> units, List<Group> groups) {

    /// @throws IllegalArgumentException when a group names a unit twice or one that is not there, or a floor
    ///     lies above its own cap, or three families of groups cross
    public Demands {
        units = List.copyOf(units);
        groups = List.copyOf(groups);
        for (var group : groups) {
            if (new HashSet<>(group.units()).size() < group.units().size()) {
                throw new IllegalArgumentException(group.rule() + " counts a unit twice");
            }
            for (int unit : group.units()) {
                if (unit < 0 || unit >= units.size()) {
                    throw new IllegalArgumentException("%s has a unit number %s, but there are %s units"
                            .formatted(group.rule(), unit, units.size()));
                }
            }
        }
        colour(units.size(), groups);
    }

    /// Whether no two groups cross: each two are apart, or one is inside the other.
    public boolean isNested() {
        return Arrays.stream(colour(units.size(), groups)).allMatch(colour -> colour == 0);
    }

    /// Sorts the groups into two families so that none crosses another of its own.
    private static int[] colour(int units, List<Group> groups) {
        var members = new boolean[groups.size()][units];
        for (int g = 0; g < members.length; g++) {
            for (int unit : groups.get(g).units()) {
                members[g][unit] = true;
            }
        }
        int[] colours = new int[members.length];
        Arrays.fill(colours, -1);
        for (int first = 0; first < members.length; first++) {
            if (colours[first] < 0) {
                spread(first, members, colours, groups);
            }
        }
        return colours;
    }

    private static void spread(int first, boolean[][] members, int[] colours, List<Group> groups) {
        colours[first] = 0;
        var reached = new ArrayList<>(List.of(first));
        for (int at = 0; at < reached.size(); at++) {
            int one = reached.get(at);
            for (int other = 0; other < members.length; other++) {
                if (other == one || !cross(members[one], members[other])) {
                    continue;
                }
                if (colours[other] < 0) {
                    colours[other] = 1 - colours[one];
                    reached.add(other);
                } else if (colours[other] == colours[one]) {
                    throw new IllegalArgumentException(
                            "%s and %s belong to a third family of groups that cross. Try: at most two, such as cities and classes"
                                    .formatted(
                                            groups.get(one).rule(),
                                            groups.get(other).rule()));
                }
            }
        }
    }

    private static boolean cross(boolean[] one, boolean[] other) {
        boolean both = false;
        boolean onlyOne = false;
        boolean onlyOther = false;
        for (int i = 0; i < one.length; i++) {
            both |= one[i] && other[i];
            onlyOne |= one[i] && !other[i];
            onlyOther |= other[i] && !one[i];
            if (both && onlyOne && onlyOther) {
                return true;
            }
        }
        return false;
    }
}
