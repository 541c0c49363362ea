package org.junxian.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junxian.app.access.Role;
import org.junxian.app.trial.Authenticator;
import org.junxian.app.trial.Caller;
import org.junxian.app.trial.People;
import org.junxian.app.trial.ProviderVisit;
import org.junxian.app.trial.RunningPlatform;
import org.junxian.app.trial.TrialProvider.Twist;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A7: being signed in by a provider proves nothing. Before something weighty the person signs in there anew, and
/// whoever
/// has a second factor here gives its code, at the door and for a proof.
@RunningPlatform
class ProviderProofTest {

    private static final String PROVE = "?prove=true&back=/sign-in?proven=1";
    private static int counter;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private String name = "";
    private Caller caller;

    @BeforeEach
    void somebody_came_by_a_provider() {
        jdbc.sql("DELETE FROM sign_in_failure").update();
        name = people.person("proving-" + counter++);
        people.grant(name, Role.ANALYST, "province", "shandong", null);
        caller = people.nobody();
        ProviderVisit.there(name, Twist.NOTHING);
        assertThat(ProviderVisit.make(caller, "by-name", "")).isEqualTo("/");
    }

    private String session(String member) {
        return caller.json("/api/v1/session").path(member).asString();
    }

    private String lastEntry(String what) {
        return jdbc.sql("SELECT who || ': ' || detail FROM audit_entry WHERE what = :what ORDER BY number DESC LIMIT 1")
                .param("what", what)
                .query(String.class)
                .single();
    }

    @Test
    void A7_signing_in_by_a_provider_is_no_proof_and_a_password_is_none_there_either() {
        assertThat(session("proven")).isEqualTo("false");
        var answer = caller.send("POST", "/api/v1/session/proof", "{\"password\":\"%s\"}".formatted(People.PASSWORD));
        assertThat(caller.json(answer).path("code").asString()).isEqualTo("E3211");
        assertThat(session("proven")).isEqualTo("false");
    }

    @Test
    void A7_a_fresh_sign_in_at_the_provider_is_a_proof_for_five_minutes() {
        assertThat(ProviderVisit.make(caller, "by-name", PROVE)).isEqualTo("/sign-in?proven=1");
        assertThat(ProviderVisit.PROVIDER.lastVisit())
                .containsEntry("prompt", "login")
                .containsEntry("max_age", "0");
        assertThat(session("proven")).isEqualTo("true");
        assertThat(lastEntry("identity proven")).isEqualTo(name + ": from 127.0.0.1, by by-name");
        jdbc.sql("UPDATE web_session SET proven_at = now() - interval '301 seconds' WHERE person = :name")
                .param("name", name)
                .update();
        assertThat(session("proven")).isEqualTo("false");
    }

    @Test
    void A7_a_provider_that_does_not_ask_again_proves_nothing() {
        for (var twist : new Twist[] {Twist.SIGNED_IN_LONG_AGO, Twist.SILENT_ON_WHEN}) {
            ProviderVisit.there(name, twist);
            assertThat(ProviderVisit.make(caller, "by-name", PROVE)).startsWith(ProviderVisit.REFUSED);
            assertThat(ProviderVisit.refusal(caller)).as(twist.name()).startsWith("E3210");
            assertThat(session("proven")).isEqualTo("false");
        }
        assertThat(lastEntry("proof refused")).startsWith(name + ": ").contains("E3210");
    }

    @Test
    void A7_nobody_proves_for_somebody_else() {
        String other = people.person("proving-" + counter++);
        ProviderVisit.there(other, Twist.NOTHING);
        assertThat(ProviderVisit.make(caller, "by-name", PROVE)).startsWith(ProviderVisit.REFUSED);
        assertThat(ProviderVisit.refusal(caller))
                .startsWith("E3209")
                .contains(name)
                .contains(other);
        assertThat(session("proven")).isEqualTo("false");
        assertThat(session("name")).as("nor signs in by the way").isEqualTo(name);
        assertThat(ProviderVisit.make(people.nobody(), "by-name", PROVE))
                .as("nobody is signed in")
                .startsWith(ProviderVisit.REFUSED);
    }

    @Test
    void A7_a_session_that_ended_on_the_way_is_not_proven() {
        String back = ProviderVisit.leave(caller, "by-name", PROVE);
        jdbc.sql("DELETE FROM web_session WHERE person = :name")
                .param("name", name)
                .update();
        assertThat(ProviderVisit.location(caller.get(back))).startsWith(ProviderVisit.REFUSED);
        assertThat(ProviderVisit.refusal(caller)).startsWith("E3001");
    }

    @Test
    void A7_with_a_second_factor_the_provider_alone_is_not_enough() {
        ProviderVisit.make(caller, "by-name", PROVE);
        String secret = caller.json(caller.send("POST", "/api/v1/session/second-factor", ""))
                .path("secret")
                .asString();
        var codes = caller.json(caller.send(
                        "PUT",
                        "/api/v1/session/second-factor",
                        "{\"code\":\"%s\"}".formatted(Authenticator.digits(secret))))
                .path("recoveryCodes");
        caller.send("DELETE", "/api/v1/session", "");

        assertThat(ProviderVisit.make(caller, "by-name", "?back=/data")).isEqualTo("/sign-in?code=1&to=%2Fdata");
        assertThat(session("signedIn")).as("before the code").isEqualTo("false");
        assertThat(confirm(people.nobody(), codes.get(0).asString()))
                .as("another browser")
                .isEqualTo("E3203");
        assertThat(confirm(caller, "000000")).as("a wrong code").isEqualTo("E3010");
        assertThat(lastEntry("second factor refused")).startsWith(name);
        assertThat(confirm(caller, codes.get(0).asString())).isEqualTo("by-name");
        assertThat(session("name")).isEqualTo(name);
        assertThat(confirm(caller, codes.get(1).asString())).as("only once").isEqualTo("E3203");

        var proof = caller.send(
                "POST",
                "/api/v1/session/proof",
                "{\"code\":\"%s\"}".formatted(codes.get(2).asString()));
        assertThat(caller.json(proof).path("proven").asBoolean()).isTrue();
    }

    /// @return the code of the refusal, or the provider of the session that is open now
    private static String confirm(Caller browser, String code) {
        var answer = browser.json(
                browser.send("POST", "/api/v1/session/providers/code", "{\"code\":\"%s\"}".formatted(code)));
        return answer.has("code")
                ? answer.path("code").asString()
                : answer.path("provider").asString();
    }
}
