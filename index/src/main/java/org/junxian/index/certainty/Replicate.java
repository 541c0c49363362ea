package org.junxian.index.certainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junxian.index.stage.Batch;
import org.junxian.index.stage.Inputs;
import org.junxian.index.stage.Lanes;
import org.junxian.index.stage.Pipeline;

/// Computes replications in chunks on several threads. Inside a chunk, replications that take the
/// same steps are computed side by side. What is counted is added up in whole numbers, so neither the number of
/// threads nor the order of chunks changes a byte.
final class Replicate {

    private static final int SMALLEST_CHUNK = 1024;
    private static final int LARGEST_CHUNK = 4096;
    /// So that no thread waits long for the last one.
    private static final int CHUNKS_PER_THREAD = 5;

    /// Takes the replications of a batch; one sink for each thread.
    interface Sink {
        /// @param numbers the number of the replication in each place of the batch
        void take(Batch batch, long[] numbers, int count);
    }

    interface Points {
        double[] point(long replication);
    }

    private final Pipeline pipeline;
    private final Draws draws;
    private final Supplier<Batch> batches;
    private final int width;
    private final Progress progress;
    private final AtomicLong done = new AtomicLong();

    Replicate(Pipeline pipeline, Draws draws, Supplier<Batch> batches, int width, Progress progress) {
        this.pipeline = pipeline;
        this.draws = draws;
        this.batches = batches;
        this.width = width;
        this.progress = progress;
    }

    /// Runs the replications 0 to `count - 1` and returns the sinks.
    <S extends Sink> List<S> run(Points points, long count, int threads, Supplier<S> sinks) {
        AtomicLong next = new AtomicLong();
        int chunk = Math.clamp(count / (CHUNKS_PER_THREAD * threads), SMALLEST_CHUNK, LARGEST_CHUNK);
        int workers = (int) Math.clamp((count + chunk - 1) / chunk, 1, threads);
        List<S> all = new ArrayList<>();
        for (int t = 0; t < workers; t++) {
            all.add(sinks.get());
        }
        Lanes.run(workers, workers, t -> work(points, count, chunk, next, all.get(t)));
        return all;
    }

    private void work(Points points, long count, int chunk, AtomicLong next, Sink sink) {
        Batch batch = batches.get();
        Inputs in = new Inputs(pipeline, width);
        for (long from = chunk * next.getAndIncrement(); from < count; from = chunk * next.getAndIncrement()) {
            int size = (int) Math.min(chunk, count - from);
            chunk(points, from, size, batch, in, sink);
            advance(size);
        }
    }

    private synchronized void advance(int size) {
        if (!progress.on(done.addAndGet(size))) {
            throw new StudyCancelled();
        }
    }

    private record Drawn(long number, double[] point, long combination) {}

    private void chunk(Points points, long from, int size, Batch batch, Inputs in, Sink sink) {
        Drawn[] drawn = new Drawn[size];
        Arrays.setAll(drawn, r -> {
            double[] u = points.point(from + r);
            return new Drawn(from + r, u, draws.combination(u));
        });
        Arrays.sort(drawn, Comparator.comparingLong(Drawn::combination)); // keeps the order of equals
        for (int start = 0; start < size; ) {
            int end = start + 1;
            while (end < size && drawn[end].combination == drawn[start].combination) {
                end++;
            }
            int batches = (end - start + width - 1) / width;
            for (int b = 0; b < batches; b++) { // of the same size, or nearly
                int to = start + (int) ((long) (end - start) * (b + 1) / batches);
                int before = start + (int) ((long) (end - start) * b / batches);
                batch(Arrays.copyOfRange(drawn, before, to), batch, in, sink);
            }
            start = end;
        }
    }

    private void batch(Drawn[] drawn, Batch batch, Inputs in, Sink sink) {
        double[][] u = new double[drawn.length][];
        long[] numbers = new long[drawn.length];
        for (int l = 0; l < drawn.length; l++) {
            u[l] = drawn[l].point;
            numbers[l] = drawn[l].number;
        }
        draws.enter(u, in);
        batch.run(draws.method(u[0]), in);
        sink.take(batch, numbers, drawn.length);
    }
}
