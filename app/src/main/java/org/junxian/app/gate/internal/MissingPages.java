package org.junxian.app.gate.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.ProblemWriter;
import org.junxian.app.problem.Refusal;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// An address that nothing answers: a person gets the web application, which says so in its own words; a program gets
/// the problem.
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class MissingPages {

    private final ProblemWriter writer;
    private final WebPage page;

    MissingPages(ProblemWriter writer, WebPage page) {
        this.writer = writer;
        this.page = page;
    }

    @ExceptionHandler
    ResponseEntity<?> missing(NoResourceFoundException e, HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        String path = request.getRequestURI();
        boolean person = accepted != null && accepted.contains("text/html") && !path.startsWith("/api/");
        if (person && page.html().isPresent()) {
            return ResponseEntity.status(HttpStatus.NOT_FOUND)
                    .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                    .body(page.html().get());
        }
        return writer.answer(Refusal.of(Problem.UNKNOWN_ADDRESS, path), request);
    }
}
