package org.junxian.index.scheme;

/// What a group does about children without a score.
public sealed interface MissingPolicy {

    /// The group has no score either.
    record Propagate() implements MissingPolicy {}

    /// The others share the weight when they carry at least `minimumAvailability` (0 to 1) of it; otherwise no
    /// score.
    record Reweight(double minimumAvailability) implements MissingPolicy {
        public Reweight {
            if (!(minimumAvailability > 0 && minimumAvailability <= 1)) {
                throw new IllegalArgumentException(
                        "The minimum availability must be above 0 and at most 1, found " + minimumAvailability);
            }
        }
    }

    MissingPolicy PROPAGATE = new Propagate();
}
