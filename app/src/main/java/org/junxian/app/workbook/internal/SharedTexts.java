package org.junxian.app.workbook.internal;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;

/// The texts that the cells of a workbook share.
record SharedTexts(List<String> texts) {

    /// As many characters as a cell of Excel can hold.
    static final int LONGEST = 32_767;

    static SharedTexts read(byte @Nullable [] part) throws XMLStreamException {
        if (part == null) {
            return new SharedTexts(List.of());
        }
        var texts = new ArrayList<String>();
        var xml = ReadWorkbook.open(part);
        while (ReadWorkbook.next(xml)) {
            if (xml.isStartElement() && xml.getLocalName().equals("si")) {
                texts.add(rich(xml, "si", false));
            }
        }
        return new SharedTexts(texts);
    }

    String get(String number) {
        try {
            int index = Integer.parseInt(number.strip());
            if (index >= 0 && index < texts.size()) {
                return texts.get(index);
            }
        } catch (NumberFormatException e) {
            throw ReadWorkbook.damaged("shared text " + number.substring(0, Math.min(20, number.length())));
        }
        throw ReadWorkbook.damaged("shared text " + number);
    }

    /// The text of an element that may be cut into runs; how it is pronounced is left out.
    ///
    /// @param bare the element holds its text directly
    static String rich(XMLStreamReader xml, String element, boolean bare) throws XMLStreamException {
        var text = new StringBuilder();
        boolean inText = bare;
        int spoken = 0;
        while (ReadWorkbook.next(xml)) {
            if (xml.isStartElement()) {
                spoken += xml.getLocalName().equals("rPh") ? 1 : 0;
                inText = xml.getLocalName().equals("t") && spoken == 0;
            } else if (xml.isEndElement()) {
                if (xml.getLocalName().equals(element)) {
                    return text.toString();
                }
                spoken -= xml.getLocalName().equals("rPh") ? 1 : 0;
                inText = false;
            } else if (inText && xml.isCharacters()) {
                text.append(xml.getText());
                if (text.length() > LONGEST) {
                    throw Refusal.of(Problem.WORKBOOK_TOO_LARGE, LONGEST + " characters in a cell");
                }
            }
        }
        return text.toString();
    }
}
