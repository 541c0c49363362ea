package org.junxian.app.evaluation.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junxian.app.evaluation.Edition;
import org.junxian.app.evaluation.Editions;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.programmes.Programmes;
import org.junxian.app.text.Reader;
import org.junxian.programme.model.SchemeDefinition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The ranking as a page that needs no JavaScript.
@RestController
class PlainRankingController {

    private final Programmes programmes;
    private final Editions editions;
    private final FrozenResults results;

    PlainRankingController(Programmes programmes, Editions editions, FrozenResults results) {
        this.programmes = programmes;
        this.editions = editions;
        this.results = results;
    }

    /// @param edition the newest of the first programme's first scheme when it is left out
    @GetMapping(path = "/plain/ranking", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<byte[]> ranking(
            @RequestParam(required = false) @Nullable String edition,
            @RequestParam(name = "class", required = false) @Nullable String classes,
            @RequestParam(required = false) @Nullable String sort,
            HttpServletRequest request) {
        var language = Reader.language(request);
        var shown = edition == null ? first() : editions.get(edition);
        var frozen = results.get(shown.id());
        var query = RankingQuery.parse(classes, null, null, sort, language);
        var html = PlainRanking.html(shown, frozen, RankingTable.of(shown, frozen, query), query);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Language", Reader.tag(language))
                .body(html.getBytes(StandardCharsets.UTF_8));
    }

    private Edition first() {
        return programmes.list().stream()
                .flatMap(programme -> programme
                        .content()
                        .firstScheme()
                        .map(SchemeDefinition::id)
                        .flatMap(scheme -> editions.newest(programme.id(), scheme))
                        .stream())
                .findFirst()
                .orElseThrow(() -> Refusal.of(Problem.UNKNOWN_EDITION, ""));
    }
}
