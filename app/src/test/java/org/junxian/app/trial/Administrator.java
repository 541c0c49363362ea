package org.junxian.app.trial;

import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Signs the administrator of the first start in. Tests cannot read the first password from the console, so they set
/// one they know.
@Component
public class Administrator {

    public static final String PASSWORD = "riverbank-orchard-42";

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;

    Administrator(JdbcClient jdbc, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.passwords = passwords;
    }

    /// @param mustChange as at the first sign-in
    public void setPassword(boolean mustChange) {
        setPassword("admin", mustChange);
    }

    private void setPassword(String name, boolean mustChange) {
        jdbc.sql("UPDATE person SET password_hash = :hash, must_change_password = :must WHERE name = :name")
                .params(Map.of(
                        "name", name, "hash", Objects.requireNonNull(passwords.encode(PASSWORD)), "must", mustChange))
                .update();
        jdbc.sql("DELETE FROM sign_in_failure").update();
    }

    public void signIn(Caller caller) {
        signIn(caller, "admin");
    }

    /// Signs one of the other two offices in.
    public void signIn(Caller caller, String name) {
        setPassword(name, false);
        caller.startAfresh();
        var answer = caller.send(
                "POST", "/api/v1/session", "{\"name\":\"%s\",\"password\":\"%s\"}".formatted(name, PASSWORD));
        if (answer.statusCode() != 200) {
            throw new AssertionError("signing in answered " + answer.statusCode() + ": " + Caller.text(answer));
        }
    }
}
