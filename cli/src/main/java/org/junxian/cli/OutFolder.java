package org.junxian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junxian.programme.result.EvaluatedScheme;
import org.junxian.programme.scrutiny.ScrutinyTable;
import org.junxian.programme.scrutiny.WriteTable;
import picocli.CommandLine.Option;

/// Where the tables of a check-up are written to, if anywhere.
final class OutFolder {

    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable Path folder;

    @Option(names = "--force")
    private boolean force;

    /// Refuses a file, and a folder with other files unless forced; before anything long is computed.
    void require() throws Refusal {
        if (folder == null) {
            return;
        }
        if (Files.isRegularFile(folder)) {
            throw new Refusal("out-is-file", folder);
        }
        try (Stream<Path> found = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            List<String> names =
                    found.map(p -> p.getFileName().toString()).sorted().toList();
            if (!names.isEmpty() && !force) {
                throw new Refusal("out-not-empty", folder, names.size(), names.getFirst());
            }
        } catch (IOException e) {
            throw new Refusal("unwritable", folder, e.toString());
        }
    }

    /// Writes each table as CSV, or says how to have them written.
    void write(List<ScrutinyTable> tables, EvaluatedScheme evaluated, Terminal terminal) throws Refusal {
        if (folder == null) {
            terminal.say("evaluate.not-written");
            return;
        }
        try {
            Files.createDirectories(folder);
            for (ScrutinyTable table : tables) {
                Files.write(
                        folder.resolve(table.name() + ".csv"),
                        WriteTable.csv(
                                table, terminal.language(), evaluated.figures().demonstration()));
            }
        } catch (IOException e) {
            throw new Refusal("unwritable", folder, e.toString());
        }
        terminal.say("evaluate.written", tables.size(), folder);
    }
}
