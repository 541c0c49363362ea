package org.junxian.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junxian.methods.sharing.Bounds;
import org.junxian.methods.sharing.DivisorMethod;
import org.junxian.methods.sharing.Divisors;
import org.junxian.methods.sharing.FloorAndCap;
import org.junxian.methods.sharing.LargestRemainder;
import org.junxian.methods.sharing.Weights;
import org.junxian.methods.sharing.claims.Claims;
import org.junxian.methods.sharing.claims.ClaimsRule;
import org.junxian.methods.sharing.nearest.Demands;
import org.junxian.methods.sharing.nearest.Desired;
import org.junxian.methods.sharing.nearest.Group;
import org.junxian.methods.sharing.nearest.Nearest;

/// What dividing a fund among many units costs: the CPU time of one division, the median of the last half of
/// the rounds. Beside it the same number of units shared in rounded numbers.
///
/// Arguments: units, rounds.
final class SharingRate {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int CITIES = 16;
    private static final int CLASSES = 3;

    private SharingRate() {}

    public static void main(String[] arguments) {
        int units = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        var random = new SplittableRandom(1);
        long[] weights = random.longs(units, 1, 1_000_000).toArray();
        long fund = 100_000_000_000L;
        long mean = fund / units;
        long[] floors = random.longs(units, 0, mean).toArray();
        long[] caps = LongStream.of(floors).map(f -> f + mean).toArray();
        var given = Weights.of(weights);
        var bounds = Bounds.of(floors, caps);
        System.out.printf(Locale.ROOT, "%d units, %d rounds, CPU ms%n", units, rounds);
        measure("yardstick: rounded shares", rounds, () -> rounded(fund, weights));
        measure(
                "largest remainders",
                rounds,
                () -> LargestRemainder.apportion(LargestRemainder.Quota.HARE, fund, given));
        measure(
                "floors and caps",
                rounds,
                () -> FloorAndCap.share(fund, given, bounds).orElseThrow());
        for (var method : DivisorMethod.values()) {
            measure(
                    "divisors, " + method,
                    rounds,
                    () -> Divisors.apportion(method, fund, given, bounds).orElseThrow());
        }
        var claims = Claims.of(LongStream.of(weights).sum() / 3, weights);
        for (var rule : ClaimsRule.values()) {
            if (rule != ClaimsRule.RANDOM_ARRIVAL && rule != ClaimsRule.MINIMAL_OVERLAP) {
                measure("claims, " + rule, rounds, () -> rule.awards(claims).whole());
            }
        }
        long[] proposals =
                FloorAndCap.share(fund, given, Bounds.none(units)).orElseThrow().amounts();
        measure(
                "nearest, total and floors",
                rounds,
                () -> Nearest.find(demands(fund, proposals, floors, false)).orElseThrow());
        measure(
                "nearest, total, 16 cities, 3 classes",
                rounds,
                () -> Nearest.find(demands(fund, proposals, floors, true)).orElseThrow());
    }

    private static long rounded(long fund, long[] weights) {
        double sum = LongStream.of(weights).sum();
        long given = 0;
        for (long weight : weights) {
            given += Math.round(fund * (weight / sum));
        }
        return given;
    }

    /// Every city keeps within 2 % of its proposal, every class within 1 %.
    private static Demands demands(long fund, long[] proposals, long[] floors, boolean grouped) {
        var units = new ArrayList<Desired>();
        for (int i = 0; i < proposals.length; i++) {
            units.add(new Desired(proposals[i], Math.max(1, proposals[i]), floors[i], Bounds.NONE, "floor", "no cap"));
        }
        var groups = new ArrayList<Group>();
        groups.add(
                new Group("total", IntStream.range(0, proposals.length).boxed().toList(), fund, fund));
        if (grouped) {
            for (int city = 0; city < CITIES; city++) {
                groups.add(group("city " + city, city, CITIES, proposals, 50));
            }
            for (int kind = 0; kind < CLASSES; kind++) {
                groups.add(group("class " + kind, kind, CLASSES, proposals, 100));
            }
        }
        return new Demands(units, groups);
    }

    private static Group group(String rule, int first, int step, long[] proposals, int slack) {
        List<Integer> units = IntStream.range(0, proposals.length)
                .filter(i -> i % step == first)
                .boxed()
                .toList();
        long sum = units.stream().mapToLong(i -> proposals[i]).sum();
        return new Group(rule, units, sum - sum / slack, sum + sum / slack);
    }

    private interface Division {
        Object divide();
    }

    private static void measure(String name, int rounds, Division division) {
        double[] millis = new double[rounds];
        int seen = 0;
        for (int round = 0; round < rounds; round++) {
            long before = THREADS.getCurrentThreadCpuTime();
            Object found = division.divide();
            millis[round] = (THREADS.getCurrentThreadCpuTime() - before) / 1e6;
            seen += found.hashCode() & 1;
        }
        double[] last = Arrays.copyOfRange(millis, rounds / 2, rounds);
        Arrays.sort(last);
        System.out.printf(
                Locale.ROOT, "%-40s %8.3f   first %8.1f  (%d)%n", name, last[last.length / 2], millis[0], seen);
    }
}
