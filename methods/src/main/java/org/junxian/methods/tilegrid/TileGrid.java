package org.junxian.methods.tilegrid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Gives each unit a square of a grid that is a little larger than needed, so that the sum of the squared distances
/// between the units' places and their squares is as small as possible (linear assignment, exact).
///
/// The same places in the same order give the same squares. Where several layouts are equally good, the one that the
/// order of the units leads to first is taken.
public final class TileGrid {

    /// Beyond this many units a grid of squares helps nobody, and the work grows with the cube of the number.
    public static final int MOST = 600;

    /// Squares per unit: the free ones let the outline of the territory show.
    private static final double ROOM = 1.3;

    private TileGrid() {}

    /// @param longitudes degrees; one for each unit
    /// @param latitudes  degrees; as many
    /// @return one tile for each unit, in the same order, no two the same
    /// @throws IllegalArgumentException when the lengths differ, a place is not finite, or there are
    ///     more than [#MOST]
    public static List<Tile> assign(double[] longitudes, double[] latitudes) {
        check(longitudes, latitudes);
        int n = longitudes.length;
        if (n == 0) {
            return List.of();
        }
        double middle = Math.toRadians(
                IntStream.range(0, n).mapToDouble(i -> latitudes[i]).average().orElse(0));
        double[] east = new double[n];
        double[] south = new double[n];
        for (int i = 0; i < n; i++) {
            east[i] = longitudes[i] * StrictMath.cos(middle);
            south[i] = -latitudes[i];
        }
        double width = Math.max(spread(east), 1e-6);
        double height = Math.max(spread(south), 1e-6);
        int columns = Math.clamp(Math.round(Math.sqrt(ROOM * n * width / height)), 1, n);
        int rows = Math.ceilDiv((int) Math.ceil(ROOM * n), columns);
        fit(east, columns);
        fit(south, rows);
        int[] cells = Assignment.solve(costs(east, south, columns, rows));
        var tiles = new ArrayList<Tile>(n);
        for (int cell : cells) {
            tiles.add(new Tile(cell % columns, cell / columns));
        }
        return List.copyOf(tiles);
    }

    private static void check(double[] longitudes, double[] latitudes) {
        if (longitudes.length != latitudes.length) {
            throw new IllegalArgumentException(
                    "There are %s longitudes but %s latitudes".formatted(longitudes.length, latitudes.length));
        }
        if (longitudes.length > MOST) {
            throw new IllegalArgumentException(
                    "A tile grid holds at most %s units, found %s".formatted(MOST, longitudes.length));
        }
        for (int i = 0; i < longitudes.length; i++) {
            if (!Double.isFinite(longitudes[i]) || !Double.isFinite(latitudes[i])) {
                throw new IllegalArgumentException("The place of unit number %s is not finite".formatted(i + 1));
            }
        }
    }

    private static double spread(double[] values) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        return high - low;
    }

    /// Stretches the values to `0 … cells - 1`; values without spread go to the middle.
    private static void fit(double[] values, int cells) {
        double low = Double.POSITIVE_INFINITY;
        for (double value : values) {
            low = Math.min(low, value);
        }
        double spread = spread(values);
        for (int i = 0; i < values.length; i++) {
            values[i] = spread == 0 ? (cells - 1) / 2.0 : (values[i] - low) / spread * (cells - 1);
        }
    }

    private static double[][] costs(double[] east, double[] south, int columns, int rows) {
        double[][] costs = new double[east.length][columns * rows];
        for (int i = 0; i < east.length; i++) {
            for (int cell = 0; cell < columns * rows; cell++) {
                double dx = east[i] - cell % columns;
                double dy = south[i] - cell / columns;
                costs[i][cell] = dx * dx + dy * dy;
            }
        }
        return costs;
    }
}
