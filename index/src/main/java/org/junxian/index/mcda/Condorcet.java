package org.junxian.index.mcda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What majorities say pair by pair (docs/method/mcda.md, D-10).
///
/// @param winner who beats every other, where there is one
/// @param layers units in layers: each unit of a layer beats every unit of the layers below, and inside a layer
///     majorities go in circles or tie. The first layer is Smith's set
public record Condorcet(Optional<String> winner, List<List<String>> layers) {

    public Condorcet {
        layers = layers.stream().map(List::copyOf).toList();
    }

    public static Condorcet of(Preferences preferences) {
        List<List<String>> named = layers(preferences).stream()
                .map(layer -> layer.stream().map(preferences.units()::get).toList())
                .toList();
        List<String> first = named.getFirst();
        return new Condorcet(first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty(), named);
    }

    /// Sorted by wins and half ties, a layer ends where the units so far beat all others: that is when their
    /// wins are as many as they can be.
    static List<List<Integer>> layers(Preferences preferences) {
        int n = preferences.size();
        double[] wins = new double[n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                wins[a] += a == b ? 0 : (Math.signum(preferences.margin(a, b)) + 1) / 2;
            }
        }
        List<Integer> order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble(a -> -wins[a]))
                .toList();
        List<List<Integer>> layers = new ArrayList<>();
        List<Integer> layer = new ArrayList<>();
        double sum = 0;
        for (int k = 1; k <= n; k++) {
            sum += wins[order.get(k - 1)];
            layer.add(order.get(k - 1));
            if (sum == k * (k - 1) / 2.0 + (double) k * (n - k)) {
                layers.add(List.copyOf(layer));
                layer.clear();
            }
        }
        return layers;
    }
}
