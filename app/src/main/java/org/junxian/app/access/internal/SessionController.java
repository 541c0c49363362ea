package org.junxian.app.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Signing in and out, and one's own password.
@RestController
@RequestMapping("/api/v1/session")
class SessionController {

    /// Who is signed in, if anybody.
    record Session(
            boolean signedIn,
            @Nullable String name,
            @Nullable List<String> roles,
            boolean mustChangePassword) {}

    record Credentials(String name, String password) {}

    record NewPassword(String current, String next) {}

    private final SignIn signIn;
    private final ChangePassword changePassword;
    private final WebSessions sessions;

    SessionController(SignIn signIn, ChangePassword changePassword, WebSessions sessions) {
        this.signIn = signIn;
        this.changePassword = changePassword;
        this.sessions = sessions;
    }

    @GetMapping
    Session session(@Nullable Principal principal) {
        return sessions.person(principal).map(SessionController::of).orElse(new Session(false, null, null, false));
    }

    @PostMapping
    Session signIn(@RequestBody Credentials credentials, HttpServletRequest request, HttpServletResponse response) {
        var person = signIn.handle(credentials.name(), credentials.password(), request.getRemoteAddr());
        sessions.open(person, request, response);
        return of(person);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(HttpServletRequest request, HttpServletResponse response) {
        sessions.close(request, response);
    }

    @PostMapping("/password")
    Session changePassword(
            @RequestBody NewPassword wish,
            Principal principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        var person = changePassword.handle(principal.getName(), wish.current(), wish.next(), request.getRemoteAddr());
        sessions.open(person, request, response);
        return of(person);
    }

    private static Session of(Person person) {
        return new Session(true, person.name(), person.roles(), person.mustChangePassword());
    }
}
