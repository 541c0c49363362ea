package org.junxian.app.scrutiny.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.table.Digits;
import org.junxian.app.table.Format;
import org.junxian.app.table.TableRequest;
import org.junxian.app.table.Tables;
import org.junxian.app.text.Reader;
import org.junxian.index.multivariate.CorrelationMethod;
import org.junxian.programme.scrutiny.ScrutinyWords;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The check-up of the rule behind an edition, part by part, and each part as a table.
@RestController
@RequestMapping("/api/v1/editions/{edition}/checkup")
class CheckupController {

    /// How long an answer waits for a search that may be short.
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Checkups checkups;
    private final FaultSearches searches;
    private final CheckupTables questions;
    private final Tables tables;

    CheckupController(Checkups checkups, FaultSearches searches, CheckupTables questions, Tables tables) {
        this.checkups = checkups;
        this.searches = searches;
        this.questions = questions;
        this.tables = tables;
    }

    @GetMapping
    CheckupView checkup(@PathVariable String edition) {
        return new DrawCheckup(checkups.evaluated(edition))
                .checkup(edition, checkups.leftOut(edition), checkups.favour(edition));
    }

    /// By one coefficient: `pearson`, `spearman` or `kendall`.
    @GetMapping("/correlations")
    CorrelationsView correlations(@PathVariable String edition, @RequestParam(defaultValue = "pearson") String method) {
        var asked = Arrays.stream(CorrelationMethod.values())
                .filter(one -> ScrutinyWords.id(one).equals(method))
                .findFirst()
                .orElseThrow(() -> Refusal.of(Problem.BAD_PARAMETER, "method", method, "pearson, spearman, kendall"));
        return new DrawCheckup(checkups.evaluated(edition)).correlations(asked);
    }

    @GetMapping("/rankings")
    RankingsView rankings(@PathVariable String edition) {
        return new DrawRule(checkups.evaluated(edition)).rankings(checkups.rankings(edition));
    }

    /// Begins the search the first time; ask again until it is done.
    @GetMapping("/faults")
    FaultsView faults(@PathVariable String edition) {
        var search = searches.get(edition, PATIENCE);
        var faults = search.faults();
        return search.found()
                ? new FaultsView(
                        "done",
                        search.total(),
                        search.total(),
                        faults.size(),
                        new DrawRule(search.evaluated()).groups(faults))
                : new FaultsView("running", search.done(), search.total(), 0, null);
    }

    @GetMapping("/{table:correlations|alpha|components|weights|left-out|favour|faults|rankings|agreement}"
            + ".{format:csv|xlsx|json}")
    ResponseEntity<byte[]> table(
            @PathVariable String edition,
            @PathVariable String table,
            @PathVariable String format,
            @RequestParam(defaultValue = "full") String digits,
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(defaultValue = "false") boolean bom,
            HttpServletRequest request) {
        var language = Reader.language(request);
        var wanted = new TableRequest(Format.parse(format), language, Digits.parse(digits), bom);
        return tables.answer(questions.get(edition, table, language), wanted);
    }
}
