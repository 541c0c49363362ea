package org.junxian.programme.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junxian.programme.Programme;
import org.junxian.programme.ReadPackage;
import org.junxian.programme.Reading;

/// The packages of the repository.
final class Packages {

    static final Path SHANDONG = Path.of("../programmes/shandong");

    private static final Path EXAMPLES = Path.of("../programmes/examples");

    private Packages() {}

    static List<Path> all() throws IOException {
        try (Stream<Path> examples = Files.list(EXAMPLES)) {
            return Stream.concat(
                            Stream.of(SHANDONG),
                            examples.filter(Files::isDirectory).sorted())
                    .toList();
        }
    }

    static Programme read(Path folder) {
        Reading reading = ReadPackage.fromDirectory(folder);
        assertThat(reading.errors()).as("errors in %s", folder).isEmpty();
        return reading.programme().orElseThrow();
    }
}
