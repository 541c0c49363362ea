package org.junxian.index.reasons;

/// What may have changed between two evaluations, in the order in which it is told.
public enum Factor {
    /// The unit's own figures.
    OWN_FIGURES,
    /// The figures of all other units.
    OTHER_FIGURES,
    /// Which units there are, who is left out by name, which units are made of which.
    POPULATION,
    /// Which class each unit is in.
    CLASSES,
    /// The method but its weights: indicators, groups, imputation, treatment, normalisation, aggregation,
    /// adjustments, ranking.
    RULES,
    /// The weights of the nodes both schemes have. A node that only one has brings its weight with the rules.
    WEIGHTS
}
