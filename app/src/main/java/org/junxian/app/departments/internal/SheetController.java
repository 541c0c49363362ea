package org.junxian.app.departments.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Caller;
import org.junxian.app.departments.MoveSheet;
import org.junxian.app.departments.OpenSheets;
import org.junxian.app.departments.OpenSheets.Opening;
import org.junxian.app.departments.OpenSheets.SheetPreview;
import org.junxian.app.departments.SaveSheetCells;
import org.junxian.app.departments.SavedSheetCells;
import org.junxian.app.departments.SheetCellInput;
import org.junxian.app.departments.SheetCellsChanged;
import org.junxian.app.departments.SheetCellsChanged.ChangedCell;
import org.junxian.app.departments.SheetEntry;
import org.junxian.app.departments.SheetId;
import org.junxian.app.departments.SheetMove;
import org.junxian.app.departments.SheetValue;
import org.junxian.app.departments.SheetView;
import org.junxian.app.departments.Sheets;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.ProblemWords;
import org.junxian.app.problem.Refusal;
import org.junxian.app.text.Reader;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The sheets of departments.
@RestController
@RequestMapping("/api/v1/department-sheets")
class SheetController {

    /// Cells to save in one go.
    record CellsOrder(String request, List<SheetCellOrder> cells) {}

    /// A cell: a value, a reason why there is none, or nothing.
    record SheetCellOrder(
            String unit,
            String indicator,
            @Nullable Double value,
            @Nullable String notApplicable,
            @Nullable Integer version) {}

    /// The problem, and the cells as they are now.
    record SheetConflict(
            String type,
            String title,
            int status,
            String detail,
            String code,
            String place,
            String found,
            String expected,
            String tryThis,
            ChangedCell current,
            List<ChangedCell> conflicts) {}

    /// A move, with the version of the sheet that was looked at.
    record SheetMoveOrder(
            String move, int version, @Nullable String reason) {}

    private final Sheets sheets;
    private final SaveSheetCells save;
    private final MoveSheet move;
    private final OpenSheets open;

    SheetController(Sheets sheets, SaveSheetCells save, MoveSheet move, OpenSheets open) {
        this.sheets = sheets;
        this.save = save;
        this.move = move;
        this.open = open;
    }

    @GetMapping
    ResponseEntity<List<SheetEntry>> list(Caller caller, @RequestParam String programme) {
        return fresh(sheets.list(caller, programme));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    List<String> open(Caller caller, @RequestBody Opening opening) {
        return open.handle(caller, opening).stream().map(SheetId::toString).toList();
    }

    /// What opening would ask of whom.
    @GetMapping("/preview")
    ResponseEntity<List<SheetPreview>> preview(
            Caller caller, @RequestParam String programme, @RequestParam String period) {
        return fresh(open.preview(caller, programme, period));
    }

    @GetMapping("/{id}")
    ResponseEntity<SheetView> sheet(Caller caller, @PathVariable String id, HttpServletRequest request) {
        return fresh(sheets.get(caller, SheetId.parse(id), Reader.language(request)));
    }

    @PutMapping("/{id}/cells")
    SavedSheetCells save(Caller caller, @PathVariable String id, @RequestBody CellsOrder order) {
        if (order.request().isBlank() || order.request().length() > 200) {
            throw Refusal.of(Problem.BAD_PARAMETER, "request", order.request(), "1-200");
        }
        var cells = new ArrayList<SheetCellInput>();
        for (var cell : order.cells()) {
            cells.add(new SheetCellInput(cell.unit(), cell.indicator(), value(cell), cell.version()));
        }
        return save.handle(caller, SheetId.parse(id), cells, order.request());
    }

    @PostMapping("/{id}/moves")
    SheetView move(
            Caller caller, @PathVariable String id, @RequestBody SheetMoveOrder order, HttpServletRequest request) {
        SheetMove wanted;
        try {
            wanted = SheetMove.of(order.move());
        } catch (IllegalArgumentException e) {
            throw Refusal.of(Problem.BAD_PARAMETER, "move", order.move(), "submit | accept | return | reopen");
        }
        return move.handle(
                caller, SheetId.parse(id), wanted, order.version(), order.reason(), Reader.language(request));
    }

    @ExceptionHandler
    ResponseEntity<SheetConflict> conflict(SheetCellsChanged changed, HttpServletRequest request) {
        var language = Reader.language(request);
        var refusal = changed.refusal();
        var words = ProblemWords.write(refusal.problem(), refusal.facts(language), language);
        return ResponseEntity.status(words.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .cacheControl(CacheControl.noStore())
                .body(new SheetConflict(
                        words.type(),
                        words.title(),
                        words.status(),
                        words.detail(),
                        words.code(),
                        words.place(),
                        words.found(),
                        words.expected(),
                        words.tryThis(),
                        changed.current().getFirst(),
                        changed.current()));
    }

    private static SheetValue value(SheetCellOrder cell) {
        String reason = cell.notApplicable();
        Double amount = cell.value();
        if (amount != null && reason == null && Double.isFinite(amount)) {
            return new SheetValue.Number(amount);
        }
        if (amount != null) {
            throw Refusal.of(Problem.BAD_PARAMETER, "value", amount.toString(), "value | notApplicable");
        }
        if (reason == null) {
            return SheetValue.EMPTY;
        }
        if (reason.isBlank() || reason.length() > 500) {
            throw Refusal.of(Problem.BAD_PARAMETER, "notApplicable", reason, "1-500");
        }
        return new SheetValue.NotApplicable(reason.strip());
    }

    private static <T> ResponseEntity<T> fresh(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
