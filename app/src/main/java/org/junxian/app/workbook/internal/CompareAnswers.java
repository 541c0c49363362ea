package org.junxian.app.workbook.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.app.workbook.ImportReport.FileFinding;
import org.junxian.app.workbook.internal.Blank.Place;
import org.junxian.app.workbook.internal.Filled.Read;
import org.junxian.app.workbook.internal.ReadAnswer.Reading;
import org.junxian.programme.model.Text;

/// Compares what a file says with what the platform holds, cell by cell against the moment the file was made. A cell
/// that only the platform changed is left alone; one that both changed is a conflict and never overwritten. Pure.
final class CompareAnswers {

    /// A cell to change.
    record Wanted(Question question, Answer answer) {}

    /// @param findings each keeps the whole file out
    record Outcome(List<Wanted> wanted, int unchanged, List<FileFinding> findings) {}

    static final String REFUSED = "refused";

    private CompareAnswers() {}

    static Outcome of(Blank blank, Filled filled) {
        var wanted = new ArrayList<Wanted>();
        var findings = new ArrayList<FileFinding>();
        int unchanged = 0;
        for (var place : blank.places().values()) {
            var question = place.question();
            var read = filled.cells().get(question.key());
            if (read == null) {
                continue;
            }
            var finding = merged(place, read);
            if (finding == null) {
                switch (ReadAnswer.of(question, read.content())) {
                    case Reading.Unclear(var found, var expected, var advice) ->
                        finding = finding(read, question, found, expected, advice);
                    case Reading.Understood(var answer) -> {
                        var before = filled.before().get(question.key());
                        if (answer.equals(question.now()) || before != null && answer.equals(before.answer())) {
                            unchanged++;
                        } else if (before != null && before.version() != question.version()) {
                            finding = conflict(read, question, before.answer(), answer);
                        } else {
                            wanted.add(new Wanted(question, answer));
                        }
                    }
                }
            }
            if (finding != null) {
                findings.add(finding);
            }
        }
        return new Outcome(wanted, unchanged, findings);
    }

    private static @Nullable FileFinding merged(Place place, Read read) {
        return read.merged() == null
                ? null
                : finding(
                        read,
                        place.question(),
                        new Text("与 " + read.merged() + " 合并的单元格", "A cell merged with " + read.merged()),
                        new Text("每个指标应有自己的单元格", "Expected a cell of its own for each figure"),
                        new Text("请取消合并，分别填写。", "Split the cells and fill in each."));
    }

    private static FileFinding conflict(Read read, Question question, Answer before, Answer answer) {
        String then = shown(before);
        String now = shown(question.now());
        return finding(
                read,
                question,
                new Text(
                        "文件中为“" + shown(answer) + "”；下载后系统中已由“" + then + "”改为“" + now + "”",
                        "The file says \"" + shown(answer) + "\", but since it was downloaded the platform's \"" + then
                                + "\" became \"" + now + "\""),
                new Text("应以一处为准", "Expected one of the two"),
                new Text(
                        "请在系统中确认正确的数值，再下载新的表格；文件没有导入。",
                        "Decide which is right on the page, then download the workbook again; nothing was imported."));
    }

    private static String shown(Answer answer) {
        return answer instanceof Answer.Empty ? "—" : answer.show();
    }

    static FileFinding finding(Read read, Question question, Text found, Text expected, Text advice) {
        return new FileFinding(read.page(), read.cell(), question.title(), REFUSED, found, expected, advice);
    }
}
