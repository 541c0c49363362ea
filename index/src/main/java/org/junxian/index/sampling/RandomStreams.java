package org.junxian.index.sampling;

import java.util.SplittableRandom;

/// Random numbers for work that is cut into chunks: every chunk has a stream of its own, made from the seed and its
/// number alone, so it does not matter which thread takes which chunk, or when.
///
/// The streams are those of [SplittableRandom], whose algorithm and therefore whose numbers are the same on every
/// machine.
public record RandomStreams(long seed) {

    /// The stream of a chunk, at its beginning.
    public SplittableRandom chunk(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("Chunks count from 0, found " + number);
        }
        return new SplittableRandom(Mix.of(seed, number));
    }

    /// Streams for another purpose under the same seed.
    public RandomStreams purpose(long number) {
        return new RandomStreams(Mix.of(~seed, number));
    }
}
