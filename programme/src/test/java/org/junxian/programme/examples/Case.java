package org.junxian.programme.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// What a scheme must give, as a package's `cases/*.yaml` states it.
record Case(Path programme, String file, String scheme, double tolerance, List<Map<String, Object>> expect) {

    private static final double EXACT = 1e-9;

    static List<Case> all() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (Path programme : Packages.all()) {
            try (Stream<Path> files = Files.list(programme.resolve("cases"))) {
                for (Path file : files.sorted().toList()) {
                    cases.add(read(programme, file));
                }
            }
        }
        return cases;
    }

    @SuppressWarnings("unchecked")
    private static Case read(Path programme, Path file) throws IOException {
        var settings = LoadSettings.builder().setLabel(file.toString()).build();
        var map = (Map<String, Object>) new Load(settings).loadFromString(Files.readString(file));
        double tolerance = map.get("tolerance") instanceof Number number ? number.doubleValue() : EXACT;
        return new Case(programme, file.getFileName().toString(), String.valueOf(map.get("scheme")), tolerance, (List<
                        Map<String, Object>>)
                Objects.requireNonNull(map.get("expect"), file + " expects nothing"));
    }

    @Override
    public String toString() {
        return programme.getFileName() + "/" + file;
    }
}
