package org.junxian.app.provider.internal;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/// Opens signed statements with the provider's public keys, read when first needed and again when an unknown key is
/// named. Only RS256, which every provider has: a statement that chooses its own algorithm is not taken.
@Component
class StatementKeys implements JwtDecoderFactory<ClientRegistration> {

    private final ProviderCalls calls;
    private final Clock clock;
    private final Map<String, JwtDecoder> decoders = new ConcurrentHashMap<>();

    StatementKeys(ProviderCalls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public JwtDecoder createDecoder(ClientRegistration registration) {
        String keys = Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri());
        return decoders.computeIfAbsent(
                registration.getRegistrationId() + " " + keys, id -> decoder(registration, keys));
    }

    private JwtDecoder decoder(ClientRegistration registration, String keys) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(keys)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .restOperations(calls.keys())
                .build();
        var checks = new OidcIdTokenValidator(registration);
        checks.setClock(clock);
        decoder.setJwtValidator(checks);
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        return decoder;
    }
}
