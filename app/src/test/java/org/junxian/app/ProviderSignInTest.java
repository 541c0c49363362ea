package org.junxian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junxian.app.access.Role;
import org.junxian.app.trial.Caller;
import org.junxian.app.trial.People;
import org.junxian.app.trial.ProviderVisit;
import org.junxian.app.trial.RunningPlatform;
import org.junxian.app.trial.SignInServices;
import org.junxian.app.trial.TrialProvider;
import org.junxian.app.trial.TrialProvider.Twist;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A7: signing in by a service outside (OpenID Connect), against a small real one. Whoever it does not vouch for in
/// every
/// detail stays out, nobody is made, and what was refused stands in the trail.
@RunningPlatform
class ProviderSignInTest {

    private static final TrialProvider PROVIDER = ProviderVisit.PROVIDER;
    private static int counter;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private String name = "";
    private Caller caller;

    @BeforeEach
    void somebody_is_known_on_both_sides() {
        jdbc.sql("DELETE FROM sign_in_failure").update();
        name = people.person("vouched-" + counter++);
        people.grant(name, Role.ANALYST, "province", "shandong", null);
        caller = people.nobody();
        ProviderVisit.there(name, Twist.NOTHING);
    }

    /// Signs in and expects a refusal.
    ///
    /// @return its code and what was found
    private String refused(String provider) {
        assertThat(ProviderVisit.make(caller, provider, "")).startsWith(ProviderVisit.REFUSED);
        assertThat(session("signedIn")).isEqualTo("false");
        return ProviderVisit.refusal(caller);
    }

    private String session(String member) {
        return caller.json("/api/v1/session").path(member).asString();
    }

    private String lastEntry(String what) {
        return jdbc.sql("""
                        SELECT who || ' | ' || subject || ' | ' || detail FROM audit_entry
                        WHERE what = :what ORDER BY number DESC LIMIT 1""").param("what", what).query(String.class).single();
    }

