package org.junxian.app.trial;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.CallerNow;
import org.junxian.app.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Makes people with roles for tests, all with one password.
@Component
public class Staff {

    private final JdbcClient jdbc;
    private final CallerNow callers;
    private final String passwordHash;

    Staff(JdbcClient jdbc, CallerNow callers, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.callers = callers;
        this.passwordHash = Objects.requireNonNull(passwords.encode(Administrator.PASSWORD));
    }

    /// A person with one more role from today on.
    ///
    /// @param reach `province`, `city`, `county` or `department`
    /// @param code  of the city or county, or the department's id; null for the province
    public org.junxian.app.access.Caller give(
            String name, Role role, String reach, String programme, @Nullable String code) {
        jdbc.sql("""
                        INSERT INTO person (name, title, password_hash, must_change_password, made_at)
                        VALUES (:name, :name, :hash, false, now())
                        ON CONFLICT DO NOTHING""").param("name", name).param("hash", passwordHash).update();
        jdbc.sql("""
                        INSERT INTO person_grant (person, role, reach, programme, code, since, given_by, given_at)
                        VALUES (:person, :role, :reach, :programme, :code, '2024-01-01', 'test', now())""")
                .param("person", name)
                .param("role", role.id())
                .param("reach", reach)
                .param("programme", programme)
                .param("code", code)
                .update();
        return Optional.of(name).flatMap(callers::find).orElseThrow();
    }

    /// Takes everything away from now on.
    public void takeAway(String name) {
        jdbc.sql("UPDATE person_grant SET revoked_by = 'test', revoked_at = now() WHERE person = :name")
                .param("name", name)
                .update();
    }

    public void signIn(Caller caller, String name) {
        caller.startAfresh();
        var answer = caller.send(
                "POST",
                "/api/v1/session",
                "{\"name\":\"%s\",\"password\":\"%s\"}".formatted(name, Administrator.PASSWORD));
        if (answer.statusCode() != 200) {
            throw new AssertionError("signing in answered " + answer.statusCode() + ": " + Caller.text(answer));
        }
    }
}
