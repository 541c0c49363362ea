package org.junxian.app.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
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

    record Credentials(
            String name, String password, @Nullable String code) {}

    record NewPassword(String current, String next) {}

    /// The password, or the code of whoever has a second factor.
    record Proof(@Nullable String password, @Nullable String code) {}

    private final SignIn signIn;
    private final ChangePassword changePassword;
    private final ProveIdentity proveIdentity;
    private final WebSessions sessions;
    private final OpenSessions openSessions;
    private final SessionViews views;

    SessionController(
            SignIn signIn,
            ChangePassword changePassword,
            ProveIdentity proveIdentity,
            WebSessions sessions,
            OpenSessions openSessions,
            SessionViews views) {
        this.signIn = signIn;
        this.proveIdentity = proveIdentity;
        this.changePassword = changePassword;
        this.sessions = sessions;
        this.openSessions = openSessions;
        this.views = views;
    }

    @GetMapping
    SessionView session(@Nullable Principal principal) {
        return principal instanceof SignedIn person ? views.of(person) : views.nobody();
    }

    @PostMapping
    SessionView signIn(@RequestBody Credentials credentials, HttpServletRequest request, HttpServletResponse response) {
        var person =
                signIn.handle(credentials.name(), credentials.password(), credentials.code(), request.getRemoteAddr());
        sessions.open(person, request, response);
        return views.opened(person);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(@Nullable Principal principal, HttpServletRequest request, HttpServletResponse response) {
        if (principal instanceof SignedIn person && person.session() != null) {
            openSessions.signOut(person.session());
        }
        sessions.close(request, response);
    }

    @PostMapping("/password")
    SessionView changePassword(
            @RequestBody NewPassword wish,
            Principal principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        var person = changePassword.handle(principal.getName(), wish.current(), wish.next(), request.getRemoteAddr());
        sessions.open(person, request, response);
        return views.opened(person);
    }

    /// Proven for some minutes.
    @PostMapping("/proof")
    SessionView prove(@RequestBody Proof proof, Principal principal, HttpServletRequest request) {
        var signedIn = SignedIn.of(principal);
        proveIdentity.handle(signedIn.sitting(), proof.password(), proof.code(), request.getRemoteAddr());
        return views.proven(signedIn);
    }
}
