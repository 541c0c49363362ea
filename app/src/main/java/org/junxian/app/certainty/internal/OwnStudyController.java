package org.junxian.app.certainty.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Caller;
import org.junxian.app.certainty.OwnStudy;
import org.junxian.app.certainty.StudyPair;
import org.junxian.app.certainty.StudyView;
import org.junxian.app.jobs.JobView;
import org.junxian.app.table.Digits;
import org.junxian.app.table.Format;
import org.junxian.app.table.TableRequest;
import org.junxian.app.table.Tables;
import org.junxian.app.text.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Studies that officers and analysts ask for, found by the job that made them.
@RestController
class OwnStudyController {

    private final AskStudy ask;
    private final OwnStudies studies;
    private final Tables tables;

    OwnStudyController(AskStudy ask, OwnStudies studies, Tables tables) {
        this.ask = ask;
        this.studies = studies;
        this.tables = tables;
    }

    /// @param written the keys of a study file: `title`, `replications`, `seed`, `vary`, `boundaries`, `sensitivity`
    @PostMapping("/api/v1/editions/{edition}/studies")
    @ResponseStatus(HttpStatus.ACCEPTED)
    JobView ask(@PathVariable String edition, @RequestBody Map<String, @Nullable Object> written, Caller caller) {
        return ask.handle(caller, edition, written);
    }

    @GetMapping("/api/v1/studies")
    List<OwnStudy> list(@RequestParam String edition, Caller caller) {
        return studies.list(caller, edition);
    }

    @GetMapping("/api/v1/studies/{job}")
    StudyView study(@PathVariable long job, Caller caller) {
        return studies.get(caller, job).study().view();
    }

    @GetMapping("/api/v1/studies/{job}/pairs")
    List<StudyPair> pairs(@PathVariable long job, @RequestParam String unit, Caller caller) {
        return studies.get(caller, job).study().pairs(unit);
    }

    @GetMapping("/api/v1/studies/{job}/{table:intervals|boundaries|pairs|groups|sensitivity}.{format:csv|xlsx|json}")
    ResponseEntity<byte[]> table(
            @PathVariable long job,
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
            Caller caller,
            HttpServletRequest request) {
        var found = studies.get(caller, job);
        var language = Reader.language(request);
        var filter = new StudyFilter(within, classes, parent, boundary, unit);
        var made = StudyTables.of(table, found.edition(), found.study(), filter, language);
        return tables.answer(made, new TableRequest(Format.parse(format), language, Digits.parse(digits), bom));
    }
}
