package org.junxian.app.collection.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junxian.app.collection.Move;
import org.junxian.app.database.Database;
import org.junxian.app.trial.Invariants;
import org.junxian.app.trial.RunningPlatform;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// D8, U2: what was done before the oldest entry that is kept has no entry any more, and nothing is wrong with that.
@RunningPlatform
class RetiredTrailTest {

    @Autowired
    ReturnTrial trial;

    @Autowired
    Database database;

    @Test
    void D8_the_invariants_hold_after_entries_were_retired_and_still_find_what_has_none() throws SQLException {
        var programme = trial.open();
        var id = ReturnTrial.id(programme, "A01");
        var clerk = ReturnTrial.clerk("retired-clerk", programme, "A01");
        trial.fill(clerk, id);
        trial.move(clerk, id, Move.SUBMIT);
        trial.move(ReturnTrial.reviewer("retired-reviewer", programme, "CA"), id, Move.RETURN_TO_COUNTY);
        trial.move(clerk, id, Move.SUBMIT);

        var owner = database.owner();
        try (Connection connection = DriverManager.getConnection(database.url(), owner.name(), owner.password())) {
            connection.setAutoCommit(false);
            connection.setSchema("junxian");
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            long last = retireAllBut(jdbc, "return moved: submit");
            assertThat(whatIsKept(jdbc)).doesNotContain("package loaded", "collection opened");
            assertThat(jdbc.sql("SELECT count(*) FROM audit_break")
                            .query(Long.class)
                            .single())
                    .as("the chain begins after entry " + last)
                    .isZero();
            assertThat(Invariants.brokenOn(connection)).isEqualTo(List.of());

            jdbc.sql("""
                    INSERT INTO person_grant (person, role, reach, programme, since, given_by, given_at)
                    VALUES ('demo-expert', 'analyst', 'province', 'shandong', '2024-01-01', 'nobody',
                        now() + interval '2 hours')""").update();
            assertThat(Invariants.brokenOn(connection))
                    .isNotEmpty()
                    .allMatch(found -> found.contains("grant-is-in-the-audit-trail"));
            connection.rollback();
        }
    }

    /// As `audit_retire` does it, which refuses what is younger than six months: everything up to the entry before the
    /// newest of this fact.
    private static long retireAllBut(JdbcClient jdbc, String fact) {
        long last = jdbc.sql("SELECT max(number) - 1 FROM audit_entry WHERE what = :fact")
                .param("fact", fact)
                .query(Long.class)
                .single();
        jdbc.sql("""
                INSERT INTO audit_retired (number, hash, file, file_hash, retired_at)
                SELECT number, hash, 'trail.jsonl', repeat('0', 64), now() FROM audit_entry WHERE number = :last""").param("last", last).update();
        jdbc.sql("DELETE FROM audit_entry WHERE number <= :last")
                .param("last", last)
                .update();
        return last;
    }

    private static List<String> whatIsKept(JdbcClient jdbc) {
        return jdbc.sql("SELECT DISTINCT what FROM audit_entry")
                .query((row, number) -> String.valueOf(row.getString("what")))
                .list();
    }
}
