package org.junxian.testkit.panel;

/// Ways in which figures are made to look better.
public enum Misreport {
    /// Outputs stand 6 to 18 % too high from one of the last five years on.
    LEVEL_INFLATION,
    /// The ups and downs of growth are shrunk to between a tenth and a third.
    GROWTH_SMOOTHING,
    /// Growth that missed its target by up to three points is reported just above it.
    JUST_ABOVE_TARGET,
    /// Most outputs are made up with a last digit of 0 or 5.
    ROUNDED_DIGITS,
    /// Growth is taken over from a county of another city, nearly as it is.
    COPIED_SERIES,
    /// The total is raised by 2 to 6 % in some recent years, its parts and the city's figure are not.
    BROKEN_SUM,
    /// First figures are announced 1.5 to 4 % too high and corrected later.
    REVISION_GAME
}
