package org.junxian.index.stage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.Composition;
import org.junxian.index.data.Exclusion;
import org.junxian.index.data.Population;
import org.junxian.index.data.UnitId;
import org.junxian.index.scheme.Within;

/// Who is in the population, in arrays: every unit's class, which units have figures of their own, and which of
/// these take part (are neither excluded by name nor screened out). Reference populations hold only those.
final class Roster {

    final Population population;
    final int size;
    final int classes;
    final int[] classOf;
    final boolean[] composed;
    final boolean[] takesPart;
    private final int[] everyone;
    private final int[][] members;

    private Roster(Population population, int[] classOf, boolean[] composed, boolean[] takesPart) {
        this.population = population;
        this.size = population.size();
        this.classes = population.classes().size();
        this.classOf = classOf;
        this.composed = composed;
        this.takesPart = takesPart;
        this.everyone = positions(-1);
        this.members = new int[classes][];
        for (int c = 0; c < classes; c++) {
            members[c] = classes == 1 ? everyone : positions(c);
        }
    }

    static Roster of(Population population) {
        int n = population.size();
        List<ClassId> classes = population.classes();
        int[] classOf = new int[n];
        boolean[] composed = new boolean[n];
        boolean[] takesPart = new boolean[n];
        Arrays.fill(takesPart, true);
        for (int i = 0; i < n; i++) {
            classOf[i] = classes.indexOf(population.units().get(i).classId());
        }
        for (Composition composition : population.compositions()) {
            composed[population.indexOf(composition.whole())] = true;
            takesPart[population.indexOf(composition.whole())] = false;
        }
        for (Exclusion exclusion : population.exclusions()) {
            takesPart[population.indexOf(exclusion.unit())] = false;
        }
        return new Roster(population, classOf, composed, takesPart);
    }

    /// The same population with further units that do not take part.
    Roster without(BitSet screenedOut) {
        boolean[] left = takesPart.clone();
        screenedOut.stream().forEach(i -> left[i] = false);
        return new Roster(population, classOf, composed, left);
    }

    /// The positions of the units that take part: all of them, or those of a class.
    int[] reference(Within within, int classIndex) {
        return within == Within.ALL ? everyone : members[classIndex];
    }

    UnitId unit(int i) {
        return population.units().get(i).id();
    }

    ClassId classId(int classIndex) {
        return population.classes().get(classIndex);
    }

    /// The codes of units, in order.
    List<String> codes(BitSet units) {
        List<String> codes = new ArrayList<>();
        units.stream().forEach(i -> codes.add(unit(i).code()));
        return codes;
    }

    private int[] positions(int classIndex) {
        int[] found = new int[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (takesPart[i] && (classIndex < 0 || classOf[i] == classIndex)) {
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }
}
