package org.junxian.programme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The packages of the folder `programmes/`, with those of its examples.
public final class PublishedPackages {

    private PublishedPackages() {}

    public static List<Path> folders() {
        try (Stream<Path> found = Files.walk(Path.of("..", "programmes"), 3)) {
            return found.filter(p -> Files.exists(p.resolve("programme.yaml")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Stream<Programme> all() {
        return folders().stream()
                .map(folder -> ReadPackage.fromDirectory(folder)
                        .programme()
                        .orElseThrow(() -> new AssertionError(folder + " has errors")));
    }
}
