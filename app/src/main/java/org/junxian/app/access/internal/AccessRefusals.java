package org.junxian.app.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.ProblemWriter;
import org.junxian.app.problem.Refusal;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/// Says why the door stays shut: not signed in, password still to be changed, forged request, or not allowed.
@Component
class AccessRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemWriter writer;

    AccessRefusals(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        writer.write(Refusal.of(Problem.NOT_SIGNED_IN), request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        writer.write(Refusal.of(reason(request, why)), request, response);
    }

    private static Problem reason(HttpServletRequest request, AccessDeniedException why) {
        if (why instanceof CsrfException) {
            return Problem.FORGED_REQUEST;
        }
        if (!(request.getUserPrincipal() instanceof SignedIn person)) {
            return Problem.NOT_ALLOWED;
        }
        return switch (person.standing()) {
            case FREE, BY_TOKEN -> Problem.NOT_ALLOWED;
            case MUST_CHANGE_PASSWORD -> Problem.CHANGE_PASSWORD_FIRST;
            case TOKEN_TOO_NARROW -> Problem.TOKEN_TOO_NARROW;
        };
    }
}
