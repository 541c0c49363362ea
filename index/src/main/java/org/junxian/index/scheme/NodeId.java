package org.junxian.index.scheme;

/// The id of a node of a scheme's tree, unique in the scheme.
public record NodeId(String id) implements Comparable<NodeId> {

    public NodeId {
        if (id.isBlank()) {
            throw new IllegalArgumentException("A node id must not be blank");
        }
    }

    @Override
    public int compareTo(NodeId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
