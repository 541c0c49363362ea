package org.junxian.app.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.ProblemDetails;
import org.junxian.app.problem.Refusal;
import org.junxian.app.provider.Answer;
import org.junxian.app.provider.Providers;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The way of a browser to a provider and back. Both are pages of the way, not calls: each answers with the next
/// address, and a refusal is shown by the sign-in page.
@RestController
@RequestMapping("/api/v1/session")
class ProviderController {

    record SecondFactorWish(String code) {}

    /// Why the last sign-in by a provider was refused; null when nothing was, or it was shown already.
    record RefusalView(@Nullable ProblemDetails problem) {}

    /// Vouched for by a provider, the code of the second factor is still missing.
    private record Half(
            String name,
            String provider,
            @Nullable String signOutAt,
            @Nullable Long session) {}

    private static final SealedCookies.Kind ARRIVAL =
            new SealedCookies.Kind("JUNXIAN_ARRIVAL", "/api/v1/session/providers", "Lax", Duration.ofMinutes(10));
    private static final SealedCookies.Kind HALF =
            new SealedCookies.Kind("JUNXIAN_HALF", "/api/v1/session/providers", "Strict", Duration.ofMinutes(5));

    /// A page of this house, never another address.
    private static final Pattern OWN_PAGE = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e]{0,500}");

    private final Providers providers;
    private final ProviderSignIn signIn;
    private final SessionStore store;
    private final WebSessions sessions;
    private final SessionViews views;
    private final SealedCookies cookies;
    private final PageRefusals refusals;

    ProviderController(
            Providers providers,
            ProviderSignIn signIn,
            SessionStore store,
            WebSessions sessions,
            SessionViews views,
            SealedCookies cookies,
            PageRefusals refusals) {
        this.providers = providers;
        this.signIn = signIn;
        this.store = store;
        this.sessions = sessions;
        this.views = views;
        this.cookies = cookies;
        this.refusals = refusals;
    }

    /// Sends the browser to the provider.
    ///
    /// @param back  the page to go on with
    /// @param prove whether to prove who sits there, not to sign in
    @GetMapping("/providers/{provider}")
    ResponseEntity<Void> depart(
            @PathVariable String provider,
            @RequestParam(defaultValue = "/") String back,
            @RequestParam(defaultValue = "false") boolean prove,
            @Nullable Principal principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        var there = providers.get(provider);
        var page = OWN_PAGE.matcher(back).matches() ? back : "/";
        try {
            var session = principal instanceof SignedIn person ? person.session() : null;
            if (prove && session == null) {
                throw Refusal.of(Problem.NOT_SIGNED_IN);
            }
            var departure = providers.depart(there, prove, request);
            var arrival = new Arrival(departure.visit(), session == null ? null : session.id(), prove, page);
            cookies.leave(ARRIVAL, arrival, request, response);
            return goTo(departure.address().toString());
        } catch (Refusal refusal) {
            return goTo(refusals.leave(refusal, prove ? "" : page, request, response));
        }
    }

    /// Where the provider sends the browser back to.
    @GetMapping("/providers/{provider}/answer")
    ResponseEntity<Void> arrive(
            @PathVariable String provider,
            @RequestParam @Nullable String state,
            @RequestParam @Nullable String code,
            @RequestParam @Nullable String iss,
            @RequestParam @Nullable String error,
            HttpServletRequest request,
            HttpServletResponse response) {
        String there = providers.get(provider).id();
        var begun = cookies.read(ARRIVAL, Arrival.class, request)
                .filter(it -> it.visit().provider().equals(there)
                        && RandomKey.same(it.visit().state(), Objects.requireNonNullElse(state, "")));
        try {
            var arrival = begun.orElseThrow(() -> Refusal.of(Problem.ANSWER_NOT_EXPECTED));
            cookies.forget(ARRIVAL, request, response);
            return goTo(arrived(arrival, new Answer(state, code, iss, error), request, response));
        } catch (Refusal refusal) {
            String wanted = begun.filter(it -> !it.proof()).map(Arrival::back).orElse("");
            return goTo(refusals.leave(refusal, wanted, request, response));
        }
    }

    private String arrived(Arrival arrival, Answer answer, HttpServletRequest request, HttpServletResponse response) {
        if (arrival.proof()) {
            var session = store.find(Objects.requireNonNull(arrival.session()))
                    .orElseThrow(() -> Refusal.of(Problem.NOT_SIGNED_IN));
            signIn.prove(arrival, session, answer, request.getRemoteAddr());
            return arrival.back();
        }
        var outcome = signIn.signIn(arrival, answer, request.getRemoteAddr());
        var half =
                new Half(outcome.person().name(), arrival.visit().provider(), outcome.signOutAt(), arrival.session());
        if (outcome.needsCode()) {
            cookies.leave(HALF, half, request, response);
            return "/sign-in?code=1&to=" + URLEncoder.encode(arrival.back(), StandardCharsets.UTF_8);
        }
        open(half, outcome.person(), request, response);
        return arrival.back();
    }

    /// The code of the second factor, after the provider.
    @PostMapping("/providers/code")
    SessionView code(@RequestBody SecondFactorWish wish, HttpServletRequest request, HttpServletResponse response) {
        var half = cookies.read(HALF, Half.class, request).orElseThrow(() -> Refusal.of(Problem.ANSWER_NOT_EXPECTED));
        var person = signIn.confirm(half.name(), half.provider(), wish.code(), request.getRemoteAddr());
        cookies.forget(HALF, request, response);
        return views.opened(person, open(half, person, request, response));
    }

    private SessionStore.Way open(Half half, Person person, HttpServletRequest request, HttpServletResponse response) {
        var session = half.session();
        if (session != null) {
            store.close(session);
        }
        var way = new SessionStore.Way(half.provider(), half.signOutAt());
        sessions.open(person, way, request, response);
        return way;
    }

    @GetMapping("/refusal")
    RefusalView refusal(HttpServletRequest request, HttpServletResponse response) {
        return new RefusalView(refusals.take(request, response).orElse(null));
    }

    private static ResponseEntity<Void> goTo(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, address)
                .build();
    }
}
