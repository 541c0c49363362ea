package org.junxian.app.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/// Opens and closes the session of a browser. Its key is new after every sign-in and password change, and so is the
/// token against forged requests.
@Component
class WebSessions {

    private static final int LONGEST_BROWSER = 200;

    private final SessionStore sessions;
    private final CsrfTokenRepository tokens;
    private final boolean onlySecure;

    WebSessions(
            SessionStore sessions,
            CsrfTokenRepository tokens,
            @Value("${server.servlet.session.cookie.secure:false}") boolean onlySecure) {
        this.sessions = sessions;
        this.onlySecure = onlySecure;
        this.tokens = tokens;
    }

    void open(Person person, HttpServletRequest request, HttpServletResponse response) {
        open(person, SessionStore.Way.PASSWORD, request, response);
    }

    void open(Person person, SessionStore.Way way, HttpServletRequest request, HttpServletResponse response) {
        String old = StoredSessions.key(request);
        if (old != null) {
            sessions.close(RandomKey.hash(old));
        }
        String key = RandomKey.make();
        sessions.open(RandomKey.hash(key), person.name(), way, request.getRemoteAddr(), browser(request));
        write(key, Duration.ofSeconds(-1), request, response);
        tokens.saveToken(tokens.generateToken(request), request, response);
    }

    void close(HttpServletRequest request, HttpServletResponse response) {
        String key = StoredSessions.key(request);
        if (key != null) {
            sessions.close(RandomKey.hash(key));
            write("", Duration.ZERO, request, response);
        }
        SecurityContextHolder.clearContext();
        tokens.saveToken(null, request, response);
    }

    private void write(String key, Duration age, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(StoredSessions.COOKIE, key)
                .httpOnly(true)
                .secure(onlySecure || request.isSecure())
                .sameSite("Strict")
                .path("/")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static String browser(HttpServletRequest request) {
        String named = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "")
                .replaceAll("\\p{Cntrl}", " ");
        return named.length() > LONGEST_BROWSER ? named.substring(0, LONGEST_BROWSER) : named;
    }
}
