package org.junxian.methods.award;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// How many places there are.
public sealed interface Quota {

    /// So many, whatever the class.
    record Fixed(int places) implements Quota {
        public Fixed {
            requireNatural(places);
        }
    }

    /// So many in each class; a class that is not named has none.
    record PerClass(Map<String, Integer> places) implements Quota {
        public PerClass {
            places.values().forEach(Quota::requireNatural);
            places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
        }
    }

    /// A share of the units that stand for the award, such as 22 in 100, rounded by a stated rule.
    record Share(int part, int whole, RoundingMode rounding) implements Quota {
        public Share {
            requireNatural(part);
            if (whole < 1 || part > whole) {
                throw new IllegalArgumentException("A share lies between none and all, not " + part + "/" + whole);
            }
        }

        int of(int units) {
            var exact = BigDecimal.valueOf((long) part * units);
            return exact.divide(BigDecimal.valueOf(whole), 0, rounding).intValueExact();
        }
    }

    /// Everybody whose rank is no worse than this.
    record UpToRank(int rank) implements Quota {
        public UpToRank {
            if (rank < 1) {
                throw new IllegalArgumentException("A rank begins at 1, not " + rank);
            }
        }
    }

    private static void requireNatural(int places) {
        if (places < 0) {
            throw new IllegalArgumentException("There can not be " + places + " places");
        }
    }
}
