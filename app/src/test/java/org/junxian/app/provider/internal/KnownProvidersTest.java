package org.junxian.app.provider.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junxian.app.provider.Provider.Match;
import org.junxian.app.provider.internal.ProviderSettings.One;

/// The operator's settings of sign-in services are checked at the start, and a wrong one names its line.
class KnownProvidersTest {

    private static final String HOUSE = "https://junxian.example.org";

    private static One one(String issuer, String client, String match) {
        return new One("", "", issuer, client, "", match, "", "profile");
    }

    private static KnownProviders of(String address, String id, One one) {
        return new KnownProviders(new ProviderSettings(address, Map.of(id, one)));
    }

    @Test
    void without_a_word_there_is_no_provider_and_no_address_is_needed() {
        assertThat(new KnownProviders(new ProviderSettings("", Map.of())).list())
                .isEmpty();
    }

    @Test
    void the_usual_claim_follows_the_way_of_matching_and_the_return_address_the_setting() {
        var linked = of(HOUSE + "/", "province", one("https://id.example.org", "junxian", "linked"));
        assertThat(linked.list().getFirst().claim()).isEqualTo("sub");
        assertThat(linked.returnAddress("province")).isEqualTo(HOUSE + "/api/v1/session/providers/province/answer");
        var byName = of(HOUSE, "province", one("https://id.example.org", "junxian", "name"));
        assertThat(byName.list().getFirst().match()).isEqualTo(Match.NAME);
        assertThat(byName.list().getFirst().claim()).isEqualTo("preferred_username");
        assertThat(byName.list().getFirst().title().zh()).isEqualTo("province");
    }

    @ParameterizedTest
    @CsvSource({
        "'', province, https://id.example.org, junxian, linked, junxian.sign-in.address",
        "http://junxian.example.org, province, https://id.example.org, junxian, linked, junxian.sign-in.address",
        "https://junxian.example.org, province, http://id.example.org, junxian, linked, providers.province.issuer",
        "https://junxian.example.org, province, file:///etc/passwd, junxian, linked, providers.province.issuer",
        "https://junxian.example.org, province, http://localhost.example.org, junxian, linked, providers.province.issuer",
        "https://junxian.example.org, province, https://id.example.org, '', linked, providers.province.client-id",
        "https://junxian.example.org, province, https://id.example.org, junxian, any, providers.province.match",
        "https://junxian.example.org, a/b, https://id.example.org, junxian, linked, providers.a/b",
    })
    void I6_a_wrong_setting_stops_the_start_and_names_its_line(
            String address, String id, String issuer, String client, String match, String line) {
        assertThatThrownBy(() -> of(address, id, one(issuer, client, match)))
                .hasMessageContaining(line)
                .hasMessageContaining("Try:");
    }

    @Test
    void http_is_taken_for_this_machine_only() {
        assertThat(KnownProviders.isSafe("http://localhost:8080/realms/x")).isTrue();
        assertThat(KnownProviders.isSafe("http://127.0.0.1:8080")).isTrue();
        assertThat(KnownProviders.isSafe("http://[::1]:8080")).isTrue();
        assertThat(KnownProviders.isSafe("https://id.example.org")).isTrue();
        assertThat(KnownProviders.isSafe("http://10.0.0.7")).isFalse();
        assertThat(KnownProviders.isSafe("javascript:alert(1)")).isFalse();
        assertThat(KnownProviders.isSafe("not an address")).isFalse();
    }
}
