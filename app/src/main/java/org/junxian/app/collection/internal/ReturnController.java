package org.junxian.app.collection.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Caller;
import org.junxian.app.collection.CellInput;
import org.junxian.app.collection.CellValue;
import org.junxian.app.collection.CellsChanged;
import org.junxian.app.collection.ReturnCell;
import org.junxian.app.collection.ReturnFinding;
import org.junxian.app.collection.ReturnId;
import org.junxian.app.collection.ReturnView;
import org.junxian.app.collection.Returns;
import org.junxian.app.collection.SaveCells;
import org.junxian.app.collection.SavedCells;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.statistics.TouchedEdition;
import org.junxian.app.text.Reader;
import org.springframework.http.CacheControl;
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
import org.springframework.web.bind.annotation.RestController;

/// One return: read, filled in, moved.
@RestController
@RequestMapping("/api/v1/returns/{id}")
class ReturnController {

    /// A value for the cell in the address; nothing of the three means empty.
    record CellOrder(
            @Nullable Double value,
            @Nullable String text,
            @Nullable String notApplicable,
            @Nullable Integer version,
            @Nullable String request) {}

    /// A value for one of many cells.
    record PastedCell(
            String entry,
            @Nullable Double value,
            @Nullable String text,
            @Nullable String notApplicable,
            @Nullable Integer version) {}

    /// Cells that are saved together or not at all.
    record PasteOrder(@Nullable String request, List<PastedCell> cells) {}

    /// One saved cell, and what is now to be said of the return.
    record SavedCell(ReturnCell cell, List<ReturnFinding> findings, int version) {}

    /// The problem, and the cells as they are now.
    record CellConflict(
            String type,
            String title,
            int status,
            String detail,
            String code,
            String place,
            String found,
            String expected,
            String tryThis,
            ReturnCell current,
            List<ReturnCell> conflicts) {}

    private final Returns returns;
    private final SaveCells saveCells;
    private final MoveReturn moveReturn;
    private final ReturnPast past;

    ReturnController(Returns returns, SaveCells saveCells, MoveReturn moveReturn, ReturnPast past) {
        this.returns = returns;
        this.saveCells = saveCells;
        this.moveReturn = moveReturn;
        this.past = past;
    }

    @GetMapping
    ResponseEntity<ReturnView> get(@PathVariable String id, Caller caller, HttpServletRequest request) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(returns.get(caller, ReturnId.parse(id), Reader.language(request)));
    }

    @PutMapping("/cells/{entry}")
    SavedCell save(@PathVariable String id, @PathVariable String entry, @RequestBody CellOrder order, Caller caller) {
        var input = new CellInput(
                entry, value(order.value(), order.text(), order.notApplicable()), version(order.version()));
        var saved = saveCells.handle(caller, ReturnId.parse(id), List.of(input), request(order.request()));
        return new SavedCell(Objects.requireNonNull(saved.cells().get(entry)), saved.findings(), saved.version());
    }

    @PutMapping("/cells")
    SavedCells paste(@PathVariable String id, @RequestBody PasteOrder order, Caller caller) {
        var inputs = order.cells().stream()
                .map(cell -> new CellInput(
                        cell.entry(), value(cell.value(), cell.text(), cell.notApplicable()), version(cell.version())))
                .toList();
        return saveCells.handle(caller, ReturnId.parse(id), inputs, request(order.request()));
    }

    @PostMapping("/moves")
    ReturnView move(@PathVariable String id, @RequestBody MoveOrder order, Caller caller, HttpServletRequest request) {
        moveReturn.handle(caller, ReturnId.parse(id), order);
        return returns.get(caller, ReturnId.parse(id), Reader.language(request));
    }

    /// Everything that ever happened to it, or to one of its cells.
    @GetMapping("/history")
    List<HistoryStore.ReturnEvent> history(
            @PathVariable String id, @RequestParam(required = false) @Nullable String entry, Caller caller) {
        return past.history(caller, ReturnId.parse(id), entry);
    }

    /// The published editions that read its figures.
    @GetMapping("/impact")
    List<TouchedEdition> impact(@PathVariable String id, Caller caller) {
        return past.impact(caller, ReturnId.parse(id));
    }

    @ExceptionHandler
    ResponseEntity<CellConflict> conflict(CellsChanged changed, HttpServletRequest request) {
        var words = ReturnReading.words(changed.refusal(), Reader.language(request));
        return ResponseEntity.status(words.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .cacheControl(CacheControl.noStore())
                .body(new CellConflict(
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

    private static CellValue value(@Nullable Double value, @Nullable String text, @Nullable String notApplicable) {
        if (notApplicable != null) {
            return new CellValue.NotApplicable(notApplicable.strip());
        }
        if (value != null) {
            return new CellValue.Number(value);
        }
        return text == null || text.isBlank() ? CellValue.EMPTY : new CellValue.Words(text.strip());
    }

    /// Over the network nobody overwrites what he did not see.
    private static int version(@Nullable Integer version) {
        if (version == null) {
            throw Refusal.of(Problem.MISSING_PARAMETER, "version");
        }
        return version;
    }

    private static String request(@Nullable String request) {
        if (request == null) {
            throw Refusal.of(Problem.MISSING_PARAMETER, "request");
        }
        return request;
    }
}
