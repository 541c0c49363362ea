package org.junxian.app.workbook.internal;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.workbook.internal.Grid.GridCell;
import org.junxian.app.workbook.internal.Grid.GridPage;

/// Reads the cells of one sheet. Used once per sheet.
final class SheetCells {

    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;
    private static final int MOST_MERGED = 20_000;

    private final SharedTexts texts;
    private final NumberShapes shapes;
    private final int mostCells;
    private final Map<String, GridCell> cells = new HashMap<>();
    private final Map<String, String> merged = new HashMap<>();
    private int row = -1;
    private int column = -1;

    SheetCells(SharedTexts texts, NumberShapes shapes, int mostCells) {
        this.texts = texts;
        this.shapes = shapes;
        this.mostCells = mostCells;
    }

    GridPage read(String name, boolean hidden, byte[] part) throws XMLStreamException {
        var xml = ReadWorkbook.open(part);
        while (ReadWorkbook.next(xml)) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "row" -> row(xml.getAttributeValue(null, "r"));
                    case "c" -> cell(xml);
                    case "mergeCell" -> merge(ReadWorkbook.text(xml.getAttributeValue(null, "ref")));
                    default -> {}
                }
            }
        }
        return new GridPage(name, hidden, cells, merged);
    }

    private void row(@Nullable String number) {
        row = number == null ? row + 1 : CellName.row("A" + number);
        column = -1;
        if (row < 0 || row >= LAST_ROW) {
            throw ReadWorkbook.damaged("row " + number);
        }
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException {
        String name = place(xml.getAttributeValue(null, "r"));
        String type = ReadWorkbook.text(xml.getAttributeValue(null, "t"));
        String style = xml.getAttributeValue(null, "s");
        String value = null;
        String formula = null;
        while (ReadWorkbook.next(xml)
                && !(xml.isEndElement() && xml.getLocalName().equals("c"))) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "v" -> value = SharedTexts.rich(xml, "v", true);
                    case "f" -> formula = SharedTexts.rich(xml, "f", true);
                    case "is" -> value = SharedTexts.rich(xml, "is", false);
                    default -> {}
                }
            }
        }
        var cell = content(type, style, value, formula);
        if (cell != null) {
            cells.put(name, cell);
            if (cells.size() > mostCells) {
                throw Refusal.of(Problem.WORKBOOK_TOO_LARGE, ReadWorkbook.MOST_CELLS + " cells");
            }
        }
    }

    /// A cell without an address stands right of the one before.
    private String place(@Nullable String name) {
        if (name == null) {
            column++;
        } else {
            column = CellName.column(name);
            row = CellName.row(name);
        }
        if (row < 0 || column < 0 || row >= LAST_ROW || column >= LAST_COLUMN) {
            throw ReadWorkbook.damaged("cell " + (name == null ? "" : name.substring(0, Math.min(20, name.length()))));
        }
        return CellName.of(row, column);
    }

    private @Nullable GridCell content(
            String type, @Nullable String style, @Nullable String value, @Nullable String formula) {
        if (value == null || value.isEmpty()) {
            return formula == null ? null : new GridCell.Uncomputed(formula);
        }
        return switch (type) {
            case "s" -> words(texts.get(value));
            case "str", "inlineStr", "d" -> words(value);
            case "b" -> new GridCell.YesNo(value.equals("1"));
            case "e" -> new GridCell.Fault(value);
            default -> new GridCell.Number(value.strip(), shapes.of(style));
        };
    }

    private static @Nullable GridCell words(String text) {
        return text.isEmpty() ? null : new GridCell.Words(text);
    }

    private void merge(String range) {
        int colon = range.indexOf(':');
        if (colon < 0) {
            return;
        }
        String from = range.substring(0, colon);
        String to = range.substring(colon + 1);
        int top = CellName.row(from);
        int left = CellName.column(from);
        int bottom = CellName.row(to);
        int right = CellName.column(to);
        if (top < 0 || left < 0 || bottom < top || right < left) {
            throw ReadWorkbook.damaged("merged cells " + range.substring(0, Math.min(40, range.length())));
        }
        if (merged.size() + (long) (bottom - top + 1) * (right - left + 1) > MOST_MERGED) {
            return; // whole rows or columns: no place to fill in is that large
        }
        for (int r = top; r <= bottom; r++) {
            for (int c = left; c <= right; c++) {
                if (r != top || c != left) {
                    merged.put(CellName.of(r, c), CellName.of(top, left));
                }
            }
        }
    }
}
