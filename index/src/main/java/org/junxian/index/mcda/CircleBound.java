package org.junxian.index.mcda;

/// A lower bound on the cost of every order. Each pair costs at least the cheaper of its two ways; but of three
/// units the three cheap ways may go in a circle, which no order does. Prices on such circles move cost between
/// pairs so that the sum of cheap ways rises (Lagrange's relaxation of the circle inequalities, by
/// subgradients).
///
/// @param value   the bound
/// @param reduced what `a` before `b` costs with the prices; the cost of any order with these, less `paid`, is
///     at most
///     its true cost
record CircleBound(double value, double[][] reduced, double paid) {

    /// Beyond this size the circles of a layer are too many; the plain sum of cheap ways is the bound.
    private static final int LARGEST = 150;

    private static final int STEPS = 400;

    /// Layers that are not solved exactly get fewer steps.
    private static final int FEW_STEPS = 100;
    private static final int PATIENCE = 12;
    private static final double NOTHING = 1e-9;

    static CircleBound of(Contradictions given, double known) {
        int n = given.size();
        double[][] cost = given.cost();
        CircleBound best = new CircleBound(cheap(cost), copy(cost), 0);
        return n > LARGEST ? best : new Prices(cost, known).raise(best);
    }

    private static double cheap(double[][] cost) {
        double sum = 0;
        for (int a = 0; a < cost.length; a++) {
            for (int b = a + 1; b < cost.length; b++) {
                sum += Math.min(cost[a][b], cost[b][a]);
            }
        }
        return sum;
    }

    private static double[][] copy(double[][] x) {
        double[][] copy = new double[x.length][];
        for (int a = 0; a < x.length; a++) {
            copy[a] = x[a].clone();
        }
        return copy;
    }

    /// The prices of circles a → b → c → a; two directions for each three units.
    private static final class Prices {
        private final double[][] cost;
        private final double known;
        private final int n;
        private final double[] price;

        Prices(double[][] cost, double known) {
            this.cost = cost;
            this.known = known;
            this.n = cost.length;
            this.price = new double[n * (n - 1) * (n - 2) / 3];
        }

        CircleBound raise(CircleBound start) {
            CircleBound best = start;
            double pace = 1;
            int since = 0;
            int steps = n > Kemeny.EXACT ? FEW_STEPS : STEPS;
            for (int step = 0; step < steps && known - best.value > NOTHING * Math.max(1, known); step++) {
                double[][] reduced = copy(cost);
                double paid = apply(reduced);
                double value = cheap(reduced) - paid;
                since++;
                if (value > best.value) {
                    best = new CircleBound(value, reduced, paid);
                    since = 0;
                } else if (since > PATIENCE) {
                    pace /= 2;
                    since = 0;
                }
                if (!climb(reduced, pace * (known - value))) {
                    break;
                }
            }
            return best;
        }

        /// Adds the prices to the ways of their circles; answers what they let off: each circle may have two of
        /// its three ways.
        private double apply(double[][] reduced) {
            double paid = 0;
            int t = 0;
            for (int a = 0; a < n; a++) {
                for (int b = a + 1; b < n; b++) {
                    for (int c = b + 1; c < n; c++) {
                        double forth = price[t++];
                        double back = price[t++];
                        reduced[a][b] += forth;
                        reduced[b][c] += forth;
                        reduced[c][a] += forth;
                        reduced[b][a] += back;
                        reduced[c][b] += back;
                        reduced[a][c] += back;
                        paid += 2 * (forth + back);
                    }
                }
            }
            return paid;
        }

        /// One step up; false when the prices are as good as they get this way.
        private boolean climb(double[][] reduced, double far) {
            double length = walk(reduced, 0);
            if (!(length > 0)) {
                return false;
            }
            walk(reduced, far / length);
            return true;
        }

        /// Moves every price by its step times how far its circle is overused; answers the squared length of
        /// the direction. With a step of 0 nothing moves.
        private double walk(double[][] reduced, double step) {
            double length = 0;
            int t = 0;
            for (int a = 0; a < n; a++) {
                for (int b = a + 1; b < n; b++) {
                    double ab = way(reduced, a, b);
                    for (int c = b + 1; c < n; c++) {
                        double used = ab + way(reduced, b, c) + 1 - way(reduced, a, c);
                        length += shift(t++, used - 2, step) + shift(t++, 1 - used, step);
                    }
                }
            }
            return length;
        }

        private double shift(int t, double over, double step) {
            if (over <= 0 && price[t] == 0) {
                return 0;
            }
            price[t] = Math.max(0, price[t] + step * over);
            return over * over;
        }

        /// 1 when a before b is the cheap way, 0 when b before a is, ½ when both are.
        private static double way(double[][] reduced, int a, int b) {
            double difference = reduced[a][b] - reduced[b][a];
            return Math.abs(difference) < NOTHING ? 0.5 : difference < 0 ? 1 : 0;
        }
    }
}
