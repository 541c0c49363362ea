package org.junxian.app.workbook.internal;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.workbook.internal.Grid.GridPage;

/// Reads a workbook as a person brings it. It keeps addresses, knows merged cells, and takes nothing in the file for
/// granted: no document type, no address beyond a sheet's end, no more cells and no longer text than a return can have
/// (I1, I2). Pure; whatever the bytes are, the answer is a grid or a refusal.
final class ReadWorkbook {

    static final int MOST_SHEETS = 100;
    static final int MOST_CELLS = 60_000;

    private ReadWorkbook() {}

    /// @throws Refusal when the bytes are no workbook that can be read within the limits
    static Grid read(byte[] file) {
        var parts = WorkbookArchive.open(file);
        try {
            var targets = relations(parts.getOrDefault("xl/_rels/workbook.xml.rels", new byte[0]));
            var texts = SharedTexts.read(parts.get("xl/sharedStrings.xml"));
            var shapes = NumberShapes.read(parts.get("xl/styles.xml"));
            var pages = new ArrayList<GridPage>();
            int cells = 0;
            for (var sheet : sheets(parts.getOrDefault("xl/workbook.xml", new byte[0]))) {
                byte[] part = parts.get(part(targets.get(sheet.relation())));
                if (part != null) {
                    var page =
                            new SheetCells(texts, shapes, MOST_CELLS - cells).read(sheet.name(), sheet.hidden(), part);
                    cells += page.cells().size();
                    pages.add(page);
                }
            }
            return new Grid(pages);
        } catch (XMLStreamException e) {
            throw damaged("xml");
        }
    }

    private record SheetName(String name, boolean hidden, String relation) {}

    private static List<SheetName> sheets(byte[] workbook) throws XMLStreamException {
        var sheets = new ArrayList<SheetName>();
        each(
                workbook,
                "sheet",
                xml -> sheets.add(new SheetName(
                        text(xml.getAttributeValue(null, "name")),
                        xml.getAttributeValue(null, "state") != null
                                && !"visible".equals(xml.getAttributeValue(null, "state")),
                        text(relation(xml)))));
        if (sheets.size() > MOST_SHEETS) {
            throw Refusal.of(Problem.WORKBOOK_TOO_LARGE, MOST_SHEETS + " sheets");
        }
        return sheets;
    }

    private static @Nullable String relation(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id") && xml.getAttributeNamespace(i) != null) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    private static Map<String, String> relations(byte[] part) throws XMLStreamException {
        var targets = new HashMap<String, String>();
        each(
                part,
                "Relationship",
                xml -> targets.put(
                        text(xml.getAttributeValue(null, "Id")), text(xml.getAttributeValue(null, "Target"))));
        return targets;
    }

    private static String part(@Nullable String target) {
        String plain = target == null ? "" : target;
        return plain.startsWith("/") ? plain.substring(1) : "xl/" + plain;
    }

    /// What is done at an element.
    interface AtElement {
        void at(XMLStreamReader xml) throws XMLStreamException;
    }

    static void each(byte[] part, String element, AtElement work) throws XMLStreamException {
        var xml = open(part);
        while (next(xml)) {
            if (xml.isStartElement() && xml.getLocalName().equals(element)) {
                work.at(xml);
            }
        }
    }

    /// Moves on; whatever the parser stumbles over is its one kind of failure.
    ///
    /// @return false at the end
    static boolean next(XMLStreamReader xml) throws XMLStreamException {
        try {
            if (!xml.hasNext()) {
                return false;
            }
            if (xml.next() == XMLStreamConstants.DTD) {
                throw damaged("doctype");
            }
            return true;
        } catch (RuntimeException e) {
            if (e instanceof Refusal) {
                throw e;
            }
            throw new XMLStreamException(e);
        }
    }

    /// A parser that knows no document types and fetches nothing.
    static XMLStreamReader open(byte[] part) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLReporter((message, type, about, at) -> {}); // the parser would print to the console
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        try {
            return factory.createXMLStreamReader(new ByteArrayInputStream(part));
        } catch (RuntimeException e) {
            throw new XMLStreamException(e);
        }
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    static Refusal damaged(String what) {
        return Refusal.of(Problem.WORKBOOK_DAMAGED, what);
    }
}
