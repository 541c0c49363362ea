package org.junxian.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junxian.app.trial.Administrator;
import org.junxian.app.trial.Caller;
import org.junxian.app.trial.RunningPlatform;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Signing in, and what it opens.
@RunningPlatform
class SessionTest {

    private static final String SIGN_IN = "{\"name\":\"admin\",\"password\":\"%s\"}";
    private static final String ORDER = "{\"programme\":\"shandong\",\"scheme\":\"census-2020\"}";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    Caller caller;

    @Autowired
    Administrator administrator;

    @BeforeEach
    void nobody_is_signed_in() {
        administrator.setPassword(false);
        caller.startAfresh();
    }

    @Test
    void whoever_is_not_signed_in_reads_but_does_not_write_or_see_the_trail() {
        assertThat(caller.get("/api/v1/editions").statusCode()).isEqualTo(200);
        assertThat(caller.json(caller.get("/api/v1/audit")).path("code").asString())
                .isEqualTo("E3001");
        var refused = caller.send("POST", "/api/v1/publications", ORDER);
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(caller.json(refused).path("code").asString()).isEqualTo("E3001");
    }

    @Test
    void a_write_without_the_token_is_refused_even_for_the_administrator() {
        administrator.signIn(caller);
        var refused = caller.get("/api/v1/session", "X-Nothing", "1");
        assertThat(caller.json(refused).path("signedIn").asBoolean()).isTrue();
        var forged = caller.sendWithoutToken("POST", "/api/v1/publications", ORDER);
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(caller.json(forged).path("code").asString()).isEqualTo("E3005");
    }

    @Test
    void the_first_password_only_opens_the_change_of_password() {
        administrator.setPassword(true);
        var session = caller.json(caller.send("POST", "/api/v1/session", SIGN_IN.formatted(Administrator.PASSWORD)));
        assertThat(session.path("mustChangePassword").asBoolean()).isTrue();
        String before = caller.cookie("JUNXIAN_SESSION");
        assertThat(caller.json(caller.get("/api/v1/audit")).path("code").asString())
                .isEqualTo("E3006");

        String change = "{\"current\":\"%s\",\"next\":\"%s\"}";
        var weak = caller.send("POST", "/api/v1/session/password", change.formatted(Administrator.PASSWORD, "short"));
        assertThat(caller.json(weak).path("code").asString()).isEqualTo("E3007");
        var changed = caller.send(
                "POST", "/api/v1/session/password", change.formatted(Administrator.PASSWORD, "lantern-meadow-7391"));
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(caller.cookie("JUNXIAN_SESSION")).as("a new session number").isNotEqualTo(before);
        assertThat(caller.get("/api/v1/history?subject=person%20admin").statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_sixth_wrong_password_in_a_row_is_not_even_looked_at() {
        for (int i = 0; i < 5; i++) {
            var wrong = caller.send("POST", "/api/v1/session", SIGN_IN.formatted("wrong-" + i));
            assertThat(wrong.statusCode()).isEqualTo(401);
        }
        var right = caller.send("POST", "/api/v1/session", SIGN_IN.formatted(Administrator.PASSWORD));
        assertThat(right.statusCode()).isEqualTo(429);
        assertThat(right.headers().firstValueAsLong("Retry-After").orElseThrow())
                .as("seconds until the next try is looked at")
                .isBetween(840L, 901L);
        administrator.setPassword(false);
    }

    @Test
    void signing_out_ends_the_session_and_is_on_the_trail() {
        administrator.signIn(caller);
        long before = signOuts();
        assertThat(caller.send("DELETE", "/api/v1/session", "").statusCode()).isEqualTo(204);
        assertThat(caller.json("/api/v1/session").path("signedIn").asBoolean()).isFalse();
        assertThat(signOuts()).isEqualTo(before + 1);
    }

    private long signOuts() {
        return jdbc.sql("SELECT count(*) FROM audit_entry WHERE what = 'signed out'")
                .query(Long.class)
                .single();
    }
}
