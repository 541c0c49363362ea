package org.junxian.app.workbook.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junxian.app.problem.Refusal;
import org.junxian.programme.model.Language;

/// I2: a returned workbook with arbitrary bytes in one of its parts is read or refused; nothing else is thrown.
public final class FuzzWorkbook {

    private static final int HEAD = 5;
    private static final Blank BLANK = SampleReturn.empty().blank();
    private static final Map<String, byte[]> PARTS = parts(WriteWorkbook.write(BLANK, Language.ZH));
    private static final List<String> NAMES = List.copyOf(PARTS.keySet());

    private FuzzWorkbook() {}

    /// The first byte chooses the part, the next four what of it gives way, the rest is put there.
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        if (input.length < HEAD) {
            return;
        }
        ByteBuffer given = ByteBuffer.wrap(input);
        String name = NAMES.get(Byte.toUnsignedInt(given.get()) % NAMES.size());
        byte[] before = Objects.requireNonNull(PARTS.get(name));
        int from = Short.toUnsignedInt(given.getShort()) % (before.length + 1);
        int to = from + Short.toUnsignedInt(given.getShort()) % (before.length + 1 - from);
        Map<String, byte[]> changed = new LinkedHashMap<>(PARTS);
        changed.put(
                name,
                ByteBuffer.allocate(from + given.remaining() + before.length - to)
                        .put(before, 0, from)
                        .put(given)
                        .put(before, to, before.length - to)
                        .array());
        try {
            FileForBlank.read(zip(changed), BLANK);
        } catch (Refusal refused) {
            // that is what a refusal is for
        }
    }

    private static Map<String, byte[]> parts(byte[] workbook) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
            return parts;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
