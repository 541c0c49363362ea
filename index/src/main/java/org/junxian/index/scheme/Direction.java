package org.junxian.index.scheme;

/// Which way is better.
public sealed interface Direction {

    record MoreIsBetter() implements Direction {}

    record LessIsBetter() implements Direction {}

    /// Best anywhere in `[low, high]`; outside, the distance to the nearer end counts and less is better.
    record BestInside(double low, double high) implements Direction {
        public BestInside {
            if (!(low <= high)) {
                throw new IllegalArgumentException("The best interval must not be empty, found " + low + " to " + high);
            }
        }
    }

    Direction MORE = new MoreIsBetter();
    Direction LESS = new LessIsBetter();
}
