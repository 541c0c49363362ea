package org.junxian.index.mcda;

/// What units are compared by: a name, which way is better, and a weight that is not negative. Only the
/// proportions of weights matter.
public record Criterion(String name, boolean moreIsBetter, double weight) {

    public Criterion {
        if (!(weight >= 0) || !Double.isFinite(weight)) {
            throw new IllegalArgumentException(
                    "The weight of criterion " + name + " must not be negative, found " + weight);
        }
    }

    public static Criterion more(String name, double weight) {
        return new Criterion(name, true, weight);
    }

    public static Criterion less(String name, double weight) {
        return new Criterion(name, false, weight);
    }
}
