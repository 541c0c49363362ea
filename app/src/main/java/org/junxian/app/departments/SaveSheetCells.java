package org.junxian.app.departments;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junxian.app.access.Caller;
import org.junxian.app.area.Area;
import org.junxian.app.area.InArea;
import org.junxian.app.audit.AuditTrail;
import org.junxian.app.departments.SheetCellsChanged.ChangedCell;
import org.junxian.app.departments.SheetView.SheetCell;
import org.junxian.app.departments.internal.Entered;
import org.junxian.app.departments.internal.Entered.CellKey;
import org.junxian.app.departments.internal.Sheet;
import org.junxian.app.departments.internal.SheetCellStore;
import org.junxian.app.departments.internal.SheetChecks;
import org.junxian.app.departments.internal.SheetFrame;
import org.junxian.app.departments.internal.SheetReading;
import org.junxian.app.departments.internal.SheetRights;
import org.junxian.app.departments.internal.SheetStore;
import org.junxian.app.departments.internal.SheetStore.Answered;
import org.junxian.app.departments.internal.SheetViews;
import org.junxian.app.departments.internal.SheetWords;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.programme.model.Text;
import org.springframework.stereotype.Service;

/// Saves cells of a sheet: all of them or none. The same request again does nothing and answers the same; a cell that
/// somebody else changed since the writer looked is not overwritten (D1, D5).
@Service
public class SaveSheetCells {

    private final SheetStore sheets;
    private final SheetCellStore cells;
    private final SheetReading reading;
    private final AuditTrail audit;
    private final InArea inArea;
    private final Clock clock;

    SaveSheetCells(
            SheetStore sheets,
            SheetCellStore cells,
            SheetReading reading,
            AuditTrail audit,
            InArea inArea,
            Clock clock) {
        this.sheets = sheets;
        this.cells = cells;
        this.reading = reading;
        this.audit = audit;
        this.inArea = inArea;
        this.clock = clock;
    }

    /// @param request chosen by the writer, anew for each change
    /// @throws Refusal when the sheet is not the caller's or not open, or a cell is unknown or was changed
    ///                 meanwhile
    public SavedSheetCells handle(Caller by, SheetId id, List<SheetCellInput> input, String request) {
        var area = SheetRights.requireSeen(by, id);
        return inArea.change(area, () -> {
            var sheet =
                    sheets.findForUpdate(area, id).orElseThrow(() -> Refusal.of(Problem.UNKNOWN_SHEET, id.toString()));
            var frame = reading.frame(id);
            requireCells(frame, input);
            var before = sheets.answered(area, id, by.name(), request);
            if (before.isEmpty()) {
                SheetRights.whyNotEnter(by, sheet, SheetWords.title(frame.department(), id.period()))
                        .ifPresent(refusal -> {
                            throw refusal;
                        });
            }
            var answer = before.orElseGet(() -> save(by, area, sheet, frame, input, request));
            return answer(area, sheet, frame, input, answer);
        });
    }

    private Answered save(
            Caller by, Area area, Sheet sheet, SheetFrame frame, List<SheetCellInput> input, String request) {
        var known = reading.cells(area, sheet.id());
        requireUnchanged(frame, known, input);
        Instant now = clock.instant();
        int next = sheet.version() + 1;
        var changed = new ArrayList<Entered>();
        for (var cell : input) {
            var key = new CellKey(cell.unit(), cell.indicator());
            var before = known.get(key);
            var there = before == null ? SheetValue.EMPTY : before.value();
            if (!there.equals(cell.value())) {
                changed.add(new Entered(key, cell.value(), next, by.name(), now));
            }
        }
        int unchanged = input.size() - changed.size();
        int version = changed.isEmpty() ? sheet.version() : next;
        if (!changed.isEmpty()) {
            cells.add(area, sheet.id(), changed, by.name(), now);
            sheets.save(area, sheet.at(next));
            audit.append(
                    by.actor(),
                    "department cells entered",
                    "department sheet " + sheet.id(),
                    "%d changed, %d unchanged, version %d".formatted(changed.size(), unchanged, next));
        }
        var answer = new Answered(version, changed.size(), unchanged);
        sheets.remember(area, sheet.id(), request, by.name(), now, answer);
        return answer;
    }

    private SavedSheetCells answer(
            Area area, Sheet sheet, SheetFrame frame, List<SheetCellInput> input, Answered answer) {
        var contents = reading.contents(area, frame, sheet);
        Map<String, Map<String, SheetCell>> sent = new LinkedHashMap<>();
        for (var cell : input) {
            sent.computeIfAbsent(cell.unit(), unit -> new LinkedHashMap<>())
                    .put(cell.indicator(), SheetViews.cell(contents, cell.unit(), cell.indicator()));
        }
        return new SavedSheetCells(
                answer.version(), answer.saved(), answer.unchanged(), sent, SheetChecks.of(contents));
    }

    private static void requireCells(SheetFrame frame, List<SheetCellInput> input) {
        var seen = new LinkedHashMap<CellKey, SheetCellInput>();
        for (var cell : input) {
            boolean known =
                    frame.units().containsKey(cell.unit()) && frame.indicators().containsKey(cell.indicator());
            if (!known || seen.put(new CellKey(cell.unit(), cell.indicator()), cell) != null) {
                throw Refusal.of(
                        Problem.UNKNOWN_SHEET_CELL,
                        frame.id().toString(),
                        cell.unit(),
                        cell.indicator(),
                        String.join(", ", frame.indicators().keySet()));
            }
        }
    }

    private static void requireUnchanged(SheetFrame frame, Map<CellKey, Entered> known, List<SheetCellInput> input) {
        var changed = new ArrayList<Entered>();
        for (var cell : input) {
            var there = known.get(new CellKey(cell.unit(), cell.indicator()));
            Integer looked = cell.version();
            if (there != null
                    && looked != null
                    && looked != there.version()
                    && !there.value().equals(cell.value())) {
                changed.add(there);
            }
        }
        if (!changed.isEmpty()) {
            var first = changed.getFirst();
            throw new SheetCellsChanged(
                    Text.same(frame.name(first.key().unit())),
                    frame.title(first.key().indicator()),
                    SheetWords.value(first.value()),
                    changed.stream().map(SaveSheetCells::current).toList());
        }
    }

    private static ChangedCell current(Entered cell) {
        return new ChangedCell(
                cell.key().unit(),
                cell.key().indicator(),
                cell.value() instanceof SheetValue.Number(var amount) ? amount : null,
                cell.value() instanceof SheetValue.NotApplicable(var reason) ? reason : null,
                cell.version(),
                cell.by(),
                cell.at());
    }
}