    @Test
    void A7_a_person_the_provider_vouches_for_is_signed_in_with_a_new_session_and_an_entry() {
        assertThat(ProviderVisit.make(caller, "by-name", "?back=/returns/x?cell=1"))
                .isEqualTo("/returns/x?cell=1");
        assertThat(session("name")).isEqualTo(name);
        assertThat(session("provider")).isEqualTo("by-name");
        assertThat(session("mustChangePassword")).isEqualTo("false");
        assertThat(session("signOutAt"))
                .startsWith(PROVIDER.issuer() + "/end?client_id=" + TrialProvider.CLIENT)
                .endsWith("post_logout_redirect_uri=http%3A%2F%2Flocalhost%3A7%2Fsign-in");
        assertThat(lastEntry("signed in")).isEqualTo(name + " | person " + name + " | from 127.0.0.1, by by-name");
        assertThat(PROVIDER.lastVisit())
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .containsKeys("state", "nonce", "code_challenge")
                .doesNotContainKey("prompt");
        var sessions = caller.json("/api/v1/session/sessions");
        assertThat(sessions.findValuesAsString("provider")).containsExactly("by-name");
        assertThat(jdbc.sql("SELECT opened_by FROM web_session WHERE person = :name")
                        .param("name", name)
                        .query(String.class)
                        .list())
                .containsExactly("provider");

        String before = caller.cookie("JUNXIAN_SESSION");
        ProviderVisit.make(caller, "by-name", "");
        assertThat(caller.cookie("JUNXIAN_SESSION")).as("a new key").isNotEqualTo(before);
        assertThat(caller.json("/api/v1/session/sessions"))
                .as("the old one is over")
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "FOREIGN_SIGNATURE, E3205, signature",
        "NO_SIGNATURE, E3205, signature",
        "SIGNED_WITH_THE_PUBLIC_KEY, E3205, signature",
        "FOREIGN_AUDIENCE, E3205, aud",
        "FOREIGN_ISSUER, E3205, iss",
        "EXPIRED, E3205, expired",
        "OTHER_NONCE, E3205, nonce",
        "NO_STATEMENT, E3205, not complete",
    })
    void A7_a_statement_with_any_fault_lets_nobody_in(Twist twist, String code, String words) {
        ProviderVisit.there(name, twist);
        assertThat(refused("by-name")).startsWith(code).contains(words);
        assertThat(lastEntry("sign-in failed")).startsWith("unknown |  | from 127.0.0.1, by by-name: " + code);
    }

    @Test
    void A7_an_answer_counts_once_and_only_in_the_browser_that_began() {
        String back = ProviderVisit.leave(caller, "by-name", "");
        var begun = caller;
        caller = people.nobody();
        assertThat(ProviderVisit.location(caller.get(back))).startsWith(ProviderVisit.REFUSED);
        assertThat(ProviderVisit.refusal(caller)).as("another browser").startsWith("E3203");
        String other = ProviderVisit.leave(caller, "by-name", "");
        assertThat(ProviderVisit.location(caller.get(other.replaceAll("state=[^&]*", "state=guessed"))))
                .startsWith(ProviderVisit.REFUSED);
        assertThat(ProviderVisit.refusal(caller)).as("another state").startsWith("E3203");
        caller = begun;
        String kept = caller.cookie("JUNXIAN_ARRIVAL");
        assertThat(ProviderVisit.location(caller.get(back))).isEqualTo("/");
        assertThat(session("signedIn")).isEqualTo("true");
        caller.send("DELETE", "/api/v1/session", "");
        int calls = PROVIDER.calls();
        caller = people.nobody();
        var replayed = caller.get(back, "Cookie", "JUNXIAN_ARRIVAL=" + kept);
        assertThat(ProviderVisit.location(replayed)).startsWith(ProviderVisit.REFUSED);
        assertThat(ProviderVisit.refusal(caller))
                .as("replayed with its own cookie")
                .startsWith("E3203");
        assertThat(PROVIDER.calls()).as("the provider is not even asked").isEqualTo(calls);
        assertThat(session("signedIn")).isEqualTo("false");
    }

    @Test
    void A7_a_code_of_another_sign_in_opens_nothing() {
        String stolen = ProviderVisit.leave(caller, "by-name", "");
        caller = people.nobody();
        String own = ProviderVisit.leave(caller, "by-name", "");
        String code = stolen.replaceAll(".*code=([^&]*).*", "$1");
        assertThat(ProviderVisit.location(caller.get(own.replaceAll("code=[^&]*", "code=" + code))))
                .startsWith(ProviderVisit.REFUSED);
        assertThat(ProviderVisit.refusal(caller)).startsWith("E3205").contains("code is not valid");
    }

    @Test
    void A7_signing_in_makes_nobody_and_does_not_wake_who_was_locked() {
        ProviderVisit.there("nobody-here", Twist.NOTHING);
        assertThat(refused("by-name")).startsWith("E3207").contains("nobody-here", "preferred_username");
        assertThat(lastEntry("sign-in failed")).contains("E3207").contains("nobody-here");
        assertThat(jdbc.sql("SELECT count(*) FROM person WHERE name = 'nobody-here'")
                        .query(Long.class)
                        .single())
                .isZero();
        jdbc.sql("UPDATE person SET active = false WHERE name = :name")
                .param("name", name)
                .update();
        ProviderVisit.there(name, Twist.NOTHING);
        assertThat(refused("by-name")).startsWith("E3208").contains(name);
        PROVIDER.signedIn(Map.of("sub", "only this"), Twist.NOTHING);
        assertThat(refused("by-name")).startsWith("E3206").contains("preferred_username", "sub");
    }

    @Test
    void A7_a_provider_that_is_away_or_says_no_is_named_and_nobody_else_is_held_up() {
        assertThat(refused("away")).startsWith("E3202").contains("away");
        assertThat(caller.get("/api/v1/session/providers/none").statusCode()).isEqualTo(404);
        String back = ProviderVisit.leave(caller, "by-name", "");
        String no = back.replaceAll("code=[^&]*", "error=access_denied");
        assertThat(ProviderVisit.location(caller.get(no))).startsWith(ProviderVisit.REFUSED);
        assertThat(ProviderVisit.refusal(caller)).startsWith("E3204").contains("access_denied");
        assertThat(caller.json("/api/v1/session/refusal").path("problem").isNull())
                .as("shown once")
                .isTrue();
    }

    @Test
    void I6_after_signing_in_the_browser_stays_in_this_house() {
        for (String elsewhere : new String[] {"//evil.example", "https://evil.example", "/%5Cevil.example", "evil"}) {
            assertThat(ProviderVisit.make(caller, "by-name", "?back=" + elsewhere))
                    .as(elsewhere)
                    .isEqualTo("/");
        }
        assertThat(PROVIDER.lastVisit().get("redirect_uri"))
                .as("from the settings, not from the Host header")
                .isEqualTo(SignInServices.HOUSE + "/api/v1/session/providers/by-name/answer");
    }

    @Test
    void A7_linked_accounts_are_kept_by_whoever_looks_after_the_person() {
        String path = "/api/v1/people/" + name + "/links/linked";
        String wish = "{\"stated\":\"subject of %s\"}".formatted(name);
        assertThat(refused("linked")).startsWith("E3207").contains("subject of " + name);
        var security = people.prove(people.office(Role.SECURITY_ADMINISTRATOR));
        assertThat(security.send("PUT", path, wish).statusCode())
                .as("whoever gives roles keeps no accounts but those of the three")
                .isEqualTo(403);
        people.office(Role.SYSTEM_ADMINISTRATOR);
        var admin = people.signIn("system-administrator-x");
        assertThat(caller.json(admin.send("PUT", path, wish)).path("code").asString())
                .as("not without proof")
                .isEqualTo("E3009");
        people.prove(admin);
        assertThat(admin.send("PUT", path, wish).statusCode()).isEqualTo(200);
        String other = people.person("vouched-" + counter++);
        var taken = admin.send("PUT", "/api/v1/people/" + other + "/links/linked", wish);
        assertThat(caller.json(taken).path("code").asString()).isEqualTo("E3212");
        assertThat(lastEntry("account linked")).contains("linked: subject of " + name);

        assertThat(ProviderVisit.make(caller, "linked", "")).isEqualTo("/");
        assertThat(session("name")).isEqualTo(name);
        assertThat(caller.json("/api/v1/people/" + name + "/links").findValuesAsString("stated"))
                .as("one's own links")
                .containsExactly("subject of " + name);
        assertThat(admin.send("DELETE", path, "").statusCode()).isEqualTo(204);
        assertThat(session("signedIn")).as("out with the next request (A5)").isEqualTo("false");
        assertThat(refused("linked")).startsWith("E3207");
        assertThat(caller.json(admin.send("DELETE", path, "")).path("code").asString())
                .isEqualTo("E3213");
    }
}
