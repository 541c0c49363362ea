package org.junxian.app.evaluation.internal;

/// The names of the files of an edition.
final class PublishedFiles {

    /// The frozen result, from which everything is served.
    static final String RESULT = "result.json";

    /// Package, result files and manifest: what anyone needs to compute the result again.
    static final String BUNDLE = "bundle.zip";

    private PublishedFiles() {}
}
