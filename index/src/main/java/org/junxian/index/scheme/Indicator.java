package org.junxian.index.scheme;

/// A leaf of the tree: what is measured, which way is better, and what happens at every stage on the way to its
/// score.
public record Indicator(
        NodeId id,
        PerClass weight,
        Measure measure,
        Direction direction,
        Imputation imputation,
        Treatment treatment,
        Normalisation normalisation)
        implements Node {}
