package org.junxian.index.data;

/// The id of a class of units that share weights and, where a scheme says so, a reference population.
public record ClassId(String id) implements Comparable<ClassId> {

    /// The class of every unit in a population that has no classes.
    public static final ClassId ALL = new ClassId("all");

    public ClassId {
        if (id.isBlank()) {
            throw new IllegalArgumentException("A class id must not be blank");
        }
    }

    @Override
    public int compareTo(ClassId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
