package org.junxian.index.stage;

/// Scores of an indicator that no replication changes.
///
/// @param known the units that take part and have a score
/// @param complete every unit that takes part has one
record Steady(double[] scores, int[] known, boolean complete) {

    Steady(double[] scores, Roster roster) {
        this(scores, known(scores, roster), complete(scores, roster));
    }

    private static int[] known(double[] scores, Roster roster) {
        int[] found = new int[scores.length];
        int n = 0;
        for (int i = 0; i < scores.length; i++) {
            if (roster.takesPart[i] && !Double.isNaN(scores[i])) {
                found[n++] = i;
            }
        }
        return java.util.Arrays.copyOf(found, n);
    }

    private static boolean complete(double[] scores, Roster roster) {
        for (int i = 0; i < scores.length; i++) {
            if (roster.takesPart[i] && Double.isNaN(scores[i])) {
                return false;
            }
        }
        return true;
    }
}
