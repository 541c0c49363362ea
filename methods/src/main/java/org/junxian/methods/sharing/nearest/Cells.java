package org.junxian.methods.sharing.nearest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;

/// Units that are in the same groups form a cell; all that groups do to them is the same.
final class Cells {

    private final int[] cellOf;
    private final List<int[]> groupsOf = new ArrayList<>();
    private final List<List<Integer>> units = new ArrayList<>();

    Cells(int unitCount, List<Group> groups) {
        var patterns = new BitSet[unitCount];
        for (int i = 0; i < unitCount; i++) {
            patterns[i] = new BitSet(groups.size());
        }
        for (int g = 0; g < groups.size(); g++) {
            for (int unit : groups.get(g).units()) {
                patterns[unit].set(g);
            }
        }
        cellOf = new int[unitCount];
        var numbers = new LinkedHashMap<BitSet, Integer>();
        for (int i = 0; i < unitCount; i++) {
            Integer known = numbers.get(patterns[i]);
            if (known == null) {
                known = numbers.size();
                numbers.put(patterns[i], known);
                groupsOf.add(patterns[i].stream().toArray());
                units.add(new ArrayList<>());
            }
            cellOf[i] = known;
            units.get(known).add(i);
        }
    }

    int count() {
        return units.size();
    }

    int of(int unit) {
        return cellOf[unit];
    }

    int[] groups(int cell) {
        return groupsOf.get(cell);
    }

    List<Integer> units(int cell) {
        return units.get(cell);
    }
}
