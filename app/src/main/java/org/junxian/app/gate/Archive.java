package org.junxian.app.gate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;

/// Opens an uploaded ZIP in memory and refuses anything that could harm (I1): paths that leave the archive, too many
/// files, files or a whole that grow too large while they are opened. The only class that sets these limits.
public final class Archive {

    static final int MOST_FILES = 2_000;
    static final int LARGEST_FILE_MB = 24;
    static final int LARGEST_WHOLE_MB = 48;
    private static final int MEGABYTE = 1 << 20;
    private static final int LONGEST_PATH = 200;

    private Archive() {}

    /// The files by their path in the archive, folders left out.
    ///
    /// @throws Refusal naming the file that was refused
    public static SortedMap<String, byte[]> open(String name, byte[] zip) {
        var files = new TreeMap<String, byte[]>();
        long whole = 0;
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                String path = requireInside(entry.getName());
                if (files.size() == MOST_FILES) {
                    throw Refusal.of(Problem.TOO_MANY_ENTRIES, String.valueOf(MOST_FILES));
                }
                byte[] content = read(in, path, (long) LARGEST_WHOLE_MB * MEGABYTE - whole);
                whole += content.length;
                files.put(path, content);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Refusal.of(Problem.NOT_A_ZIP, name);
        }
        if (files.isEmpty()) {
            throw Refusal.of(Problem.NOT_A_ZIP, name);
        }
        return files;
    }

    private static String requireInside(String path) {
        boolean leaves = path.startsWith("/")
                || path.contains("\\")
                || path.contains(":")
                || path.indexOf('\0') >= 0
                || path.length() > LONGEST_PATH
                || List.of(path.split("/", -1)).stream()
                        .anyMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
        if (leaves) {
            throw Refusal.of(Problem.ENTRY_LEAVES_ARCHIVE, path.substring(0, Math.min(path.length(), LONGEST_PATH)));
        }
        return path;
    }

    /// Reads no more than is allowed, whatever size the archive claims.
    private static byte[] read(InputStream in, String path, long left) throws IOException {
        int most = (int) Math.min((long) LARGEST_FILE_MB * MEGABYTE, left);
        byte[] content = in.readNBytes(most + 1);
        if (content.length > most) {
            throw Refusal.of(
                    Problem.ARCHIVE_TOO_LARGE, path, String.valueOf(LARGEST_FILE_MB), String.valueOf(LARGEST_WHOLE_MB));
        }
        return content;
    }
}
