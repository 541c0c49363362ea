package org.junxian.app.reasons.internal;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.junxian.app.evaluation.EditionInputs;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.reasons.Earlier;
import org.junxian.app.reasons.UnitReasons;
import org.junxian.app.table.Digits;
import org.junxian.app.table.Format;
import org.junxian.app.table.Table;
import org.junxian.app.table.TableRequest;
import org.junxian.app.table.Tables;
import org.junxian.app.text.Reader;
import org.junxian.index.data.ClassId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The tables of the reasons as files.
@RestController
@RequestMapping("/api/v1/editions/{edition}")
class ReasonFilesController {

    private interface Draw {
        Table with(ReasonTables tables);
    }

    private final EditionInputs inputs;
    private final ExplainScore scores;
    private final AttributeMoves attribute;
    private final Tables tables;

    ReasonFilesController(EditionInputs inputs, ExplainScore scores, AttributeMoves attribute, Tables tables) {
        this.inputs = inputs;
        this.scores = scores;
        this.attribute = attribute;
        this.tables = tables;
    }

    /// @param beside `class`, `all`, `neighbours` or `best`; the first of those there are when it is left out
    @GetMapping("/units/{code}/reasons.{format:csv|xlsx|json}")
    ResponseEntity<byte[]> reasons(
            @PathVariable String edition,
            @PathVariable String code,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable String beside,
            @RequestParam(defaultValue = "2") String digits,
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(defaultValue = "false") boolean bom,
            HttpServletRequest request) {
        var reasons = scores.handle(edition, code);
        return answer(
                edition,
                format,
                digits,
                bom,
                request,
                draw -> draw.strengths(reasons.name(), code, compared(reasons, beside)));
    }

    private static UnitReasons.ComparedLine compared(UnitReasons reasons, @Nullable String beside) {
        var kinds = reasons.comparisons().stream()
                .map(UnitReasons.ComparedLine::kind)
                .toList();
        return reasons.comparisons().stream()
                .filter(each -> beside == null || each.kind().equals(beside))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.of(Problem.BAD_PARAMETER, "beside", String.valueOf(beside), String.join(", ", kinds)));
    }

    @GetMapping("/units/{code}/move.{format:csv|xlsx|json}")
    ResponseEntity<byte[]> move(
            @PathVariable String edition,
            @PathVariable String code,
            @PathVariable String format,
            @RequestParam(defaultValue = Earlier.PERIOD_BEFORE) String against,
            @RequestParam(defaultValue = "2") String digits,
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(defaultValue = "false") boolean bom,
            HttpServletRequest request) {
        var answer = attribute.one(edition, code, against);
        var move = answer.move();
        if (move == null) {
            throw Refusal.of(Problem.NO_MOVE, code);
        }
        return answer(edition, format, digits, bom, request, draw -> draw.move(answer, move));
    }

    @GetMapping("/moves.{format:csv|xlsx|json}")
    ResponseEntity<byte[]> moves(
            @PathVariable String edition,
            @PathVariable String format,
            @RequestParam(defaultValue = Earlier.PERIOD_BEFORE) String against,
            @RequestParam(name = "class", required = false) @Nullable String classes,
            @RequestParam(required = false) @Nullable String parent,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(defaultValue = "2") String digits,
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(defaultValue = "false") boolean bom,
            HttpServletRequest request) {
        var moves = attribute.all(edition, against);
        var order = inputs.get(edition).programme().classes().keySet().stream()
                .map(ClassId::id)
                .toList();
        var shown = MoveOrder.parse(classes, parent, sort).of(moves, order);
        return answer(edition, format, digits, bom, request, draw -> draw.moves(moves, shown));
    }

    private ResponseEntity<byte[]> answer(
            String edition, String format, String digits, boolean bom, HttpServletRequest request, Draw draw) {
        var language = Reader.language(request);
        var asked = Digits.parse(digits);
        var table = draw.with(new ReasonTables(inputs.get(edition), language, asked));
        return tables.answer(table, new TableRequest(Format.parse(format), language, asked, bom));
    }
}
