package org.junxian.app.provider.internal;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The sign-in services besides the password, as the operator names them; none without a word.
///
/// @param address   of the platform as browsers know it; providers send people back there
/// @param providers by their id, which stands in that address too
@ConfigurationProperties("junxian.sign-in")
record ProviderSettings(
        @DefaultValue("") String address, @DefaultValue Map<String, One> providers) {

    /// @param issuer  the provider's own name for itself; its description lies below that address
    /// @param match   `linked` or `name`
    /// @param claim   empty: `sub` for `linked`, `preferred_username` for `name`
    /// @param scopes  what is asked for besides `openid`, with spaces between
    record One(
            @DefaultValue("") String title,
            @DefaultValue("") String titleEn,
            @DefaultValue("") String issuer,
            @DefaultValue("") String clientId,
            @DefaultValue("") String clientSecret,
            @DefaultValue("linked") String match,
            @DefaultValue("") String claim,
            @DefaultValue("profile") String scopes) {

        @Override
        public String toString() {
            return issuer;
        }
    }
}
