package org.junxian.app.workbook.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junxian.app.access.Caller;
import org.junxian.app.collection.CellInput;
import org.junxian.app.collection.CellValue;
import org.junxian.app.collection.ReturnFinding;
import org.junxian.app.collection.ReturnId;
import org.junxian.app.collection.Returns;
import org.junxian.app.collection.SaveCells;
import org.junxian.app.workbook.ImportReport;
import org.junxian.app.workbook.ImportReport.FileChange;
import org.junxian.app.workbook.ImportReport.FileFinding;
import org.junxian.app.workbook.internal.CompareAnswers.Outcome;
import org.junxian.app.workbook.internal.CompareAnswers.Wanted;
import org.junxian.programme.model.Language;
import org.springframework.stereotype.Service;

/// A return as a workbook, and back: all changes in one save, or none with every reason at once (D5).
@Service
class ReturnFiles {

    private final Returns returns;
    private final SaveCells saveCells;

    ReturnFiles(Returns returns, SaveCells saveCells) {
        this.returns = returns;
        this.saveCells = saveCells;
    }

    byte[] workbook(Caller caller, ReturnId id, Language language) {
        return WriteWorkbook.write(ReturnBlank.of(returns.get(caller, id, language)), language);
    }

    /// @param dryRun only say what would change
    ImportReport bringBack(Caller caller, ReturnId id, byte[] file, boolean dryRun) {
        var blank = ReturnBlank.of(returns.get(caller, id));
        var filled = FileForBlank.read(file, blank);
        var outcome = CompareAnswers.of(blank, filled);
        boolean refused = !outcome.findings().isEmpty();
        if (refused || dryRun || outcome.wanted().isEmpty()) {
            return new ImportReport(
                    !refused && !dryRun,
                    outcome.unchanged(),
                    refused ? List.of() : changes(outcome),
                    outcome.findings());
        }
        var cells = outcome.wanted().stream().map(ReturnFiles::input).toList();
        var saved = saveCells.handle(
                caller, id, cells, ImportWords.request(file, blank.subject().version()));
        return new ImportReport(true, outcome.unchanged(), changes(outcome), checks(blank, filled, saved.findings()));
    }

    /// The person's own figures in a copy of the workbook, with every finding in its cell.
    byte[] findings(Caller caller, ReturnId id, byte[] file) {
        var blank = ReturnBlank.of(returns.get(caller, id));
        var filled = FileForBlank.read(file, blank);
        var outcome = CompareAnswers.of(blank, filled);
        return FindingsCopy.write(blank, filled, outcome.findings());
    }

    private static CellInput input(Wanted wanted) {
        CellValue value = switch (wanted.answer()) {
            case Answer.Number(var amount) -> new CellValue.Number(amount);
            case Answer.Words(var text) -> new CellValue.Words(text);
            case Answer.NotApplicable(var reason) -> new CellValue.NotApplicable(reason);
            case Answer.Empty() -> CellValue.EMPTY;
        };
        return new CellInput(wanted.question().key(), value, wanted.question().version());
    }

    private static List<FileChange> changes(Outcome outcome) {
        var changes = new ArrayList<FileChange>();
        for (var wanted : outcome.wanted()) {
            var question = wanted.question();
            changes.add(new FileChange(
                    question.key(),
                    null,
                    question.title(),
                    ImportWords.orNull(question.now()),
                    ImportWords.orNull(wanted.answer())));
        }
        return changes;
    }

    private static List<FileFinding> checks(Blank blank, Filled filled, List<ReturnFinding> findings) {
        var shown = new ArrayList<FileFinding>();
        var places = new HashMap<>(blank.places());
        for (var finding : findings) {
            String entry = finding.entries().isEmpty() ? "" : finding.entries().getFirst();
            var read = filled.cells().get(entry);
            var place = places.get(entry);
            shown.add(new FileFinding(
                    read == null ? null : read.page(),
                    read == null ? null : read.cell(),
                    place == null ? null : place.question().title(),
                    finding.level().id(),
                    finding.found(),
                    finding.expected(),
                    finding.advice()));
        }
        return shown;
    }
}
