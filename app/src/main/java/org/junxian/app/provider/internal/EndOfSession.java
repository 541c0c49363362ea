package org.junxian.app.provider.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.web.util.UriComponentsBuilder;

/// Where a browser ends its session at the provider too (RP-initiated logout). No token of the provider is kept, so it
/// recognises this platform by its client id.
final class EndOfSession {

    private EndOfSession() {}

    static @Nullable String address(ClientRegistration registration, String house) {
        Object endpoint =
                registration.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
        return endpoint == null
                ? null
                : UriComponentsBuilder.fromUriString(endpoint.toString())
                        .queryParam("client_id", "{client}")
                        .queryParam("post_logout_redirect_uri", "{back}")
                        .encode()
                        .buildAndExpand(registration.getClientId(), house + "/sign-in")
                        .toUriString();
    }
}
