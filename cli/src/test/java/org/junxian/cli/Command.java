package org.junxian.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junxian.programme.model.Language;

/// One run of the command in this process, and what came of it.
record Command(int exit, String out, String err) {

    static final Path SHANDONG = Path.of("..", "programmes", "shandong");
    static final Path EXAMPLES = Path.of("..", "programmes", "examples");

    static Command run(Object... words) {
        return runIn(Language.ZH, words);
    }

    static Command runIn(Language language, Object... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                language);
        String[] args = Stream.of(words).map(String::valueOf).toArray(String[]::new);
        int exit = Junxian.run(terminal, args);
        return new Command(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// A copy of a package that a test may spoil.
    static Path copy(Path source, Path target) {
        try (Stream<Path> found = Files.walk(source)) {
            for (Path path : found.toList()) {
                Path to = target.resolve(source.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(path, to);
                }
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Replaces a text that stands in a file.
    static void change(Path file, String from, String to) {
        try {
            String text = Files.readString(file);
            if (!text.contains(from)) {
                throw new IllegalArgumentException("'" + from + "' is not in " + file);
            }
            Files.writeString(file, text.replace(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The names in a folder, sorted; hidden ones too.
    static List<String> names(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(p -> p.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
