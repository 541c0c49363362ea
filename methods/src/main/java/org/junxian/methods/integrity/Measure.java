package org.junxian.methods.integrity;

/// What kind of quantity an indicator is, which decides how its growth is taken.
public enum Measure {
    /// A positive amount: growth is the difference of logarithms, in percent.
    LEVEL,
    /// A rate or a share in percent: growth is the plain difference, in percentage points.
    RATE
}
