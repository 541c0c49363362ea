package org.junxian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junxian.app.access.Caller;
import org.junxian.app.access.CallerNow;
import org.junxian.app.access.Role;
import org.junxian.app.audit.Actor;
import org.junxian.app.database.Database;
import org.junxian.app.drafts.internal.DecideAdoption;
import org.junxian.app.evaluation.PublishEdition;
import org.junxian.app.programmes.LoadPackage;
import org.junxian.app.trial.FailingDatabase;
import org.junxian.app.trial.People;
import org.junxian.app.trial.RunningPlatform;
import org.junxian.app.trial.SamplePackage;
import org.junxian.programme.ReadPackage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// U1: a change and its entry in the trail commit together. The database fails after every single statement of a use
/// case, and at its commit: each time neither the change nor the entry is there; without a failure both are.
@RunningPlatform
@Import(FailingDatabase.class)
class ChangeAndEntryTest {

    private static final Actor SOMEBODY = new Actor("somebody");

    @Autowired
    Database database;

    @Autowired
    LoadPackage loadPackage;

    @Autowired
    PublishEdition publishEdition;

    @Autowired
    DecideAdoption decideAdoption;

    @Autowired
    People people;

    @Autowired
    CallerNow callerNow;

    @Test
    void U1_loading_a_package_leaves_both_or_none() throws SQLException {
        var reading =
                ReadPackage.fromZip(SamplePackage.read().called("both-or-none").zip());
        bothOrNone(() -> loadPackage.handle(SOMEBODY, reading, false));
    }

    @Test
    void U1_publishing_leaves_both_or_none() throws SQLException {
        var order = new PublishEdition.Order("shandong", "census-2020", null, null);
        bothOrNone(() -> publishEdition.handle(SOMEBODY, order));
    }

    @Test
    void U1_adopting_a_draft_leaves_both_or_none() throws SQLException {
        String programme = "adopted-or-none";
        loadPackage.handle(
                SOMEBODY,
                ReadPackage.fromZip(SamplePackage.read().called(programme).zip()),
                false);
        publishEdition.handle(SOMEBODY, new PublishEdition.Order(programme, "monthly-targets", null, null));
        var one = people.signedIn("adopts-one", Role.PROGRAMME_OFFICER, "province", programme, null);
        people.signedIn("adopts-two", Role.PROGRAMME_OFFICER, "province", programme, null);
        var draft = one.json(one.send("POST", "/api/v1/drafts", """
                {"edition":"%s.monthly-targets.1","title":"U1","reason":"U1",
                 "changes":[{"kind":"normalise","by":"z-score"}]}""".formatted(programme)));
        var proposed =
                one.json(one.send("POST", "/api/v1/drafts/" + draft.path("id").asString() + "/adoptions", """
                        {"version":1,"scheme":"adopted-once","title":{"zh":"U1","en":"U1"}}"""));
        var found = callerNow.find("adopts-two").orElseThrow();
        var two = new Caller(found.name(), found.title(), found.grants(), true);
        bothOrNone(() -> decideAdoption.confirm(two, proposed.path("id").asLong()));
    }

    private void bothOrNone(Runnable useCase) throws SQLException {
        var before = content();
        int failures = 0;
        while (true) {
            FailingDatabase.failAfter(failures);
            boolean thrown = false;
            try {
                useCase.run();
            } catch (RuntimeException e) {
                thrown = true;
            }
            if (!FailingDatabase.stopFailing()) {
                assertThat(thrown).as("fails by itself").isFalse();
                break;
            }
            failures++;
            assertThat(thrown)
                    .as("goes on after statement " + failures + " failed")
                    .isTrue();
            assertThat(content()).as("after a failure at statement " + failures).isEqualTo(before);
        }
        assertThat(failures).as("statements tried").isGreaterThan(3);
        var after = content();
        assertThat(after.get("audit_entry")).isNotEqualTo(before.get("audit_entry"));
        var changed = new ArrayList<String>();
        after.forEach((table, rows) -> {
            if (!rows.equals(before.get(table)) && !table.startsWith("audit_")) {
                changed.add(table);
            }
        });
        assertThat(changed).as("tables the use case changed").isNotEmpty();
    }

    /// Of every table the number of its rows and a sum over their words, read past the application.
    private Map<String, String> content() throws SQLException {
        var owner = database.owner();
        var content = new TreeMap<String, String>();
        try (Connection connection = DriverManager.getConnection(database.url(), owner.name(), owner.password());
                Statement statement = connection.createStatement()) {
            connection.setSchema("junxian");
            statement.execute(
                    "SET junxian.programme = 'shandong'; SET junxian.units = '*'; SET junxian.departments = '*'");
            var tables = new ArrayList<String>();
            try (var rows = statement.executeQuery("""
                    SELECT table_name FROM information_schema.tables
                    WHERE table_schema = 'junxian' AND table_type = 'BASE TABLE'""")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (String table : tables) {
                try (var rows = statement.executeQuery(
                        "SELECT count(*) || ' ' || coalesce(sum(hashtext(t::text)::bigint), 0) FROM " + table + " t")) {
                    rows.next();
                    content.put(table, rows.getString(1));
                }
            }
        }
        return content;
    }
}
