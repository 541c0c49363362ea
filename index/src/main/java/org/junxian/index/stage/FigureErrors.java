package org.junxian.index.stage;

/// Errors in the figures of a batch of replications.
public interface FigureErrors {

    /// No figure has an error.
    FigureErrors NONE = new FigureErrors() {
        @Override
        public boolean touches(int indicator) {
            return false;
        }

        @Override
        public void fill(int indicator, int from, int count, int[] units, double[][] factor) {}
    };

    /// Whether the figures of an indicator differ between replications.
    boolean touches(int indicator);

    /// Writes what the figures of some units are multiplied with, `[unit][replication]`, for the replications from
    /// `from` on.
    void fill(int indicator, int from, int count, int[] units, double[][] factor);
}
