package org.junxian.app.workbook.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Changes a workbook the way a person or another program would: part by part, with nothing of the platform's own code.
public final class FilledByHand {

    private FilledByHand() {}

    static Map<String, byte[]> parts(byte[] workbook) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] change(byte[] workbook, String part, UnaryOperator<String> change) {
        var parts = parts(workbook);
        byte[] before = parts.get(part);
        if (before == null) {
            throw new IllegalArgumentException("no part " + part + " in " + parts.keySet());
        }
        String text = new String(before, StandardCharsets.UTF_8);
        String after = change.apply(text);
        if (after.equals(text)) {
            throw new IllegalArgumentException("nothing to change in " + part + ": " + text);
        }
        parts.put(part, after.getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    /// Writes a cell of a sheet.
    ///
    /// @param sheet from 1, in the order of the workbook
    /// @param content the inside of the element: `<v>12</v>`
    static byte[] put(byte[] workbook, int sheet, String cell, String type, String content) {
        String written =
                "<c r=\"" + cell + "\"" + (type.isEmpty() ? "" : " t=\"" + type + "\"") + ">" + content + "</c>";
        String row = cell.replaceAll("[A-Z]+", "");
        return change(workbook, "xl/worksheets/sheet" + sheet + ".xml", xml -> {
            String without = xml.replaceAll("<c r=\"" + cell + "\"[^>]*/>", "")
                    .replaceAll("<c r=\"" + cell + "\"[^>]*>.*?</c>", "");
            String at = "<row r=\"" + row + "\">";
            return without.contains(at)
                    ? without.replace(at, at + written)
                    : without.replaceAll("(<row r=\"" + row + "\"[^>]*>)", "$1" + written.replace("$", "\\$"));
        });
    }

    static byte[] text(byte[] workbook, int sheet, String cell, String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        return put(workbook, sheet, cell, "inlineStr", "<is><t xml:space=\"preserve\">" + escaped + "</t></is>");
    }

    public static byte[] number(byte[] workbook, int sheet, String cell, String digits) {
        return put(workbook, sheet, cell, "", "<v>" + digits + "</v>");
    }
}
