package org.junxian.app.provider.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.provider.Answer;
import org.junxian.app.provider.Provider;
import org.junxian.app.provider.Statement;
import org.junxian.app.provider.Visit;
import org.junxian.programme.model.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/// Ends a visit: exchanges the code and lets the library check what comes for it. Only the signed statement counts; the
/// provider's other tokens are thrown away.
@Component
public class CheckAnswer {

    private static final Logger LOG = LoggerFactory.getLogger(CheckAnswer.class);
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);
    private static final Pattern ERROR_CODE = Pattern.compile("[a-z_]{1,40}");

    private final Discovery discovery;
    private final KnownProviders providers;
    private final OidcAuthorizationCodeAuthenticationProvider library;

    CheckAnswer(Discovery discovery, KnownProviders providers, ProviderCalls calls, StatementKeys keys) {
        this.discovery = discovery;
        this.providers = providers;
        this.library = new OidcAuthorizationCodeAuthenticationProvider(
                calls.tokens(), answer -> new DefaultOidcUser(Set.of(), answer.getIdToken()));
        library.setJwtDecoderFactory(keys);
    }

    public Statement handle(Provider provider, Visit visit, Answer answer) {
        if (answer.error() != null || answer.code() == null) {
            String code = Objects.requireNonNullElse(answer.error(), "no code");
            throw Refusal.saying(
                    Problem.PROVIDER_DECLINED,
                    provider.title(),
                    Text.same(ERROR_CODE.matcher(code).matches() ? code : "…"));
        }
        var registration = discovery.get(provider);
        var issuer = answer.issuer();
        if (issuer != null && !issuer.equals(registration.getProviderDetails().getIssuerUri())) {
            throw invalid(provider, Fault.ISSUER);
        }
        var token = statement(provider, registration, exchange(registration, visit, answer, answer.code()));
        if (visit.fresh()) {
            requireFresh(provider, visit, token);
        }
        return new Statement(token.getClaims(), EndOfSession.address(registration, providers.house()));
    }

    private static OAuth2AuthorizationExchange exchange(
            ClientRegistration registration, Visit visit, Answer answer, String code) {
        String returnAddress = Objects.requireNonNull(registration.getRedirectUri());
        var request = OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
                .clientId(registration.getClientId())
                .redirectUri(returnAddress)
                .scopes(registration.getScopes())
                .state(visit.state())
                .attributes(Map.of(
                        OidcParameterNames.NONCE, visit.nonce(), PkceParameterNames.CODE_VERIFIER, visit.verifier()))
                .build();
        var response = OAuth2AuthorizationResponse.success(code)
                .redirectUri(returnAddress)
                .state(Objects.requireNonNullElse(answer.state(), ""))
                .build();
        return new OAuth2AuthorizationExchange(request, response);
    }

    private OidcIdToken statement(
            Provider provider, ClientRegistration registration, OAuth2AuthorizationExchange exchange) {
        try {
            var done = library.authenticate(new OAuth2LoginAuthenticationToken(registration, exchange));
            var user = Objects.requireNonNull(done).getPrincipal();
            return ((OidcUser) Objects.requireNonNull(user)).getIdToken();
        } catch (OAuth2AuthenticationException e) {
            LOG.warn("An answer of the sign-in service {} is not taken: {}", provider.id(), e.getMessage());
            if (isNetwork(e)) {
                throw Refusal.saying(Problem.PROVIDER_AWAY, provider.title());
            }
            throw invalid(provider, Fault.of(e));
        }
    }

    private static boolean isNetwork(@Nullable Throwable e) {
        return e != null && (e instanceof IOException || isNetwork(e.getCause()));
    }

    private static void requireFresh(Provider provider, Visit visit, OidcIdToken token) {
        var signedIn = token.getAuthenticatedAt();
        if (signedIn == null || signedIn.isBefore(visit.begunAt().minus(CLOCKS_DIFFER))) {
            throw Refusal.saying(Problem.PROVIDER_NOT_FRESH, provider.title());
        }
    }

    private static Refusal invalid(Provider provider, Fault fault) {
        return Refusal.saying(Problem.PROVIDER_ANSWER_INVALID, provider.title(), fault.words());
    }
}
