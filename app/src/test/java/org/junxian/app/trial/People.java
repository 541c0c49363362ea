package org.junxian.app.trial;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Role;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Makes people with their grants and signs callers in as any of them. The rows are written directly, so that a test of
/// something else does not depend on how people are made.
@Component
public class People {

    public static final String PASSWORD = "riverbank-orchard-42";
    private static final String SHANDONG = "shandong";

    private final JdbcClient jdbc;
    private final WebServerApplicationContext server;
    private final String hash;
    private final Map<String, Caller> callers = new ConcurrentHashMap<>();

    People(JdbcClient jdbc, PasswordEncoder passwords, WebServerApplicationContext server) {
        this.jdbc = jdbc;
        this.server = server;
        this.hash = Objects.requireNonNull(passwords.encode(PASSWORD));
    }

    /// Makes a person without any role, or gives an existing one the known password back.
    public String person(String name) {
        jdbc.sql("""
                        INSERT INTO person (name, title, password_hash, must_change_password, demonstration, made_at)
                        VALUES (:name, :name, :hash, false, true, now())
                        ON CONFLICT (name) DO UPDATE
                        SET password_hash = excluded.password_hash, must_change_password = false, active = true""").params(Map.of("name", name, "hash", hash)).update();
        return name;
    }

    /// Gives a role since long ago and without end.
    ///
    /// @param code of a city or county, the id of a department, or null
    /// @return the id of the grant
    public long grant(String name, Role role, String reach, @Nullable String programme, @Nullable String code) {
        return jdbc.sql("""
                        INSERT INTO person_grant (person, role, reach, programme, code, since, given_by, given_at)
                        VALUES (:name, :role, :reach, :programme, :code, DATE '2020-01-01', 'test', now())
                        RETURNING id""")
                .param("name", name)
                .param("role", role.id())
                .param("reach", reach)
                .param("programme", programme)
                .param("code", code)
                .query(Long.class)
                .single();
    }

    public void revoke(long grant) {
        jdbc.sql("UPDATE person_grant SET revoked_by = 'test', revoked_at = now() WHERE id = :id")
                .param("id", grant)
                .update();
    }

    /// Somebody signed in who holds exactly this role; the same one each time it is asked for.
    public Caller officer() {
        return as(Role.PROGRAMME_OFFICER, "province", null);
    }

    /// A second programme officer, where one alone must not do.
    public Caller otherOfficer() {
        return signedIn("programme-officer-two", Role.PROGRAMME_OFFICER, "province", SHANDONG, null);
    }

    public Caller clerk(String county) {
        return as(Role.COUNTY_CLERK, "county", county);
    }

    public Caller head(String county) {
        return as(Role.COUNTY_HEAD, "county", county);
    }

    public Caller reviewer(String city) {
        return as(Role.CITY_REVIEWER, "city", city);
    }

    public Caller department(String department) {
        return as(Role.DEPARTMENT_OFFICER, "department", department);
    }

    public Caller analyst() {
        return as(Role.ANALYST, "province", null);
    }

    public Caller expert() {
        return as(Role.EXPERT, "province", null);
    }

    /// One of the three offices that run the system.
    public Caller office(Role role) {
        return signedIn(role.id() + "-x", role, "installation", null, null);
    }

    /// Of the programme of Shandong.
    public Caller as(Role role, String reach, @Nullable String code) {
        String name = code == null ? role.id() + "-one" : role.id() + "-" + code.toLowerCase(Locale.ROOT);
        return signedIn(name, role, reach, SHANDONG, code);
    }

    /// Makes the person when needed, gives the role when needed, signs in when needed.
    public Caller signedIn(String name, Role role, String reach, @Nullable String programme, @Nullable String code) {
        return callers.computeIfAbsent(name, wanted -> {
            person(wanted);
            grant(wanted, role, reach, programme, code);
            return signIn(wanted);
        });
    }

    /// A new browser in which this person signs in.
    public Caller signIn(String name) {
        var caller = new Caller(server);
        var answer = caller.send(
                "POST", "/api/v1/session", "{\"name\":\"%s\",\"password\":\"%s\"}".formatted(name, PASSWORD));
        if (answer.statusCode() != 200) {
            throw new AssertionError("signing in answered " + answer.statusCode() + ": " + Caller.text(answer));
        }
        return caller;
    }

    /// A new browser in which nobody is signed in.
    public Caller nobody() {
        return new Caller(server);
    }

    /// Gives the password again (step-up), so that what needs proof is allowed for a few minutes.
    public Caller prove(Caller caller) {
        var answer = caller.send("POST", "/api/v1/session/proof", "{\"password\":\"%s\"}".formatted(PASSWORD));
        if (answer.statusCode() != 200) {
            throw new AssertionError("proving answered " + answer.statusCode() + ": " + Caller.text(answer));
        }
        return caller;
    }

    /// The id of a second programme: the sample package, loaded when it is first asked for.
    public String otherProgramme() {
        String id = "elsewhere";
        boolean there = jdbc.sql("SELECT EXISTS (SELECT 1 FROM programme WHERE id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
        if (!there) {
            byte[] zip = SamplePackage.read().called(id).zip();
            var answer = office(Role.SYSTEM_ADMINISTRATOR).upload("POST", "/api/v1/packages?dryRun=false", zip);
            if (answer.statusCode() != 200) {
                throw new AssertionError("loading answered " + answer.statusCode() + ": " + Caller.text(answer));
            }
        }
        return id;
    }
}
