package org.junxian.index.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    /// The mean of 40 normal numbers lies in its 95 % interval in about 95 of 100 samples (percentile intervals of
    /// small samples are a little short).
    @Test
    void an_interval_holds_the_true_mean_about_as_often_as_it_says() {
        int held = 0;
        int samples = 400;
        for (int s = 0; s < samples; s++) {
            SplittableRandom random = new RandomStreams(1).chunk(s);
            double[] x = IntStream.range(0, 40)
                    .mapToDouble(i -> random.nextGaussian())
                    .toArray();
            Interval interval = new Bootstrap(300, 0.95, s)
                    .intervals(x.length, counts -> {
                        double sum = 0;
                        for (int i = 0; i < x.length; i++) {
                            sum += counts[i] * x[i];
                        }
                        return new double[] {sum / x.length};
                    })[0];
            held += interval.contains(0) ? 1 : 0;
        }
        assertThat(held / (double) samples).isBetween(0.91, 0.97);
    }

    @Test
    void streams_of_chunks_are_the_same_for_a_seed_and_differ_between_chunks_N1() {
        RandomStreams streams = new RandomStreams(5);
        assertThat(streams.chunk(3).nextLong())
                .isEqualTo(new RandomStreams(5).chunk(3).nextLong());
        assertThat(IntStream.range(0, 10_000)
                        .mapToLong(c -> streams.chunk(c).nextLong())
                        .distinct()
                        .count())
                .isEqualTo(10_000);
        assertThat(streams.purpose(1).chunk(0).nextLong())
                .isNotEqualTo(streams.chunk(0).nextLong());
    }
}
