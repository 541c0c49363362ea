package org.junxian.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junxian.testkit.forms.GenerateForm;

/// Fills the workbook of the form of 900 cells the way another program would: with a number in every open cell.
final class FillWorkbook {

    private static final Pattern SHEET = Pattern.compile("xl/worksheets/sheet(\\d+)\\.xml");
    private static final int ABOUT = 1;
    private static final int FIRST_ROW = 3;
    private static final int FIRST_COLUMN = 2;

    private FillWorkbook() {}

    static byte[] with(byte[] workbook, SequencedMap<String, Double> figures) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(workbook));
                var to = new ZipOutputStream(bytes)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] part = from.readAllBytes();
                var sheet = SHEET.matcher(entry.getName());
                if (sheet.matches()) {
                    int section = Integer.parseInt(sheet.group(1)) - ABOUT;
                    if (section >= 1 && section <= GenerateForm.LARGE.sections()) {
                        part = fill(new String(part, StandardCharsets.UTF_8), section, figures)
                                .getBytes(StandardCharsets.UTF_8);
                    }
                }
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(part);
            }
        }
        return bytes.toByteArray();
    }

    /// Value columns stand beside those of the year before.
    private static String fill(String xml, int section, SequencedMap<String, Double> figures) {
        String filled = xml;
        for (int line = 1; line <= GenerateForm.LARGE.lines(); line++) {
            for (int column = 0; column < GenerateForm.LARGE.columns(); column++) {
                char letter = (char) ('A' + FIRST_COLUMN + 2 * column);
                String entry = "s" + section + "l" + line + "." + (char) ('a' + column);
                Double figure = figures.get(entry);
                if (figure == null) {
                    throw new IllegalStateException("No figure for " + entry);
                }
                String cell = letter + String.valueOf(FIRST_ROW + line - 1);
                var open = Pattern.compile("<c r=\"" + cell + "\"([^>]*?)(/>|>.*?</c>)")
                        .matcher(filled);
                if (!open.find()) {
                    throw new IllegalStateException("No cell " + cell + " in section " + section);
                }
                filled = open.replaceFirst("<c r=\"" + cell + "\"$1><v>" + figure + "</v></c>");
            }
        }
        return filled;
    }
}
