package org.junxian.index.stage;

import org.junxian.index.scheme.Direction;

/// Turns figures so that more is always better: less-is-better figures are mirrored at zero, best-inside figures
/// become the mirrored distance from the interval (docs/method/normalise.md). Stated values (goalposts, targets)
/// are turned the same way; for a best-inside indicator they speak of the distance.
record Orientation(Direction direction) {

    double[] turn(double[] x) {
        if (direction instanceof Direction.MoreIsBetter) {
            return x;
        }
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = turn(x[i]);
        }
        return y;
    }

    double turn(double x) {
        return switch (direction) {
            case Direction.MoreIsBetter() -> x;
            case Direction.LessIsBetter() -> 0.0 - x;
            case Direction.BestInside(double low, double high) -> 0.0 - Math.max(0.0, Math.max(low - x, x - high));
        };
    }

    boolean mirrored() {
        return !(direction instanceof Direction.MoreIsBetter);
    }

    /// A value stated in the scheme, in turned units.
    double stated(double value) {
        return mirrored() ? 0.0 - value : value;
    }
}
