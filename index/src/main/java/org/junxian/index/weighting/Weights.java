package org.junxian.index.weighting;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/// Weights by name: not negative, adding up to 1 (within 1e-9).
public record Weights(List<String> names, List<Double> shares) {

    public Weights {
        names = List.copyOf(names);
        shares = List.copyOf(shares);
        if (names.size() != shares.size() || new HashSet<>(names).size() < names.size()) {
            throw new IllegalArgumentException(shares.size() + " weights for the names " + names);
        }
        double sum = shares.stream().mapToDouble(w -> w).sum();
        if (shares.stream().anyMatch(w -> !(w >= 0)) || !(Math.abs(sum - 1) <= 1e-9)) {
            throw new IllegalArgumentException("Weights are not negative and add up to 1, found " + shares);
        }
    }

    /// Numbers that are not negative, brought to the sum 1; all of them 0 means equal weights.
    public static Weights of(List<String> names, double[] raw) {
        if (Arrays.stream(raw).anyMatch(w -> !(w >= 0) || Double.isInfinite(w))) {
            throw new IllegalArgumentException(
                    "A weight must not be negative, found " + Arrays.toString(raw) + " for " + names);
        }
        double sum = Arrays.stream(raw).sum();
        return sum > 0
                ? new Weights(names, Arrays.stream(raw).mapToObj(w -> w / sum).toList())
                : equal(names);
    }

    public static Weights equal(List<String> names) {
        return new Weights(names, Collections.nCopies(names.size(), 1.0 / names.size()));
    }

    public double get(String name) {
        int at = names.indexOf(name);
        if (at < 0) {
            throw new IllegalArgumentException("There is no weight of " + name + " among " + names);
        }
        return shares.get(at);
    }

    /// In the order of other names, which must be the same ones.
    public Weights inOrderOf(List<String> others) {
        if (!new HashSet<>(others).equals(new HashSet<>(names))) {
            throw new IllegalArgumentException("The names " + others + " are not those of the weights, " + names);
        }
        return new Weights(others, others.stream().map(this::get).toList());
    }

    public double[] array() {
        return IntStream.range(0, shares.size()).mapToDouble(shares::get).toArray();
    }
}
