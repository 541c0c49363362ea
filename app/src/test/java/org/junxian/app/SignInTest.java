package org.junxian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junxian.app.access.Role;
import org.junxian.app.trial.Caller;
import org.junxian.app.trial.People;
import org.junxian.app.trial.RunningPlatform;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A7: second factor, idle end, sessions that can be ended, proofs, tokens, and no default password.
@RunningPlatform
class SignInTest {

    private static final String PROOF = "{\"password\":\"%s\"}";
    private static int counter;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private String name = "";
    private Caller caller;

    @BeforeEach
    void somebody_is_signed_in() {
        name = people.person("somebody-" + counter++);
        people.grant(name, Role.ANALYST, "province", "shandong", null);
        caller = people.signIn(name);
    }

    private boolean signedIn(Caller browser) {
        return browser.json("/api/v1/session").path("signedIn").asBoolean();
    }

    private String code(HttpResponse<byte[]> answer) {
        return answer.statusCode() < 300
                ? "ok"
                : caller.json(answer).path("code").asString();
    }

    /// An authenticator of its own, so that the platform is not checked against itself.
    private static String digits(String base32, long step) throws GeneralSecurityException {
        var bytes = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (char letter : base32.toCharArray()) {
            held = held << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(held >> bits & 0xff);
            }
        }
        var mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(bytes.toByteArray(), "HmacSHA1"));
        byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
        int number = ByteBuffer.wrap(hash, hash[19] & 0xf, 4).getInt() & 0x7fffffff;
        return "%06d".formatted(number % 1_000_000);
    }

    @Test
    void A7_with_a_second_factor_a_password_is_not_enough_and_no_code_is_taken_twice() throws Exception {
        assertThat(code(caller.send("POST", "/api/v1/session/second-factor", "")))
                .as("nobody turns an open browser into a proof")
                .isEqualTo("E3009");
        people.prove(caller);
        var begun = caller.json(caller.send("POST", "/api/v1/session/second-factor", ""));
        jdbc.sql("UPDATE web_session SET proven_at = NULL WHERE person = :name")
                .param("name", name)
                .update();
        String secret = begun.path("secret").asString();
        assertThat(begun.path("address").asString())
                .startsWith("otpauth://totp/")
                .contains(secret);
        long step = Instant.now().getEpochSecond() / 30;
        assertThat(code(caller.send("PUT", "/api/v1/session/second-factor", "{\"code\":\"000000\"}")))
                .isIn("E3109", "ok");
        String first = digits(secret, step);
        var codes = caller.json(
                        caller.send("PUT", "/api/v1/session/second-factor", "{\"code\":\"%s\"}".formatted(first)))
                .path("recoveryCodes");
        assertThat(codes).hasSize(10);

        assertThat(signIn(null)).as("no code").isEqualTo("E3010");
        assertThat(signIn(first)).as("the code that was used already").isEqualTo("E3010");
        assertThat(signIn(digits(secret, step + 1))).as("the next code").isEqualTo("ok");
        assertThat(signIn(digits(secret, step + 1))).as("again").isEqualTo("E3010");
        String recovery = codes.get(3).asString();
        assertThat(signIn(recovery)).as("a recovery code").isEqualTo("ok");
        assertThat(signIn(recovery)).as("the same recovery code").isEqualTo("E3010");

        byte[] kept = jdbc.sql("SELECT secret FROM second_factor WHERE person = :name")
                .param("name", name)
                .query(byte[].class)
                .single();
        assertThat(kept).as("encrypted, not the secret itself").hasSizeGreaterThan(20);
        assertThat(code(caller.send("DELETE", "/api/v1/session/second-factor", "")))
                .as("not without proof")
                .isEqualTo("E3009");
        assertThat(code(caller.send("POST", "/api/v1/session/proof", PROOF.formatted(People.PASSWORD))))
                .as("the password alone proves nothing any more")
                .isEqualTo("E3109");
        String proof = "{\"code\":\"%s\"}".formatted(codes.get(5).asString());
        assertThat(code(caller.send("POST", "/api/v1/session/proof", proof))).isEqualTo("ok");
        assertThat(code(caller.send("DELETE", "/api/v1/session/second-factor", "")))
                .isEqualTo("ok");
        assertThat(signIn(null)).isEqualTo("ok");
    }

    private String signIn(@Nullable String secondFactor) {
        String second = secondFactor == null ? "null" : "\"" + secondFactor + "\"";
        return code(people.nobody().send("POST", "/api/v1/session", """
                        {"name":"%s","password":"%s","code":%s}""".formatted(name, People.PASSWORD, second)));
    }

    @Test
    void A7_a_session_left_alone_ends_and_so_does_a_very_old_one() {
        assertThat(signedIn(caller)).isTrue();
        leaveAlone(29);
        assertThat(signedIn(caller)).isTrue();
        leaveAlone(31);
        assertThat(signedIn(caller)).isFalse();
        caller = people.signIn(name);
        jdbc.sql("""
                        WITH old AS (DELETE FROM web_session WHERE person = :name RETURNING *)
                        INSERT INTO web_session (key_hash, person, opened_by, started_at, used_at, address, browser)
                        SELECT key_hash, person, opened_by, now() - interval '12 hours 1 second', used_at, address, browser
                        FROM old WHERE used_at > now() - interval '1 minute'""").param("name", name).update();
        assertThat(signedIn(caller)).isFalse();
    }

    private void leaveAlone(int minutes) {
        jdbc.sql("UPDATE web_session SET used_at = now() - make_interval(mins => :age) WHERE person = :name")
                .param("age", minutes)
                .param("name", name)
                .update();
    }

    @Test
    void A7_sessions_are_listed_and_can_be_ended_by_their_owner_and_by_the_security_administrator() {
        var other = people.signIn(name);
        var list = caller.json("/api/v1/session/sessions");
        assertThat(list).hasSize(2);
        for (var session : list) {
            if (!session.path("current").asBoolean()) {
                String id = session.path("id").asString();
                assertThat(code(people.analyst().send("DELETE", "/api/v1/session/sessions/" + id, "")))
                        .as("somebody else's")
                        .isEqualTo("E3110");
                assertThat(code(caller.send("DELETE", "/api/v1/session/sessions/" + id, "")))
                        .isEqualTo("ok");
            }
        }
        assertThat(signedIn(other)).isFalse();
        assertThat(signedIn(caller)).isTrue();
        var security = people.office(Role.SECURITY_ADMINISTRATOR);
        assertThat(security.json("/api/v1/people/" + name + "/sessions")).hasSize(1);
        assertThat(code(security.send("DELETE", "/api/v1/people/" + name + "/sessions", "")))
                .isEqualTo("ok");
        assertThat(signedIn(caller)).isFalse();
    }

    @Test
    void A7_a_proof_lasts_five_minutes() {
        assertThat(caller.json("/api/v1/session").path("proven").asBoolean()).isFalse();
        assertThat(code(caller.send("POST", "/api/v1/session/proof", PROOF.formatted("wrong"))))
                .isEqualTo("E3008");
        people.prove(caller);
        assertThat(caller.json("/api/v1/session").path("proven").asBoolean()).isTrue();
        jdbc.sql("UPDATE web_session SET proven_at = now() - interval '301 seconds' WHERE person = :name")
                .param("name", name)
                .update();
        assertThat(caller.json("/api/v1/session").path("proven").asBoolean()).isFalse();
    }

    @Test
    void A7_a_token_opens_only_what_its_scope_says_and_never_the_account() {
        String until = Instant.now().plus(2, ChronoUnit.DAYS).toString();
        String wish = "{\"title\":\"program\",\"scopes\":[\"%s\"],\"until\":\"%s\"}";
        var made = caller.json(caller.send("POST", "/api/v1/session/tokens", wish.formatted("read", until)));
        String bearer = "Bearer " + made.path("token").asString();
        var program = people.nobody();
        assertThat(program.get("/api/v1/roles", "Authorization", bearer).statusCode())
                .isEqualTo(200);
        assertThat(code(program.get("/api/v1/session/tokens", "Authorization", bearer)))
                .isEqualTo("E3101");
        assertThat(jdbc.sql("SELECT key_hash FROM api_token WHERE id = :id")
                        .param("id", made.path("id").asLong())
                        .query(String.class)
                        .single())
                .as("only the hash is kept")
                .isNotEqualTo(made.path("token").asString())
                .hasSize(64);
        assertThat(code(caller.send("POST", "/api/v1/session/tokens", wish.formatted("approve", until))))
                .isEqualTo("E2001");
        assertThat(code(caller.send(
                        "POST",
                        "/api/v1/session/tokens",
                        wish.formatted("read", Instant.now().plus(400, ChronoUnit.DAYS)))))
                .isEqualTo("E2001");
        caller.send("DELETE", "/api/v1/session/tokens/" + made.path("id").asLong(), "");
        assertThat(program.get("/api/v1/roles", "Authorization", bearer).statusCode())
                .isEqualTo(401);
    }

    @Test
    void A7_a_request_with_a_token_does_not_borrow_the_session_of_its_cookie() {
        assertThat(caller.get("/api/v1/roles", "Authorization", "Bearer jx_nonsense")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void A7_a_new_password_from_the_administrator_ends_everything_and_must_be_changed() {
        var admin = people.office(Role.SYSTEM_ADMINISTRATOR);
        var renewed = admin.json(admin.send("POST", "/api/v1/people/" + name + "/password", ""));
        assertThat(signedIn(caller)).isFalse();
        String signIn = "{\"name\":\"%s\",\"password\":\"%s\"}"
                .formatted(name, renewed.path("password").asString());
        var session = caller.json(caller.send("POST", "/api/v1/session", signIn));
        assertThat(session.path("mustChangePassword").asBoolean()).isTrue();
        assertThat(code(caller.get("/api/v1/roles"))).isEqualTo("E3006");
    }

    @Test
    void A7_no_password_is_a_default_one() {
        assertThat(jdbc.sql("SELECT password_hash FROM person WHERE name IN ('admin', 'security', 'auditor')")
                        .query(String.class)
                        .list())
                .doesNotHaveDuplicates();
        var shown = people.nobody().json("/api/v1/session").path("demonstration");
        assertThat(shown).hasSizeGreaterThan(9);
        assertThat(shown.findValuesAsString("password")).doesNotHaveDuplicates();
        assertThat(caller.json("/api/v1/session").path("demonstration"))
                .as("only on the sign-in page")
                .isEmpty();
    }
}
