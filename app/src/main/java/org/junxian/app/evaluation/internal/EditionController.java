package org.junxian.app.evaluation.internal;

import java.security.Principal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.app.audit.Actor;
import org.junxian.app.evaluation.Edition;
import org.junxian.app.evaluation.Editions;
import org.junxian.app.evaluation.PublishEdition;
import org.junxian.app.evaluation.Sheet;
import org.junxian.app.evaluation.UnitResult;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Published editions: found, read and made.
@RestController
@RequestMapping("/api/v1/editions")
class EditionController {

    /// Why an edition is corrected, and the moment the new one looks at; null means now.
    record Erratum(String reason, @Nullable Instant asOf) {}

    private final Editions editions;
    private final FrozenResults results;
    private final UnitResults units;
    private final PublishEdition publishEdition;
    private final EditionStore store;

    EditionController(
            Editions editions,
            FrozenResults results,
            UnitResults units,
            PublishEdition publishEdition,
            EditionStore store) {
        this.editions = editions;
        this.results = results;
        this.units = units;
        this.publishEdition = publishEdition;
        this.store = store;
    }

    @GetMapping
    List<Edition> list(
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(required = false) @Nullable String scheme) {
        return editions.list(programme, scheme);
    }

    @GetMapping("/{edition}")
    Edition edition(@PathVariable String edition) {
        return editions.get(edition);
    }

    @GetMapping("/{edition}/sheet")
    Sheet sheet(@PathVariable String edition) {
        var found = editions.get(edition);
        var frozen = results.get(edition);
        return new Sheet(
                found,
                frozen.units(),
                frozen.nodes(),
                frozen.scores(),
                frozen.ranks(),
                frozen.ranksInClass(),
                frozen.figures(),
                frozen.rankChange(),
                frozen.excluded());
    }

    @GetMapping("/{edition}/units/{code}")
    UnitResult unit(@PathVariable String edition, @PathVariable String code) {
        return units.get(editions.get(edition), code);
    }

    /// Everything needed to compute the edition again.
    @GetMapping(path = "/{edition}/bundle", produces = "application/zip")
    ResponseEntity<byte[]> bundle(@PathVariable String edition) {
        byte[] bundle = store.file(editions.get(edition).id(), PublishedFiles.BUNDLE)
                .orElseThrow(() -> Refusal.of(Problem.UNKNOWN_EDITION, edition));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(edition + ".zip")
                                .build()
                                .toString())
                .body(bundle);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Edition publish(@RequestBody PublishEdition.Order order, Principal principal) {
        return publishEdition.handle(new Actor(principal.getName()), order);
    }

    @PostMapping("/{edition}/errata")
    @ResponseStatus(HttpStatus.CREATED)
    Edition correct(@PathVariable String edition, @RequestBody Erratum erratum, Principal principal) {
        return publishEdition.correct(new Actor(principal.getName()), edition, erratum.reason(), erratum.asOf());
    }
}
