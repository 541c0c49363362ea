package org.junxian.app.scrutiny.internal;

import java.time.Duration;
import java.util.List;
import org.junxian.app.evaluation.Edition;
import org.junxian.app.evaluation.EditionAbout;
import org.junxian.app.evaluation.Editions;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.table.Cell;
import org.junxian.app.table.Column;
import org.junxian.app.table.Table;
import org.junxian.programme.model.Language;
import org.junxian.programme.model.Text;
import org.junxian.programme.scrutiny.IndicatorTables;
import org.junxian.programme.scrutiny.RuleTables;
import org.junxian.programme.scrutiny.ScrutinyTable;
import org.junxian.programme.scrutiny.ScrutinyTable.Item;
import org.springframework.stereotype.Component;

/// The tables of a check-up as exports: the programme's own, with the edition they are about.
@Component
class CheckupTables {

    static final List<String> NAMES = List.of(
            "correlations", "alpha", "components", "weights", "left-out", "favour", "faults", "rankings", "agreement");

    /// How long an export waits for faults that are still being sought.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Editions editions;
    private final Checkups checkups;
    private final FaultSearches searches;

    CheckupTables(Editions editions, Checkups checkups, FaultSearches searches) {
        this.editions = editions;
        this.checkups = checkups;
        this.searches = searches;
    }

    /// @throws Refusal naming the tables there are, or when the faults are not all found yet
    Table get(String edition, String name, Language language) {
        return table(editions.get(edition), question(edition, name), language);
    }

    private ScrutinyTable question(String edition, String name) {
        var nodes = new IndicatorTables(checkups.evaluated(edition));
        var rule = new RuleTables(checkups.evaluated(edition));
        return switch (name) {
            case "correlations" -> nodes.correlations();
            case "alpha" -> nodes.alpha();
            case "components" -> nodes.components();
            case "weights" -> nodes.weights();
            case "left-out" -> nodes.leftOut(checkups.leftOut(edition));
            case "favour" -> rule.favour(checkups.favour(edition));
            case "faults" -> rule.faults(found(edition).faults());
            case "rankings" -> rule.rankings(checkups.rankings(edition));
            case "agreement" -> rule.agreement(checkups.rankings(edition));
            default -> throw Refusal.of(Problem.UNKNOWN_TABLE, name, String.join(", ", NAMES));
        };
    }

    private FaultSearch found(String edition) {
        var search = searches.get(edition, PATIENCE);
        if (!search.found()) {
            throw Refusal.of(
                    Problem.FAULTS_STILL_SOUGHT,
                    edition,
                    String.valueOf(search.done()),
                    String.valueOf(search.total()));
        }
        return search;
    }

    private static Table table(Edition edition, ScrutinyTable question, Language language) {
        return new Table(
                edition.id() + "-" + question.name(),
                new Text(
                        edition.title().zh() + "：" + question.title().zh(),
                        edition.title().en() + ": " + question.title().en()),
                EditionAbout.of(edition),
                edition.demonstration(),
                question.columns().stream()
                        .map(column -> new Column(column.id(), column.title()))
                        .toList(),
                question.rows().stream()
                        .map(row ->
                                row.stream().map(item -> cell(item, language)).toList())
                        .toList());
    }

    private static Cell cell(Item item, Language language) {
        return switch (item) {
            case Item.Words(var text) -> Cell.words(text.in(language));
            case Item.Number(var value) -> Cell.number(value);
            case Item.Count(var value) -> new Cell.Count(value);
        };
    }
}
