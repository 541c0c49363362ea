package org.junxian.app.workbook.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.junxian.app.workbook.ImportReport.FileFinding;
import org.junxian.app.workbook.internal.WriteWorkbook.Remark;
import org.junxian.programme.model.Language;

/// A copy of a filled workbook with its findings as comments in coloured cells. It is written anew from the blank with
/// the figures of the person, so that nothing else of a file from outside comes back. Pure.
final class FindingsCopy {

    private FindingsCopy() {}

    static byte[] write(Blank blank, Filled filled, List<FileFinding> findings) {
        var written = new HashMap<String, String>();
        filled.cells()
                .forEach((key, read) -> written.put(
                        key,
                        read.content() == null
                                ? ""
                                : Objects.requireNonNull(read.content()).show()));
        var language = filled.language();
        var remarks = new ArrayList<Remark>();
        for (var finding : findings) {
            if (finding.sheet() != null && finding.cell() != null) {
                remarks.add(new Remark(finding.sheet(), finding.cell(), words(finding, language)));
            }
        }
        return WriteWorkbook.withRemarks(blank, language, written, filled.before(), remarks);
    }

    private static String words(FileFinding finding, Language language) {
        String dot = language == Language.ZH ? "。" : ". ";
        return finding.found().in(language) + dot + "\n"
                + finding.expected().in(language) + dot + "\n"
                + (language == Language.ZH ? "建议：" : "Try: ") + finding.advice().in(language);
    }
}
