package org.junxian.index.certainty;

import java.util.List;

/// What is varied, how often, and from which seed. The same study on the same figures gives the same bytes.
public record Study(String id, long seed, int replications, List<Variation> variations) {

    public Study {
        variations = List.copyOf(variations);
        if (replications < 1) {
            throw new IllegalArgumentException("A study needs at least 1 replication, found " + replications);
        }
        if (variations.isEmpty()) {
            throw new IllegalArgumentException(
                    "Study " + id + " varies nothing. Try: weights around the given ones, or an error in the figures.");
        }
    }

    public Study withSeed(long other) {
        return new Study(id, other, replications, variations);
    }

    public Study withReplications(int other) {
        return new Study(id, seed, other, variations);
    }
}
