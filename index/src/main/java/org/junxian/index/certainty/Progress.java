package org.junxian.index.certainty;

/// Told how far a study is, and asked whether to go on. Called from the threads of the study, one at a time.
public interface Progress {

    Progress NONE = done -> true;

    /// @param done how many replications are computed
    /// @return whether to go on; false cancels the study
    boolean on(long done);
}
