package org.junxian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junxian.programme.Programme;
import org.junxian.programme.ReadPackage;
import org.junxian.programme.Reading;
import org.junxian.programme.check.Finding;
import picocli.CommandLine.Parameters;

/// The package a command works on: a folder, or a zip file.
final class PackageArgument {

    private static final long LARGEST_ZIP = 256L << 20;

    @Parameters(index = "0", paramLabel = "PACKAGE")
    private Path path = Path.of("");

    Path path() {
        return path;
    }

    /// Reads and checks it; what is wrong is in the reading.
    Reading read() throws Refusal {
        return read(path);
    }

    private static Reading read(Path path) throws Refusal {
        if (Files.isDirectory(path)) {
            return ReadPackage.fromDirectory(path);
        }
        return ReadPackage.fromZip(bytes(path, "package"));
    }

    /// The programme. Warnings are told in one line; errors are printed in full and end the command.
    Programme open(Terminal terminal) throws Refusal {
        return open(path, terminal);
    }

    static Programme open(Path path, Terminal terminal) throws Refusal {
        Reading reading = read(path);
        if (reading.programme().isEmpty()) {
            List<Finding> errors = reading.errors();
            new PrintFindings(path, terminal.words()).print(errors, terminal.err());
            terminal.tell("check.unusable", path, errors.size());
            throw Refusal.said();
        }
        if (!reading.warnings().isEmpty()) {
            terminal.tell("check.warned", reading.warnings().size(), path);
        }
        return reading.programme().get();
    }

    /// The bytes of a file that should be a zip; refuses with the texts of `kind` when there is none.
    static byte[] bytes(Path file, String kind) throws Refusal {
        if (!Files.isRegularFile(file)) {
            throw new Refusal("no-" + kind, file);
        }
        try {
            if (Files.size(file) > LARGEST_ZIP) {
                throw new Refusal("large-file", file, Files.size(file) >> 20, LARGEST_ZIP >> 20);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refusal("unreadable", file, e.toString());
        }
    }
}
