package org.junxian.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junxian.app.audit.Actor;
import org.junxian.app.audit.AuditTrail;
import org.junxian.app.audit.ReadTrail;
import org.junxian.app.audit.TrailQuery;
import org.junxian.app.database.Database;
import org.junxian.app.trial.RunningPlatform;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/// The trail in the database: whole, safe to read, and closed even to the application (U2, U3).
@RunningPlatform
class TrailTest {

    private static final Actor SOMEBODY = new Actor("somebody");

    @Autowired
    AuditTrail audit;

    @Autowired
    ReadTrail trail;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Database database;

    @Test
    void U2_every_kind_of_tampering_shows_where_even_when_the_owner_does_it() throws SQLException {
        for (int i = 0; i < 8; i++) {
            append("thing changed", "thing " + i, "for the test of tampering");
        }
        assertThat(trail.state().whole()).isTrue();
        long n = trail.state().entries() - 4;
        var found = new TreeMap<String, List<Long>>();
        for (var kind : tamperings(n).entrySet()) {
            found.put(kind.getKey(), breaksAfter(kind.getValue()));
        }
        assertThat(found)
                .containsEntry("edited", List.of(n))
                .containsEntry("edited with a fitting hash", List.of(n + 1))
                .containsEntry("deleted", List.of(n + 1))
                .containsEntry("inserted", List.of(n))
                .containsEntry("cut off", List.of(n + 4));
        assertThat(found.get("exchanged")).startsWith(n, n + 1);
        assertThat(trail.state().whole()).as("nothing of it was committed").isTrue();
    }

    private static Map<String, List<String>> tamperings(long n) {
        String rehash =
                "UPDATE audit_entry SET hash = audit_hash(previous_hash, number, at, who, what, subject, detail) WHERE number = ";
        return Map.of(
                "edited",
                List.of("UPDATE audit_entry SET who = 'nobody' WHERE number = " + n),
                "edited with a fitting hash",
                List.of("UPDATE audit_entry SET who = 'nobody' WHERE number = " + n, rehash + n),
                "deleted",
                List.of("DELETE FROM audit_entry WHERE number = " + n),
                "inserted",
                List.of(
                        "UPDATE audit_entry SET number = -number WHERE number >= " + n,
                        "UPDATE audit_entry SET number = 1 - number WHERE number < 0",
                        "INSERT INTO audit_entry SELECT " + n
                                + ", at, 'nobody', what, subject, detail, previous_hash, repeat('a', 64)"
                                + " FROM audit_entry WHERE number = " + (n + 1)),
                "exchanged",
                List.of(
                        "UPDATE audit_entry SET number = -number WHERE number IN (" + n + ", " + (n + 1) + ")",
                        "UPDATE audit_entry SET number = " + (2 * n + 1) + " + number WHERE number < 0"),
                "cut off",
                List.of("DELETE FROM audit_entry WHERE number > " + n));
    }

    /// The first breaks after some statements of the tables' owner, which are taken back at once. What is inserted
    /// moves
    /// all entries behind it, so only the first of those counts.
    private List<Long> breaksAfter(List<String> statements) throws SQLException {
        var owner = database.owner();
        try (Connection connection = DriverManager.getConnection(database.url(), owner.name(), owner.password())) {
            connection.setAutoCommit(false);
            connection.setSchema("junxian");
            try (var statement = connection.createStatement()) {
                statement.execute("ALTER TABLE audit_entry DROP CONSTRAINT audit_entry_number_check");
                for (String sql : statements) {
                    statement.execute(sql);
                }
                var breaks = new ArrayList<Long>();
                try (var rows = statement.executeQuery("SELECT number FROM audit_break ORDER BY number")) {
                    while (rows.next()) {
                        breaks.add(rows.getLong(1));
                    }
                }
                boolean moved = statements.size() > 2;
                return moved ? breaks.subList(0, 1) : breaks;
            } finally {
                connection.rollback();
            }
        }
    }

    @Test
    void the_application_can_only_append() {
        for (String sql : List.of(
                "UPDATE audit_entry SET who = 'nobody'",
                "DELETE FROM audit_anchor",
                "UPDATE audit_head SET number = 0",
                "INSERT INTO audit_entry SELECT * FROM audit_entry",
                "INSERT INTO audit_anchor VALUES (1, 'x', 'x', now())",
                "DELETE FROM audit_retired")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update())
                    .as(sql)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void entries_younger_than_six_months_cannot_be_retired() {
        transaction.executeWithoutResult(status -> audit.anchor("test of the retention"));
        var anchor = trail.anchors(1).getFirst();
        assertThatThrownBy(() -> jdbc.sql("SELECT audit_retire(:number, 'file', repeat('0', 64))")
                        .param("number", anchor.number())
                        .query(Long.class)
                        .single())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("younger than six months");
    }

    @Test
    void U3_no_entry_holds_control_characters_or_numbers_of_persons() {
        append(
                "person\nmade",
                "person clerk\u202e",
                "signed in\r\n2026 forged line; 证件 370102199001011234, 电话 13912345678, 金额 1234567890123");
        var entry = trail.find(new TrailQuery("somebody", List.of("person made"), false, null, null, null), 1, 0)
                .getFirst();
        assertThat(entry.subject()).isEqualTo("person clerk ");
        assertThat(entry.detail())
                .isEqualTo("signed in 2026 forged line; 证件 370102********, 电话 139****5678, 金额 1234567890123");
    }

    @Test
    void an_entry_outside_a_transaction_is_refused() {
        assertThatThrownBy(() -> audit.append(SOMEBODY, "done", "nothing", ""))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private void append(String what, String subject, String detail) {
        transaction.executeWithoutResult(status -> audit.append(SOMEBODY, what, subject, detail));
    }
}
