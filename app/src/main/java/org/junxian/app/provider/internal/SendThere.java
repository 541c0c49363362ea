package org.junxian.app.provider.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.junxian.app.provider.Provider;
import org.junxian.app.provider.Providers.Departure;
import org.junxian.app.provider.Visit;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Component;

/// Begins a visit: an authorization request with state, nonce and proof key (PKCE).
@Component
public class SendThere {

    /// Asks the provider to let nobody through who is merely signed in there already.
    private static final Map<String, Object> ANEW = Map.of("prompt", "login", "max_age", "0");

    private final Discovery discovery;
    private final Clock clock;

    SendThere(Discovery discovery, Clock clock) {
        this.discovery = discovery;
        this.clock = clock;
    }

    public Departure handle(Provider provider, boolean fresh, HttpServletRequest from) {
        var registration = discovery.get(provider);
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(id -> registration);
        resolver.setAuthorizationRequestCustomizer(request -> {
            if (fresh) {
                request.additionalParameters(more -> more.putAll(ANEW));
            }
        });
        var request = Objects.requireNonNull(resolver.resolve(from, provider.id()));
        var visit = new Visit(
                provider.id(),
                Objects.requireNonNull(request.getState()),
                secret(request, OidcParameterNames.NONCE),
                secret(request, PkceParameterNames.CODE_VERIFIER),
                fresh,
                clock.instant());
        return new Departure(visit, URI.create(request.getAuthorizationRequestUri()));
    }

    private static String secret(OAuth2AuthorizationRequest request, String name) {
        return Objects.requireNonNull(request.<String>getAttribute(name));
    }
}
