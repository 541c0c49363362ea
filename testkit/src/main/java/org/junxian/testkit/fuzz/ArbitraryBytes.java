package org.junxian.testkit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Calls a target, a class with `static void fuzzerTestOneInput(byte[])` that throws when a promise is broken.
///
/// Inputs that once broke something, and a few to begin from, are stored in `src/test/resources/fuzz/<target>/` of
/// the module under test: every build calls the target with each of them, and a search starts from them.
public final class ArbitraryBytes {

    private static final Path STORED = Path.of("src/test/resources/fuzz");
    private static final int FEW = 40;

    private ArbitraryBytes() {}

    /// Calls the target with every stored input; there must be at least one.
    public static void replay(Class<?> target) throws Throwable {
        MethodHandle call = MethodHandles.publicLookup()
                .findStatic(target, "fuzzerTestOneInput", MethodType.methodType(void.class, byte[].class));
        List<Path> inputs;
        try (var files = Files.list(STORED.resolve(target.getSimpleName()))) {
            inputs = files.sorted().toList();
        }
        assertThat(inputs).as("stored inputs of %s", target.getSimpleName()).isNotEmpty();
        for (Path input : inputs) {
            byte[] bytes = Files.readAllBytes(input);
            try {
                call.invoke(bytes);
            } catch (Throwable broken) {
                throw new AssertionError("Broken by the stored input " + input, broken);
            }
        }
    }

    /// Lets Jazzer look for an input that breaks the target, in a JVM of its own, for `fuzz.seconds` (600 unless
    /// told otherwise). What it finds lies in `target/fuzz` and belongs into the stored inputs once it is mended.
    public static void search(Class<?> target) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of("target/fuzz", target.getSimpleName()));
        Path seeds = STORED.resolve(target.getSimpleName());
        Path log = folder.resolve("log.txt");
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Path options =
                Files.writeString(folder.resolve("java.args"), "-cp \"" + System.getProperty("java.class.path") + '"');
        Process search = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx512m",
                        "@" + options,
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + target.getName(),
                        "--instrumentation_includes=org.junxian.**",
                        "--reproducer_path=" + folder,
                        "-artifact_prefix=" + folder + "/",
                        "-max_total_time=" + Integer.getInteger("fuzz.seconds", 600),
                        "-max_len=4096",
                        "-len_control=0",
                        corpus.toString(),
                        seeds.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int exit = search.waitFor();
        List<String> said = Files.readAllLines(log);
        assertThat(exit)
                .as(() -> String.join("\n", said.subList(Math.max(0, said.size() - FEW), said.size())))
                .isZero();
    }
}
