package org.junxian.app.database.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs one of PostgreSQL's own programs and waits for it. What it says goes to a log file.
///
/// @param log is also what a failure quotes
record PostgresPrograms(PostgresBinaries binaries, RunAs runAs, Path log) {

    private static final int QUOTED_LINES = 12;

    /// @throws IllegalStateException with the end of the program's output when it fails
    void run(String program, List<String> arguments) throws IOException {
        var whole = new ArrayList<String>();
        whole.add(binaries.program(program));
        whole.addAll(arguments);
        var builder = new ProcessBuilder(runAs.command(whole))
                .directory(log.resolveSibling(".").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        try {
            int exit = builder.start().waitFor();
            if (exit != 0) {
                throw new IllegalStateException("""
                        %s ended with %d:
                        %s
                        Try: read %s and server.log beside it.""".formatted(program, exit, endOfLog(), log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + program, e);
        }
    }

    void handOver(Path folder) throws IOException {
        runAs.handOver(folder);
    }

    private String endOfLog() throws IOException {
        var lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - QUOTED_LINES), lines.size()));
    }
}
