package org.junxian.cli.trail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Anchors as the platform writes them to `trail-anchors.csv`, or an operator keeps them elsewhere: number, hash,
/// occasion, moment.
public final class AnchorFile {

    private AnchorFile() {}

    /// @throws IllegalArgumentException naming the first line that is no anchor
    public static List<Anchor> read(Path file) throws IOException {
        var anchors = new ArrayList<Anchor>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            String[] parts = line.split(",", 4);
            if (parts.length < 3 || !parts[0].matches("\\d{1,18}") || !parts[1].matches("[0-9a-f]{64}")) {
                throw new IllegalArgumentException(String.valueOf(number));
            }
            anchors.add(new Anchor(Long.parseLong(parts[0]), parts[1], parts[2], String.valueOf(file.getFileName())));
        }
        return anchors;
    }
}
