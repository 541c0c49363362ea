package org.junxian.programme.result;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junxian.programme.PackageFiles;

/// Packs a result and the package behind it into a zip. The same input gives the same bytes on every machine (N1):
/// files are sorted, bear one fixed time, and are stored as they are, because compressors differ between machines.
public final class WriteBundle {

    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private WriteBundle() {}

    /// The bytes of the zip. The manifest must name the files of this package as its inputs.
    public static byte[] write(PackageFiles files, ResultFiles result) {
        if (!files.hashes().equals(result.manifest().inputs())) {
            throw new IllegalArgumentException("The result was not made from this package");
        }
        SortedMap<String, byte[]> all = new TreeMap<>();
        all.put(ResultFiles.MANIFEST, result.manifestBytes());
        all.put(Bundle.README, BundleReadme.bytes(result.manifest()));
        files.byPath().forEach((path, bytes) -> all.put(Bundle.PACKAGE + path, bytes));
        result.tables().forEach((name, bytes) -> all.put(Bundle.RESULT + name, bytes));
        return zip(all);
    }

    private static byte[] zip(SortedMap<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(entry(file.getKey(), file.getValue()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // there is no file behind it
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String path, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(path);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCompressedSize(content.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(TIME);
        return entry;
    }
}
