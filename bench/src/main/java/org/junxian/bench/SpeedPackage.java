package org.junxian.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junxian.index.data.Frequency;
import org.junxian.programme.Programme;
import org.junxian.programme.ReadPackage;
import org.junxian.testkit.forms.GenerateForm;

/// The package of Shandong under the name `speedy`, with a form of 900 cells and a department of fifty indicators.
///
/// @param indicators of the department
record SpeedPackage(Programme programme, List<String> indicators, Map<String, byte[]> files) {

    static final String ID = "speedy";
    private static final int INDICATORS = 50;

    static SpeedPackage of(Path shandong) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var paths = Files.walk(shandong)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                files.put(shandong.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        var programme = ReadPackage.from(files).programme().orElseThrow();
        var indicators = programme.variables().values().stream()
                .filter(it -> it.frequency() == Frequency.YEAR && !it.integer())
                .filter(it -> it.categories().isEmpty())
                .filter(it -> it.lower().orElse(1) <= 1 && it.upper().orElse(50) >= 50)
                .limit(INDICATORS)
                .map(it -> it.id().code())
                .toList();
        files.keySet().removeIf(path -> path.startsWith("forms/"));
        put(
                files,
                "forms/" + GenerateForm.ID + ".yaml",
                GenerateForm.LARGE.yaml().replace("kinds: [county]", "kinds: [district, county-city, county]"));
        put(files, "departments.yaml", """
                departments:
                  wide:
                    title: { zh: 测速部门（演示）, en: Department for measurements (demonstration) }
                    deadline-days: 60
                    demonstration: true
                    indicators: [%s]
                """.formatted(String.join(", ", indicators)));
        String head = new String(files.getOrDefault("programme.yaml", new byte[0]), StandardCharsets.UTF_8);
        put(files, "programme.yaml", head.replace("programme: shandong", "programme: " + ID));
        return new SpeedPackage(programme, indicators, files);
    }

    private static void put(Map<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
