package org.junxian.app.workbook.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.junxian.app.workbook.internal.Grid.Shape;

/// The shapes of the number formats of a workbook, by the style a cell names.
record NumberShapes(List<Shape> byStyle) {

    /// The formats every workbook has without stating them (ECMA-376, part 1, 18.8.30; those of Chinese versions too).
    private static final Set<String> PERCENT = Set.of("9", "10");

    private static final Set<String> DATES = Set.of(
            "14", "15", "16", "17", "18", "19", "20", "21", "22", "27", "28", "29", "30", "31", "32", "33", "34", "35",
            "36", "45", "46", "47", "50", "51", "52", "53", "54", "55", "56", "57", "58");

    static NumberShapes read(byte @Nullable [] part) throws XMLStreamException {
        if (part == null) {
            return new NumberShapes(List.of());
        }
        var formats = new HashMap<String, String>();
        ReadWorkbook.each(
                part,
                "numFmt",
                xml -> formats.put(
                        ReadWorkbook.text(xml.getAttributeValue(null, "numFmtId")),
                        ReadWorkbook.text(xml.getAttributeValue(null, "formatCode"))));
        var shapes = new ArrayList<Shape>();
        var xml = ReadWorkbook.open(part);
        boolean inside = false;
        while (ReadWorkbook.next(xml)) {
            if (xml.isStartElement() && xml.getLocalName().equals("cellXfs")) {
                inside = true;
            } else if (xml.isEndElement() && xml.getLocalName().equals("cellXfs")) {
                inside = false;
            } else if (inside && xml.isStartElement() && xml.getLocalName().equals("xf")) {
                shapes.add(shape(ReadWorkbook.text(xml.getAttributeValue(null, "numFmtId")), formats));
            }
        }
        return new NumberShapes(shapes);
    }

    Shape of(@Nullable String style) {
        try {
            int number = style == null ? 0 : Integer.parseInt(style);
            return number >= 0 && number < byStyle.size() ? byStyle.get(number) : Shape.PLAIN;
        } catch (NumberFormatException e) {
            return Shape.PLAIN;
        }
    }

    private static Shape shape(String id, Map<String, String> formats) {
        String own = formats.get(id);
        if (own == null) {
            return PERCENT.contains(id) ? Shape.PERCENT : DATES.contains(id) ? Shape.DATE : Shape.PLAIN;
        }
        String bare = own.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "");
        if (bare.contains("%")) {
            return Shape.PERCENT;
        }
        return bare.matches("(?i).*[ymdhs].*") && !bare.matches("(?i)general.*") ? Shape.DATE : Shape.PLAIN;
    }
}
