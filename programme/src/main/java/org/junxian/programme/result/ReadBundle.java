package org.junxian.programme.result;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Reads a bundle from a zip, within limits: nothing is unpacked to disk, stated sizes are not believed, and a path
/// that leads out of the zip is refused (I1).
public final class ReadBundle {

    /// Files in a bundle.
    public static final int FILES = 2_000;
    /// Bytes of all files together.
    public static final int ALL = 256 << 20;

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private int left;

    private ReadBundle(int most) {
        this.left = most;
    }

    public static Bundle read(byte[] zip) throws BundleUnreadable {
        return read(zip, ALL);
    }

    static Bundle read(byte[] zip, int most) throws BundleUnreadable {
        ReadBundle read = new ReadBundle(most);
        read.unpack(zip);
        return Bundle.of(read.files);
    }

    private void unpack(byte[] bytes) throws BundleUnreadable {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    keep(entry.getName(), zip);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new BundleUnreadable("zip 文件已损坏：" + e.getMessage(), "the zip file is damaged: " + e.getMessage());
        }
        if (files.isEmpty()) {
            throw new BundleUnreadable("不是 zip 文件，或其中没有文件", "it is not a zip file, or there is nothing in it");
        }
    }

    private void keep(String path, InputStream content) throws IOException, BundleUnreadable {
        if (isUnsafe(path)) {
            throw new BundleUnreadable("其中的路径不安全：" + path, "it has an unsafe path: " + path);
        }
        if (files.containsKey(path)) {
            throw new BundleUnreadable("其中有两个 " + path, "it has " + path + " twice");
        }
        byte[] bytes = content.readNBytes(left + 1);
        if (bytes.length > left || files.size() == FILES) {
            throw new BundleUnreadable(
                    "内容过大：最多 " + FILES + " 个文件", "there is too much in it; it may have " + FILES + " files at most");
        }
        left -= bytes.length;
        files.put(path, bytes);
    }

    private static boolean isUnsafe(String path) {
        return path.isEmpty()
                || path.startsWith("/")
                || path.contains("\\")
                || path.contains(":")
                || path.chars().anyMatch(c -> c < ' ')
                || List.of(path.split("/", -1)).contains("..");
    }
}
