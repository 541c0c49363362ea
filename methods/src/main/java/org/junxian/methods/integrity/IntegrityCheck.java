package org.junxian.methods.integrity;

/// The questions that are asked of the figures of each unit.
public enum IntegrityCheck {
    /// Does the output grow as power, freight, taxes and loans say?
    CROSS,
    /// Does it grow as the other counties of the city and the class, and as it did before?
    HIERARCHY,
    /// Is the series smoother than those of peers whose inputs move as much?
    SMOOTH,
    /// Do the figures end in 0 and 5 more often than those of others?
    DIGITS,
    /// Do the figures come to lie just above their targets?
    TARGET,
    /// Are first figures corrected in one direction?
    REVISION,
    /// Do parts add up to the whole and counties to the city?
    ADDITIVITY,
    /// Does the series move as that of another unit, step for step?
    LIKENESS
}
