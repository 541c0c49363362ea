package org.junxian.index.data;

import java.util.Comparator;
import java.util.List;

/// A unit made of other units: its scores are the means of its parts' scores, weighted by their sizes.
///
/// Used where, for example, one city is scored as the weighted mean of its counties. The whole stands in the
/// population like any unit; figures of its own are not read.
public record Composition(UnitId whole, List<Part> parts) {

    /// A part and its size (population, output ...), which must be positive.
    public record Part(UnitId unit, double size) {
        public Part {
            if (!(size > 0) || !Double.isFinite(size)) {
                throw new IllegalArgumentException("The size of part " + unit + " must be positive, found " + size);
            }
        }
    }

    public Composition {
        parts = parts.stream().sorted(Comparator.comparing(Part::unit)).toList();
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("The composed unit " + whole + " has no parts");
        }
    }
}
