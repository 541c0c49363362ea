package org.junxian.app.workbook.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;

/// The zip around a workbook. Opens what people bring, within limits (I1): the size of the file, the number of its
/// parts, and what they unpack to, counted while unpacking and never believed from the file.
final class WorkbookArchive {

    static final int LARGEST_FILE = 8 * 1024 * 1024;
    private static final int LARGEST_PART = 6 * 1024 * 1024;
    private static final int LARGEST_WHOLE = 16 * 1024 * 1024;
    private static final int MOST_PARTS = 500;
    private static final int BUFFER = 8 * 1024;
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final Pattern READ = Pattern.compile(
            "\\[Content_Types]\\.xml|xl/(workbook|sharedStrings|styles)\\.xml|xl/_rels/workbook\\.xml\\.rels"
                    + "|xl/worksheets/[^/]+\\.xml");
    private static final Pattern NO_PASSWORD = Pattern.compile(" (?:workbookPassword|password)=\"0\"");

    private WorkbookArchive() {}

    /// The parts a reader needs, unpacked.
    ///
    /// @throws Refusal that says what the file is instead of a workbook, or which limit it breaks
    static Map<String, byte[]> open(byte[] file) {
        requireKind(file);
        var parts = new HashMap<String, byte[]>();
        try (var zip = directory(file)) {
            long whole = 0;
            for (var entry : Collections.list(zip.getEntries())) {
                if (entry.getName().equals("xl/vbaProject.bin")) {
                    throw Refusal.of(Problem.WORKBOOK_WITH_MACROS, "xlsm");
                }
                if (READ.matcher(entry.getName()).matches()) {
                    byte[] part = unpack(zip.getInputStream(entry), whole);
                    whole += part.length;
                    parts.put(entry.getName(), part);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Refusal.of(Problem.WORKBOOK_DAMAGED, "zip");
        }
        return requireWorkbook(parts);
    }

    /// What the end of the zip says it holds. The heads of its entries are counted before anything is made of them.
    private static ZipFile directory(byte[] file) throws IOException {
        int heads = 0;
        for (int at = 0; at + 4 <= file.length; at++) {
            if (file[at] == 'P' && file[at + 1] == 'K' && file[at + 2] == 1 && file[at + 3] == 2) {
                heads++;
            }
        }
        if (heads > MOST_PARTS) {
            throw tooMuch(MOST_PARTS + " parts");
        }
        return ZipFile.builder().setByteArray(file).get();
    }

    private static byte[] unpack(InputStream packed, long before) throws IOException {
        try (packed) {
            var bytes = new ByteArrayOutputStream();
            byte[] buffer = new byte[BUFFER];
            for (int read = packed.read(buffer); read >= 0; read = packed.read(buffer)) {
                bytes.write(buffer, 0, read);
                if (bytes.size() > LARGEST_PART || before + bytes.size() > LARGEST_WHOLE) {
                    throw tooMuch(
                            LARGEST_WHOLE / 1024 / 1024 + " MB unpacked, " + LARGEST_PART / 1024 / 1024 + " MB a part");
                }
            }
            return bytes.toByteArray();
        }
    }

    /// Whether a file is words rather than a workbook of whatever kind.
    static boolean looksLikeText(byte[] file) {
        return file.length > 0 && !startsWith(file, ZIP) && !startsWith(file, OLE2) && isText(file);
    }

    private static Map<String, byte[]> requireWorkbook(Map<String, byte[]> parts) {
        byte[] types = parts.getOrDefault("[Content_Types].xml", new byte[0]);
        if (new String(types, StandardCharsets.UTF_8).contains("macroEnabled")) {
            throw Refusal.of(Problem.WORKBOOK_WITH_MACROS, "xlsm");
        }
        if (!parts.containsKey("xl/workbook.xml") || !parts.containsKey("xl/_rels/workbook.xml.rels")) {
            throw Refusal.of(Problem.NOT_A_WORKBOOK, "zip");
        }
        return parts;
    }

    private static void requireKind(byte[] file) {
        if (file.length == 0) {
            throw Refusal.of(Problem.EMPTY_FILE, "0");
        }
        if (file.length > LARGEST_FILE) {
            throw tooMuch(LARGEST_FILE / 1024 / 1024 + " MB");
        }
        if (startsWith(file, OLE2)) {
            boolean locked = contains(file, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
            throw Refusal.of(locked ? Problem.WORKBOOK_LOCKED : Problem.OLD_EXCEL, "xls");
        }
        if (!startsWith(file, ZIP)) {
            throw Refusal.of(Problem.NOT_A_WORKBOOK, isText(file) ? "text" : "bytes");
        }
    }

    private static Refusal tooMuch(String limit) {
        return Refusal.of(Problem.WORKBOOK_TOO_LARGE, limit);
    }

    private static boolean startsWith(byte[] file, byte[] start) {
        return file.length >= start.length && Arrays.equals(file, 0, start.length, start, 0, start.length);
    }

    private static boolean contains(byte[] file, byte[] part) {
        for (int at = 0; at + part.length <= file.length; at++) {
            if (file[at] == part[0] && Arrays.equals(file, at, at + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isText(byte[] file) {
        for (int at = 0; at < Math.min(file.length, BUFFER); at++) {
            if (file[at] >= 0 && file[at] < ' ' && file[at] != '\n' && file[at] != '\r' && file[at] != '\t') {
                return false;
            }
        }
        return true;
    }

    /// The same workbook, protected without a password: the writer can only protect with one, and notes an empty one
    /// in a form that is not in the standard.
    static byte[] withoutPassword(byte[] workbook) throws IOException {
        var bytes = new ByteArrayOutputStream(workbook.length);
        try (var from = directory(workbook);
                var to = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var entry : Collections.list(from.getEntries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = from.getInputStream(entry).readAllBytes();
                if (READ.matcher(entry.getName()).matches()) {
                    String text = new String(part, StandardCharsets.UTF_8);
                    part = NO_PASSWORD.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8);
                }
                to.write(part);
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
