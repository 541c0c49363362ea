package org.junxian.app.workbook.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junxian.app.access.Caller;
import org.junxian.app.departments.SaveSheetCells;
import org.junxian.app.departments.SheetCellInput;
import org.junxian.app.departments.SheetId;
import org.junxian.app.departments.SheetValue;
import org.junxian.app.departments.SheetView;
import org.junxian.app.departments.SheetView.SheetFinding;
import org.junxian.app.departments.SheetView.SheetIndicator;
import org.junxian.app.departments.Sheets;
import org.junxian.app.workbook.ImportReport;
import org.junxian.app.workbook.ImportReport.FileChange;
import org.junxian.app.workbook.ImportReport.FileFinding;
import org.junxian.app.workbook.internal.CompareAnswers.Outcome;
import org.junxian.app.workbook.internal.CompareAnswers.Wanted;
import org.junxian.programme.model.Language;
import org.springframework.stereotype.Service;

/// A department sheet as a workbook or CSV, and back: all changes in one save, or none with every reason at once (D5).
@Service
class SheetFiles {

    private final Sheets sheets;
    private final SaveSheetCells saveCells;

    SheetFiles(Sheets sheets, SaveSheetCells saveCells) {
        this.sheets = sheets;
        this.saveCells = saveCells;
    }

    byte[] workbook(Caller caller, SheetId id, Language language) {
        return WriteWorkbook.write(SheetBlank.of(sheets.get(caller, id, language)), language);
    }

    byte[] csv(Caller caller, SheetId id) {
        var view = sheets.get(caller, id, Language.ZH);
        var names = new LinkedHashMap<String, String>();
        view.units().forEach(unit -> names.put(unit.code(), unit.name()));
        return SheetCsv.write(
                SheetBlank.of(view),
                List.copyOf(names.keySet()),
                names,
                view.indicators().stream().map(SheetIndicator::id).toList());
    }

    /// @param dryRun only say what would change
    ImportReport bringBack(Caller caller, SheetId id, byte[] file, boolean dryRun) {
        var blank = blank(caller, id);
        var filled = read(file, blank);
        var outcome = CompareAnswers.of(blank, filled);
        boolean refused = !outcome.findings().isEmpty();
        if (refused || dryRun || outcome.wanted().isEmpty()) {
            return new ImportReport(
                    !refused && !dryRun,
                    outcome.unchanged(),
                    refused ? List.of() : changes(outcome),
                    outcome.findings());
        }
        var cells = outcome.wanted().stream().map(SheetFiles::input).toList();
        var saved = saveCells.handle(
                caller, id, cells, ImportWords.request(file, blank.subject().version()));
        return new ImportReport(true, outcome.unchanged(), changes(outcome), checks(blank, filled, saved.findings()));
    }

    /// The department's own figures in a copy of the workbook, with every finding in its cell.
    byte[] findings(Caller caller, SheetId id, byte[] file) {
        var blank = blank(caller, id);
        var filled = FileForBlank.read(file, blank);
        return FindingsCopy.write(
                blank, filled, CompareAnswers.of(blank, filled).findings());
    }

    private Blank blank(Caller caller, SheetId id) {
        SheetView view = sheets.get(caller, id, Language.ZH);
        return SheetBlank.of(view);
    }

    private static Filled read(byte[] file, Blank blank) {
        return WorkbookArchive.looksLikeText(file) ? SheetCsv.read(file, blank) : FileForBlank.read(file, blank);
    }

    private static SheetCellInput input(Wanted wanted) {
        SheetValue value = switch (wanted.answer()) {
            case Answer.Number(var amount) -> new SheetValue.Number(amount);
            case Answer.NotApplicable(var reason) -> new SheetValue.NotApplicable(reason);
            case Answer.Empty() -> SheetValue.EMPTY;
            case Answer.Words(var text) -> throw new IllegalStateException("A sheet holds no words: " + text);
        };
        String key = wanted.question().key();
        int slash = key.indexOf('/');
        return new SheetCellInput(
                key.substring(0, slash),
                key.substring(slash + 1),
                value,
                wanted.question().version());
    }

    private static List<FileChange> changes(Outcome outcome) {
        var changes = new ArrayList<FileChange>();
        for (var wanted : outcome.wanted()) {
            var question = wanted.question();
            int slash = question.key().indexOf('/');
            changes.add(new FileChange(
                    question.key().substring(slash + 1),
                    question.key().substring(0, slash),
                    question.title(),
                    ImportWords.orNull(question.now()),
                    ImportWords.orNull(wanted.answer())));
        }
        return changes;
    }

    private static List<FileFinding> checks(Blank blank, Filled filled, List<SheetFinding> findings) {
        var places = blank.places();
        var shown = new ArrayList<FileFinding>();
        for (var finding : findings) {
            String entry = finding.entries().isEmpty() ? "" : finding.entries().getFirst();
            var read = filled.cells().get(entry);
            var place = places.get(entry);
            shown.add(new FileFinding(
                    read == null ? null : read.page(),
                    read == null ? null : read.cell(),
                    place == null ? null : place.question().title(),
                    finding.level(),
                    finding.found(),
                    finding.expected(),
                    finding.advice()));
        }
        return shown;
    }
}
