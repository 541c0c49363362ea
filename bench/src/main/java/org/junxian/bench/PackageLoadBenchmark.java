package org.junxian.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junxian.programme.ReadPackage;
import org.junxian.programme.Reading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long it takes to read and check a whole package that is already in memory, the trial computation of its
/// schemes included. Run from the root of the project.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgs = "-XX:+UseSerialGC")
public class PackageLoadBenchmark {

    @Param("programmes/shandong")
    public String folder = "";

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    @Setup
    public void readFiles() throws IOException {
        Path root = Path.of(folder);
        try (var paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
    }

    /// The yardstick: every file decoded and cut into lines and cells, nothing understood.
    @Benchmark
    public long plainCells() {
        long cells = 0;
        for (byte[] bytes : files.values()) {
            for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n", -1)) {
                cells += line.split(",", -1).length;
            }
        }
        return cells;
    }

    @Benchmark
    public Reading readAndCheck() {
        return ReadPackage.from(files);
    }
}
