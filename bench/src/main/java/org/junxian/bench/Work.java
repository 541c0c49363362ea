package org.junxian.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/// What something costs the platform: the time until the answer, and the CPU time of the application and of its
/// PostgreSQL, which tells more on a machine that is shared.
final class Work {

    /// @param wall until the answer was there
    /// @param app  CPU time of the application
    /// @param postgres CPU time of PostgreSQL, all processes together
    record Cost(double wall, double app, double postgres) {

        double cpu() {
            return app + postgres;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "%.2f s (CPU: application %.2f s, PostgreSQL %.2f s)", wall, app, postgres);
        }
    }

    private final ProcessHandle app;
    private final ProcessHandle postmaster;

    /// @param port   the application answers at
    /// @param folder its data folder
    Work(int port, Path folder) throws IOException {
        String pid = Files.readAllLines(folder.resolve("database/cluster-18/postmaster.pid"))
                .getFirst();
        postmaster = ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
        app = ProcessHandle.allProcesses()
                .filter(process -> process.info().command().orElse("").endsWith("java"))
                .filter(process -> words(process).contains("--server.port=" + port))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No application on port " + port));
    }

    /// Read from where Linux keeps them, because long command lines are cut off elsewhere.
    private static List<String> words(ProcessHandle process) {
        try {
            var line = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cmdline"));
            return List.of(line.split("\0", -1));
        } catch (IOException e) {
            return List.of();
        }
    }

    Cost of(Callable<?> work) throws Exception {
        double app = seconds(this.app);
        double postgres = ofPostgres();
        long from = System.nanoTime();
        work.call();
        double wall = (System.nanoTime() - from) / 1e9;
        return new Cost(wall, seconds(this.app) - app, ofPostgres() - postgres);
    }

    private double ofPostgres() {
        return Stream.concat(Stream.of(postmaster), postmaster.descendants())
                .mapToDouble(Work::seconds)
                .sum();
    }

    private static double seconds(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
    }

    /// The one in the middle by time.
    static Cost middle(List<Cost> costs) {
        return costs.stream()
                .sorted((a, b) -> Double.compare(a.wall(), b.wall()))
                .toList()
                .get(costs.size() / 2);
    }
}
