package org.junxian.index.certainty;

/// What a factor has drawn for each replication of a batch: the choice of a finite one, and the key of a stream for
/// one that needs many numbers.
record Lots(int[] choice, long[] key, int count) {}
