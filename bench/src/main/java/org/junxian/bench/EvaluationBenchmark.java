package org.junxian.bench;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junxian.index.Engine;
import org.junxian.index.data.Unit;
import org.junxian.index.data.VariableId;
import org.junxian.index.result.Result;
import org.junxian.index.result.ResultBytes;
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

/// How long one evaluation takes on a warm engine: a province (136 × 60, aim 1 ms) and every county of the country
/// (2,843 × 100, aim 40 ms) on one core.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgs = "-XX:+UseSerialGC")
public class EvaluationBenchmark {

    @Param({"136x60", "2843x100"})
    public String size = "";

    private Land land = Land.of(3, 1, 1);
    private double[][] figures = new double[0][];
    private final Engine one = new Engine(1);
    private final Engine two = new Engine(2);

    @Setup
    public void build() {
        int[] n = Arrays.stream(size.split("x")).mapToInt(Integer::parseInt).toArray();
        land = Land.of(n[0], n[1], 42);
        figures = new double[n[1]][];
        for (int j = 0; j < n[1]; j++) {
            figures[j] =
                    land.figures().values(new VariableId("v" + j), land.scheme().period());
        }
    }

    /// The yardstick: min-max and a plain weighted sum on ready arrays; no gaps filled, nothing treated or explained.
    @Benchmark
    public double[] plainLoops() {
        double[] index = new double[figures[0].length];
        for (double[] x : figures) {
            double min = Double.POSITIVE_INFINITY;
            double max = Double.NEGATIVE_INFINITY;
            for (double v : x) {
                min = v < min ? v : min;
                max = v > max ? v : max;
            }
            for (int i = 0; i < x.length; i++) {
                index[i] += 1.7 * (100 * (x[i] - min) / (max - min));
            }
        }
        return index;
    }

    /// Scores of every node and the ranks of the index.
    @Benchmark
    public Result evaluate() {
        return one.evaluate(land.scheme(), land.figures());
    }

    @Benchmark
    public Result evaluateOnTwoThreads() {
        return two.evaluate(land.scheme(), land.figures());
    }

    /// Everything a result can say but accounts: ranks of all nodes, statistics, lists, as canonical bytes.
    @Benchmark
    public int evaluateAndWriteBytes() {
        return ResultBytes.of(one.evaluate(land.scheme(), land.figures())).length;
    }

    /// The accounts of all units.
    @Benchmark
    public int evaluateAndExplain() {
        Result result = one.evaluate(land.scheme(), land.figures());
        int lines = 0;
        for (Unit unit : result.population().units()) {
            lines += result.account(unit.id()).lines().size();
        }
        return lines;
    }
}
