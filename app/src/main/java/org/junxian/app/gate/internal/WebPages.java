package org.junxian.app.gate.internal;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Answers the page of the web application for the addresses it handles itself.
@RestController
class WebPages {

    private final WebPage page;

    WebPages(WebPage page) {
        this.page = page;
    }

    @GetMapping(
            path = {
                "/",
                "/index.html",
                "/ranking",
                "/counties/{code}",
                "/moves",
                "/certainty",
                "/compare",
                "/method",
                "/method/{scheme}",
                "/checkup",
                "/sign-in",
                "/password",
                "/data",
                "/work",
                "/collections",
                "/collections/locks",
                "/collections/{id}",
                "/returns/{id}",
                "/reviews/{collection}",
                "/departments",
                "/departments/{sheet}",
                "/account",
                "/people",
                "/people/{name}",
                "/logs",
                "/logs/{log:operations|sign-ins}",
                "/jobs",
                "/integrity",
                "/publications",
                "/whatif",
                "/whatif/drafts",
                "/packages"
            })
    ResponseEntity<String> page() {
        return answer();
    }

    private ResponseEntity<String> answer() {
        return page.html()
                .map(html -> ResponseEntity.ok()
                        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                        .body(html))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.FOUND)
                        .location(URI.create("/plain/ranking"))
                        .build());
    }
}
