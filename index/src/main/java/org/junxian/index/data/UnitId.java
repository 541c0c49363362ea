package org.junxian.index.data;

/// The code of an evaluated unit (a county, a city, a country ...). Units are always processed in the order of
/// their codes.
public record UnitId(String code) implements Comparable<UnitId> {

    public UnitId {
        if (code.isBlank()) {
            throw new IllegalArgumentException("A unit code must not be blank");
        }
    }

    @Override
    public int compareTo(UnitId other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
