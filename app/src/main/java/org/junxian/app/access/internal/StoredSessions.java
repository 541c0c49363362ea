package org.junxian.app.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.internal.SignedIn.Standing;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/// Finds out who asks, at each request anew: the key in the cookie or the token in the header leads to a name, the name
/// to what this person holds now (A5). When a request carries a token, its cookies count for nothing.
@Component
class StoredSessions implements SecurityContextRepository {

    static final String COOKIE = "JUNXIAN_SESSION";
    static final Duration PROOF_LASTS = Duration.ofMinutes(5);
    private static final String BEARER = "Bearer ";

    private final SessionStore sessions;
    private final TokenStore tokens;
    private final PersonStore persons;
    private final Callers callers;
    private final Clock clock;

    StoredSessions(SessionStore sessions, TokenStore tokens, PersonStore persons, Callers callers, Clock clock) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.persons = persons;
        this.callers = callers;
        this.clock = clock;
    }

    static boolean carriesToken(HttpServletRequest request) {
        return token(request) != null;
    }

    private static @Nullable String token(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.startsWith(BEARER)
                ? header.substring(BEARER.length()).strip()
                : null;
    }

    static @Nullable String key(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? null
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(cookie -> cookie.getValue())
                        .findFirst()
                        .orElse(null);
    }

    private Optional<SignedIn> find(HttpServletRequest request) {
        String token = token(request);
        if (token != null) {
            return byToken(token, request);
        }
        String key = key(request);
        return key == null
                ? Optional.empty()
                : sessions.find(RandomKey.hash(key)).flatMap(this::bySession);
    }

    private Optional<SignedIn> bySession(SessionStore.Stored session) {
        var proven = session.provenAt();
        boolean fresh = proven != null && proven.isAfter(clock.instant().minus(PROOF_LASTS));
        var caller = callers.find(session.person(), fresh);
        if (caller.isPresent()) {
            sessions.touch(session);
        }
        return caller.map(it -> new SignedIn(it, standing(session), session));
    }

    private Standing standing(SessionStore.Stored session) {
        boolean mustChange = session.byPassword()
                && persons.find(session.person())
                        .filter(Person::mustChangePassword)
                        .isPresent();
        return mustChange ? Standing.MUST_CHANGE_PASSWORD : Standing.FREE;
    }

    private Optional<SignedIn> byToken(String token, HttpServletRequest request) {
        return tokens.find(RandomKey.hash(token))
                .flatMap(found -> callers.find(found.person(), false).map(caller -> {
                    tokens.touch(found);
                    boolean allowed = TokenScope.allow(found.scopes(), request.getMethod(), request.getRequestURI());
                    return new SignedIn(caller, allowed ? Standing.BY_TOKEN : Standing.TOKEN_TOO_NARROW, null);
                }));
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        var context = SecurityContextHolder.createEmptyContext();
        find(holder.getRequest()).ifPresent(context::setAuthentication);
        return context;
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // WebSessions opens and closes sessions; a request never changes one by the way.
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return key(request) != null || carriesToken(request);
    }
}
