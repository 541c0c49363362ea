package org.junxian.methods.award;

/// What becomes of tied units when there are fewer places left than units.
public enum Edge {
    /// All of them are awarded; the quota is exceeded.
    ADMIT_ALL,
    /// None of them is; places stay empty.
    ADMIT_NONE,
    /// The order in which they are listed decides.
    LISTED_ORDER
}
