package org.junxian.app.certainty.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.app.certainty.StudyHead;
import org.junxian.app.certainty.StudyPair;
import org.junxian.app.certainty.StudyView;
import org.junxian.app.evaluation.Editions;
import org.junxian.app.table.Digits;
import org.junxian.app.table.Format;
import org.junxian.app.table.TableRequest;
import org.junxian.app.table.Tables;
import org.junxian.app.text.Reader;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The studies published with an edition.
@RestController
@RequestMapping("/api/v1/editions/{edition}/studies")
class StudyController {

    private final Editions editions;
    private final FrozenStudies studies;
    private final Tables tables;

    StudyController(Editions editions, FrozenStudies studies, Tables tables) {
        this.editions = editions;
        this.studies = studies;
        this.tables = tables;
    }

    @GetMapping
    List<StudyHead> list(@PathVariable String edition) {
        return studies.get(edition).studies().stream()
                .map(study -> study.view().head())
                .toList();
    }

    @GetMapping("/{study}")
    StudyView study(@PathVariable String edition, @PathVariable String study) {
        return studies.get(edition, study).view();
    }

    @GetMapping("/{study}/pairs")
    List<StudyPair> pairs(@PathVariable String edition, @PathVariable String study, @RequestParam String unit) {
        return studies.get(edition, study).pairs(unit);
    }

    @GetMapping("/{study}/{table:intervals|boundaries|pairs|groups|sensitivity}.{format:csv|xlsx|json}")
    ResponseEntity<byte[]> table(
            @PathVariable String edition,
            @PathVariable String study,
            @PathVariable String table,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable String within,
            @RequestParam(name = "class", required = false) @Nullable String classes,
            @RequestParam(required = false) @Nullable String parent,
            @RequestParam(required = false) @Nullable String boundary,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "full") String digits,
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(defaultValue = "false") boolean bom,
            HttpServletRequest request) {
        var language = Reader.language(request);
        var filter = new StudyFilter(within, classes, parent, boundary, unit);
        var made = StudyTables.of(table, editions.get(edition), studies.get(edition, study), filter, language);
        return tables.answer(made, new TableRequest(Format.parse(format), language, Digits.parse(digits), bom));
    }
}
