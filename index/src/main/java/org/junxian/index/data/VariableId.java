package org.junxian.index.data;

/// The code of an observed variable (for example `urbanization_rate`); an indicator is measured from one or more of
/// them.
public record VariableId(String code) implements Comparable<VariableId> {

    public VariableId {
        if (code.isBlank()) {
            throw new IllegalArgumentException("A variable code must not be blank");
        }
    }

    @Override
    public int compareTo(VariableId other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
