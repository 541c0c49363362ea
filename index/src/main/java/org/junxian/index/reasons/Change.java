package org.junxian.index.reasons;

/// One figure changed, and how far that is in standard deviations of its indicator.
public record Change(Lever lever, double to) {

    public double cost() {
        return lever.cost(to);
    }
}
