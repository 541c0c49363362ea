package org.junxian.app.database.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A running PostgreSQL, as its own file `postmaster.pid` describes it.
///
/// @param port on the loopback address
record Postmaster(long pid, int port) {

    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;

    /// The one that runs on this cluster, if any: for example after the application was killed but PostgreSQL was not.
    ///
    /// A file left behind by a machine that lost power, whose number now belongs to another program, is removed.
    static Optional<Postmaster> of(Path cluster) throws IOException {
        var file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() <= PORT_LINE) {
            return Optional.empty();
        }
        var found = new Postmaster(
                Long.parseLong(lines.get(PID_LINE).strip()),
                Integer.parseInt(lines.get(PORT_LINE).strip()));
        if (found.isPostgres()) {
            return Optional.of(found);
        }
        Files.delete(file);
        return Optional.empty();
    }

    boolean isPostgres() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().command())
                .filter(command -> command.toLowerCase(Locale.ROOT).contains("postgres"))
                .isPresent();
    }
}
