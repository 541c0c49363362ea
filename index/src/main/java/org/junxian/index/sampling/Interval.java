package org.junxian.index.sampling;

/// From where to where a number lies at a stated level.
public record Interval(double low, double high) {

    public boolean contains(double x) {
        return low <= x && x <= high;
    }
}
