package org.junxian.app.provider.internal;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junxian.app.provider.Provider;
import org.junxian.app.provider.Provider.Match;
import org.junxian.programme.model.Text;
import org.springframework.stereotype.Component;

/// The operator's settings, checked when the platform starts. A wrong one stops the start with the line to correct.
@Component
public class KnownProviders {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,29}");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final ProviderSettings settings;
    private final Map<String, Provider> providers = new LinkedHashMap<>();

    KnownProviders(ProviderSettings settings) {
        this.settings = settings;
        settings.providers().forEach((id, one) -> providers.put(id, provider(id, one)));
        if (!providers.isEmpty()) {
            requireSafe("junxian.sign-in.address", settings.address());
        }
    }

    public List<Provider> list() {
        return List.copyOf(providers.values());
    }

    ProviderSettings.One settings(String id) {
        return Objects.requireNonNull(settings.providers().get(id));
    }

    /// Where a provider sends people back to.
    String returnAddress(String id) {
        return house() + "/api/v1/session/providers/" + id + "/answer";
    }

    /// The platform as browsers know it, without a slash at the end.
    String house() {
        return settings.address().replaceAll("/+$", "");
    }

    private static Provider provider(String id, ProviderSettings.One one) {
        String place = "junxian.sign-in.providers." + id;
        require(ID.matcher(id).matches(), place, id, "a short id of small letters, digits and hyphens");
        requireSafe(place + ".issuer", one.issuer());
        require(!one.clientId().isBlank(), place + ".client-id", "", "the name the provider knows this platform by");
        var match = match(place + ".match", one.match());
        String usual = match == Match.NAME ? "preferred_username" : "sub";
        String title = one.title().isBlank() ? id : one.title();
        return new Provider(
                id,
                new Text(title, one.titleEn().isBlank() ? title : one.titleEn()),
                match,
                one.claim().isBlank() ? usual : one.claim());
    }

    private static Match match(String place, String word) {
        return switch (word) {
            case "linked" -> Match.LINKED;
            case "name" -> Match.NAME;
            default -> throw wrong(place, word, "linked or name");
        };
    }

    private static void requireSafe(String place, String address) {
        require(isSafe(address), place, address, "an https:// address; http:// only for this machine itself");
    }

    /// Whether what is said to this address can not be read or changed on the way.
    static boolean isSafe(String address) {
        try {
            var uri = URI.create(address);
            boolean inside = "http".equals(uri.getScheme())
                    && THIS_MACHINE.contains(Objects.requireNonNullElse(uri.getHost(), ""));
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || inside);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void require(boolean right, String place, String found, String expected) {
        if (!right) {
            throw wrong(place, found, expected);
        }
    }

    private static IllegalStateException wrong(String place, String found, String expected) {
        return new IllegalStateException("""
                The setting %s is '%s'; expected %s.
                Try: correct it in junxian.yml or in the environment; docs/how-to/sign-in-with-a-provider.md has an example.""".formatted(place, found, expected));
    }
}
