package org.junxian.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// Asks a running platform for its ranking at a constant rate and prints how long the answers took.
///
/// Time counts from the moment a request was due, not from when it was sent, so that a slow answer cannot hide the
/// waiting of those behind it. Speaks to the loopback address only.
public final class RankingRate {

    private static final double NANOS_PER_MILLI = 1e6;
    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final int WARM_UP = 400;

    private RankingRate() {}

    /// @param arguments port, requests per second, seconds, edition
    public static void main(String[] arguments) throws InterruptedException {
        int rate = Integer.parseInt(arguments[1]);
        int count = rate * Integer.parseInt(arguments[2]);
        var uri = URI.create(
                "http://127.0.0.1:" + Integer.parseInt(arguments[0]) + "/api/v1/editions/" + arguments[3] + "/ranking");
        var request =
                HttpRequest.newBuilder(uri).header("Accept-Encoding", "gzip").build();
        long[] nanos = new long[count];
        var failed = new AtomicInteger();
        try (var client = HttpClient.newHttpClient();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            for (int i = 0; i < count; i++) {
                long due = start + i * NANOS_PER_SECOND / rate;
                LockSupport.parkNanos(due - System.nanoTime());
                int place = i;
                threads.submit(() -> {
                    if (client.send(request, BodyHandlers.discarding()).statusCode() != 200) {
                        failed.incrementAndGet();
                    }
                    nanos[place] = System.nanoTime() - due;
                    return place;
                });
            }
        }
        print(Arrays.copyOfRange(nanos, Math.min(WARM_UP, count / 2), count), failed.get(), rate);
    }

    private static void print(long[] nanos, int failed, int rate) {
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "%d requests at %d/s: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, worst %.1f ms, %d failed%n",
                nanos.length,
                rate,
                at(nanos, 0.50),
                at(nanos, 0.95),
                at(nanos, 0.99),
                at(nanos, 1.0),
                failed);
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.ceil(share * (sorted.length - 1))] / NANOS_PER_MILLI;
    }
}
