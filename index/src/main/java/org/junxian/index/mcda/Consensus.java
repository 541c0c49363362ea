package org.junxian.index.mcda;

/// The order of least contradiction among the units of one layer: a good order, a bound, and where they do not
/// meet a search that closes the gap.
///
/// @param order  places of the units in their layer, the best first
/// @param bound  no order costs less
record Consensus(int[] order, double bound, boolean proven) {

    private static final double NOTHING = 1e-9;

    static Consensus of(Contradictions given) {
        int n = given.size();
        if (n == 1) {
            return new Consensus(new int[1], 0, true);
        }
        int[] order = new Insertions(given).improved();
        double cost = given.of(order);
        double step = given.whole() ? 1 - NOTHING : NOTHING * Math.max(1, cost);
        CircleBound bound = CircleBound.of(given, cost);
        if (cost - bound.value() < step) {
            return new Consensus(order, cost, true);
        }
        if (n > Kemeny.EXACT) {
            return new Consensus(order, bound.value(), false);
        }
        PrefixSearch search = new PrefixSearch(given, bound, order, cost, step);
        boolean finished = search.run();
        return new Consensus(search.best(), finished ? given.of(search.best()) : bound.value(), finished);
    }
}
