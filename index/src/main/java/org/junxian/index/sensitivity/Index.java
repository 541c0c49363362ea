package org.junxian.index.sensitivity;

import org.junxian.index.sampling.Interval;

/// A share of an output's variance, with its interval; the two ends are the share itself where it is exact. NaN where
/// the output does not vary or was not always there.
public record Index(double value, Interval interval) {

    static Index exact(double value) {
        return new Index(value, new Interval(value, value));
    }
}
