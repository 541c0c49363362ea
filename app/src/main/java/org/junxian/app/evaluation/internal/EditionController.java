package org.junxian.app.evaluation.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.app.evaluation.Edition;
import org.junxian.app.evaluation.Editions;
import org.junxian.app.evaluation.Sheet;
import org.junxian.app.evaluation.UnitResult;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Published editions: found and read.
@RestController
@RequestMapping("/api/v1/editions")
class EditionController {

    private final Editions editions;
    private final FrozenResults results;
    private final UnitResults units;
    private final EditionStore store;

    EditionController(Editions editions, FrozenResults results, UnitResults units, EditionStore store) {
        this.editions = editions;
        this.results = results;
        this.units = units;
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
}
