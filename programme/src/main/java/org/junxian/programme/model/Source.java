package org.junxian.programme.model;

/// Where a figure or a fact comes from. `date` is as the publisher writes it; `address` may be empty.
public record Source(String id, String title, String publisher, String date, String address, Grade grade, Place place) {

    /// How far a source can be trusted.
    public enum Grade {
        /// Official text or a government site.
        A,
        /// Press report, or a mirror of one.
        B,
        /// Third-party page, not checked against an official text.
        C,
        /// Computed from graded facts.
        D,
        /// Invented for demonstration, and marked so wherever it is shown.
        DEMONSTRATION
    }

    public boolean isDemonstration() {
        return grade == Grade.DEMONSTRATION;
    }
}
