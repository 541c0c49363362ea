package org.junxian.app.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The statements that must return no row.
public final class Invariants {

    private static final Path FOLDER = Path.of("src/main/resources/db/invariants");

    private Invariants() {}

    public static List<Path> names() {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The names of those that are broken, with the rows they returned.
    public static List<String> broken(JdbcClient jdbc) {
        var broken = new ArrayList<String>();
        for (var file : names()) {
            try {
                var rows = jdbc.sql(Files.readString(file)).query().listOfRows();
                if (!rows.isEmpty()) {
                    broken.add(
                            file.getFileName() + ": " + rows.stream().limit(5).toList());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return broken;
    }
}
