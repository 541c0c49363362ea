package org.junxian.app.trial;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A small package to load and change: the example with monthly targets.
public record SamplePackage(Map<String, byte[]> files) {

    private static final Path FOLDER = Path.of("../programmes/examples/monthly-targets");
    private static final String FIGURES = "figures/demonstration.csv";

    public static SamplePackage read() {
        var files = new TreeMap<String, byte[]>();
        try (var paths = Files.walk(FOLDER)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                files.put(FOLDER.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SamplePackage(files);
    }

    /// The same with another id, so that tests do not meet.
    public SamplePackage called(String id) {
        return with("programme.yaml", text("programme.yaml").replace("programme: monthly-targets", "programme: " + id));
    }

    /// The same with a line of the figures replaced; an empty text takes it away.
    public SamplePackage withFigure(String line, String other) {
        String text = text(FIGURES);
        if (!text.contains(line + "\n")) {
            throw new IllegalArgumentException("The figures have no line " + line);
        }
        return with(FIGURES, text.replace(line + "\n", other.isEmpty() ? "" : other + "\n"));
    }

    public SamplePackage with(String path, String text) {
        var changed = new TreeMap<>(files);
        changed.put(path, text.getBytes(StandardCharsets.UTF_8));
        return new SamplePackage(changed);
    }

    String text(String path) {
        return new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
    }

    public byte[] zip() {
        return zip(files);
    }

    public static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
