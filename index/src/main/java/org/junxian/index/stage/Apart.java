package org.junxian.index.stage;

import java.util.Arrays;

/// The replications of a batch that cannot be computed beside the others, because another set of units has a score
/// in them or a score is out of bounds. They go the way of the published evaluation; what the rows say of them
/// meanwhile does not matter.
final class Apart {

    private final boolean[] replications;
    private int number;

    Apart(int width) {
        replications = new boolean[width];
    }

    void clear() {
        Arrays.fill(replications, false);
        number = 0;
    }

    void set(int replication) {
        number += replications[replication] ? 0 : 1;
        replications[replication] = true;
    }

    boolean is(int replication) {
        return replications[replication];
    }

    int number() {
        return number;
    }
}
