package org.junxian.programme.model;

/// A clause of a document, written `document/clause` (for example `opinion/6.3`).
public record ClauseId(String document, String clause) implements Comparable<ClauseId> {

    @Override
    public int compareTo(ClauseId other) {
        int byDocument = document.compareTo(other.document);
        return byDocument != 0 ? byDocument : clause.compareTo(other.clause);
    }

    @Override
    public String toString() {
        return document + "/" + clause;
    }
}
