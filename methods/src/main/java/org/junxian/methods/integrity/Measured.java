package org.junxian.methods.integrity;

/// What a test says, or why it says nothing.
///
/// @param <T> what the test measures
public sealed interface Measured<T> {

    /// The test could be made.
    record Found<T>(T value) implements Measured<T> {}

    /// Too few figures for the test to mean anything.
    record TooFew<T>(int found, int needed) implements Measured<T> {}

    /// The figures lie too close together for the test to mean anything.
    ///
    /// @param span   the largest over the smallest, extremes left out
    /// @param needed how large it has to be
    record TooNarrow<T>(double span, double needed) implements Measured<T> {}
}
