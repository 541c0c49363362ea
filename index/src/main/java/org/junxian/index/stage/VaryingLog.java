package org.junxian.index.stage;

/// The logarithm that keeps clear of zero, in some of many replications, as [Treat] takes it in one.
final class VaryingLog {

    private final int[] replications;
    private final double[] end;
    private final double[] room;
    private final boolean[] mirrored;
    private int number;

    VaryingLog(int width) {
        replications = new int[width];
        end = new double[width];
        room = new double[width];
        mirrored = new boolean[width];
    }

    /// Takes what the logarithm needs from the moments of the figures as they are.
    void plan(VaryingMoments moments, boolean[] wanted, int count) {
        number = 0;
        for (int l = 0; l < count; l++) {
            if (wanted[l]) {
                replications[number++] = l;
            }
            mirrored[l] = moments.leansDown(l);
            end[l] = mirrored[l] ? moments.max[l] : moments.min[l];
            room[l] = 0.01 * (moments.max[l] - moments.min[l]);
        }
    }

    /// Leaves out what is not wanted any more.
    void only(boolean[] wanted, int count) {
        number = 0;
        for (int l = 0; l < count; l++) {
            if (wanted[l]) {
                replications[number++] = l;
            }
        }
    }

    void apply(NodeRows node, int[] units) {
        for (int i : units) {
            double[] x = node.requireRows()[i];
            for (int r = 0; r < number; r++) {
                int l = replications[r];
                x[l] = mirrored[l]
                        ? -StrictMath.log(Math.max(end[l] - x[l], 0) + room[l])
                        : StrictMath.log(Math.max(x[l] - end[l], 0) + room[l]);
            }
            if (number > 0) {
                node.unbound(i);
            }
        }
    }
}
