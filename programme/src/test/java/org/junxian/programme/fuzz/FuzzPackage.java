package org.junxian.programme.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junxian.programme.ReadPackage;
import org.junxian.programme.Reading;
import org.junxian.programme.check.Finding;
import org.junxian.programme.model.Language;

/// I2: a package in which one file has arbitrary bytes is read, or refused with errors; nothing is thrown.
public final class FuzzPackage {

    private static final Map<String, byte[]> SOUND = sound(Path.of("../programmes/examples/worst-grade"));
    private static final List<String> PATHS = List.copyOf(SOUND.keySet());
    private static final int HEAD = 5;

    private FuzzPackage() {}

    /// The first byte chooses the file, the next four the part of it that gives way, the rest is put there.
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length < HEAD) {
            return;
        }
        ByteBuffer given = ByteBuffer.wrap(input);
        String path = PATHS.get(Byte.toUnsignedInt(given.get()) % PATHS.size());
        byte[] before = SOUND.get(path);
        int from = Short.toUnsignedInt(given.getShort()) % (before.length + 1);
        int to = from + Short.toUnsignedInt(given.getShort()) % (before.length + 1 - from);
        byte[] after = ByteBuffer.allocate(from + given.remaining() + before.length - to)
                .put(before, 0, from)
                .put(given)
                .put(before, to, before.length - to)
                .array();
        Map<String, byte[]> files = new HashMap<>(SOUND);
        files.put(path, after);
        Reading reading = ReadPackage.from(files);
        if (reading.programme().isEmpty() == reading.errors().isEmpty()) {
            throw new IllegalStateException("A package is read, or refused with errors: found " + reading.findings());
        }
        for (Finding finding : reading.findings()) {
            finding.message(Language.ZH);
            finding.message(Language.EN);
        }
    }

    private static Map<String, byte[]> sound(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        try (var paths = Files.walk(folder)) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
