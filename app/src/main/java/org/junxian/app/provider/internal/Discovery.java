package org.junxian.app.provider.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.provider.Provider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/// Reads what a provider says of itself when somebody first wants to go there, and again after an hour. So the platform
/// starts, and everybody else works, while a provider is away.
@Component
class Discovery {

    private record Known(ClientRegistration registration, Instant since) {}

    private static final Logger LOG = LoggerFactory.getLogger(Discovery.class);
    private static final Duration GOOD_FOR = Duration.ofHours(1);

    private final KnownProviders providers;
    private final Clock clock;
    private final ProviderCalls calls;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    Discovery(KnownProviders providers, ProviderCalls calls, Clock clock) {
        this.calls = calls;
        this.providers = providers;
        this.clock = clock;
    }

    /// @throws Refusal when the provider does not answer, or describes somebody else; why stands in the log
    ClientRegistration get(Provider provider) {
        var found = known.get(provider.id());
        if (found != null && found.since().isAfter(clock.instant().minus(GOOD_FOR))) {
            return found.registration();
        }
        var registration = discover(provider);
        known.put(provider.id(), new Known(registration, clock.instant()));
        return registration;
    }

    private ClientRegistration discover(Provider provider) {
        var settings = providers.settings(provider.id());
        String issuer = settings.issuer();
        try {
            return registration(provider, settings, require(issuer, calls.description(issuer)));
        } catch (RestClientException | IllegalArgumentException | IllegalStateException e) {
            LOG.warn("The sign-in service {} at {} can not be used: {}", provider.id(), issuer, e.getMessage());
            throw Refusal.saying(Problem.PROVIDER_AWAY, provider.title());
        }
    }

    private static Map<String, Object> require(String issuer, @Nullable Map<String, Object> description) {
        if (description == null || !issuer.equals(description.get("issuer"))) {
            throw new IllegalStateException("its description names another issuer than the setting");
        }
        Stream.of("authorization_endpoint", "token_endpoint", "jwks_uri", "end_session_endpoint")
                .map(description::get)
                .filter(address -> address != null && !KnownProviders.isSafe(address.toString()))
                .findFirst()
                .ifPresent(address -> {
                    throw new IllegalStateException("its description names an address without TLS: " + address);
                });
        return description;
    }

    private ClientRegistration registration(
            Provider provider, ProviderSettings.One settings, Map<String, Object> description) {
        var builder = ClientRegistrations.fromOidcConfiguration(description)
                .registrationId(provider.id())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .redirectUri(providers.returnAddress(provider.id()))
                .scope(Stream.concat(
                                Stream.of("openid"),
                                Stream.of(settings.scopes().strip().split("\\s+")))
                        .filter(scope -> !scope.isEmpty())
                        .distinct()
                        .toList())
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build());
        if (settings.clientSecret().isBlank()) {
            builder.clientAuthenticationMethod(ClientAuthenticationMethod.NONE);
        }
        return builder.build();
    }
}
