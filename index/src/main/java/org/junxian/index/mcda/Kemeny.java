package org.junxian.index.mcda;

import java.util.ArrayList;
import java.util.List;

/// The order that contradicts the voters least, pair by pair (docs/method/mcda.md, D-11).
///
/// Layers of [Condorcet] keep their order in every best order, so each is solved alone: up to 40 units exactly,
/// by branch and bound; beyond, by local search with a proven bound. Of several best orders it is the one found
/// first, which depends on the preferences and the order of the units only.
///
/// @param order  the best first
/// @param cost   the weight of the voters contradicted, over all pairs
/// @param bound  no order costs less than this
/// @param proven whether the cost is that of a best order
public record Kemeny(List<String> order, double cost, double bound, boolean proven) {

    /// Layers up to this size are solved exactly.
    public static final int EXACT = 40;

    public Kemeny {
        order = List.copyOf(order);
    }

    public static Kemeny of(Preferences preferences) {
        List<Integer> order = new ArrayList<>();
        double cost = 0;
        double bound = 0;
        boolean proven = true;
        for (List<Integer> layer : Condorcet.layers(preferences)) {
            Contradictions within = Contradictions.of(preferences, layer);
            Consensus found = Consensus.of(within);
            for (int place : found.order()) {
                order.add(layer.get(place));
            }
            proven &= found.proven();
            bound += found.bound();
        }
        for (int i = 0; i < order.size(); i++) {
            for (int j = i + 1; j < order.size(); j++) {
                cost += preferences.above(order.get(j), order.get(i));
            }
        }
        bound += between(preferences, order);
        List<String> names = order.stream().map(preferences.units()::get).toList();
        return new Kemeny(names, cost, proven ? cost : Math.min(bound, cost), proven);
    }

    /// What pairs of different layers cost, which no best order avoids.
    private static double between(Preferences preferences, List<Integer> order) {
        int[] layerOf = new int[order.size()];
        List<List<Integer>> layers = Condorcet.layers(preferences);
        for (int l = 0; l < layers.size(); l++) {
            for (int unit : layers.get(l)) {
                layerOf[unit] = l;
            }
        }
        double cost = 0;
        for (int i = 0; i < order.size(); i++) {
            for (int j = i + 1; j < order.size(); j++) {
                boolean apart = layerOf[order.get(i)] != layerOf[order.get(j)];
                cost += apart ? preferences.above(order.get(j), order.get(i)) : 0;
            }
        }
        return cost;
    }

    /// How far the cost may be from the best one, as a share of it.
    public double gap() {
        return cost > 0 ? (cost - bound) / cost : 0;
    }
}
