package org.junxian.app.workbook.internal;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junxian.programme.Programme;
import org.junxian.programme.ReadPackage;

/// I2: any text sent as figures of many units gives figures or findings; nothing is thrown, and no line is neither
/// passed on nor found fault with.
public final class FuzzObservations {

    private static final Programme PROGRAMME = ReadPackage.fromDirectory(Path.of("../programmes/examples/worst-grade"))
            .programme()
            .orElseThrow();

    private FuzzObservations() {}

    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        var read = new ReadObservations(PROGRAMME, lines -> {});
        long[] passed = {0};
        read.read(
                new StringReader(new String(input, StandardCharsets.UTF_8)),
                (u, i, p, s, v, r, from, marked) -> passed[0]++);
        if (read.wrong() == 0 && passed[0] != read.lines()) {
            throw new IllegalStateException(read.lines() + " lines, " + passed[0] + " figures and no finding");
        }
    }
}
