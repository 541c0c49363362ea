package org.junxian.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// How long the answers of each kind of request took, from the moment each was due.
final class Timings {

    private static final double NANOS_PER_MILLI = 1e6;

    private final Map<String, Series> series = new TreeMap<>();

    private static final class Series {
        private long[] nanos = new long[1024];
        private int count;
        private int failed;
        private String firstFailure = "";
    }

    synchronized void add(String kind, long nanos, String failure) {
        var of = series.computeIfAbsent(kind, name -> new Series());
        if (of.count == of.nanos.length) {
            of.nanos = Arrays.copyOf(of.nanos, 2 * of.count);
        }
        of.nanos[of.count++] = nanos;
        if (!failure.isEmpty()) {
            of.failed++;
            if (of.firstFailure.isEmpty()) {
                of.firstFailure = failure;
            }
        }
    }

    synchronized void print() {
        series.forEach((kind, of) -> {
            long[] sorted = Arrays.copyOf(of.nanos, of.count);
            Arrays.sort(sorted);
            System.out.printf(
                    Locale.ROOT,
                    "%-12s %7d requests: p50 %6.1f ms, p95 %6.1f ms, p99 %6.1f ms, worst %7.1f ms, %d failed %s%n",
                    kind,
                    of.count,
                    at(sorted, 0.50),
                    at(sorted, 0.95),
                    at(sorted, 0.99),
                    at(sorted, 1.0),
                    of.failed,
                    of.firstFailure);
        });
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.ceil(share * (sorted.length - 1))] / NANOS_PER_MILLI;
    }
}
