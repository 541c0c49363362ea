package org.junxian.app.collection.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junxian.app.collection.internal.ReturnTrial.clerk;
import static org.junxian.app.collection.internal.ReturnTrial.id;
import static org.junxian.app.collection.internal.ReturnTrial.officer;
import static org.junxian.app.collection.internal.ReturnTrial.reviewer;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junxian.app.collection.CellInput;
import org.junxian.app.collection.CellValue;
import org.junxian.app.collection.Move;
import org.junxian.app.trial.FailingDatabase;
import org.junxian.app.trial.Invariants;
import org.junxian.app.trial.RunningPlatform;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// U1: what is done to a return and its entry in the trail commit together, or neither does.
@RunningPlatform
@Import({ReturnTrial.class, FailingDatabase.class})
class ReturnTrailTest {

    @Autowired
    ReturnTrial trial;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource source;

    @Test
    void U1_a_save_a_submission_and_an_acceptance_leave_both_or_none() {
        String programme = trial.open();
        var id = id(programme, "A01");
        var clerk = clerk("u1-clerk", programme, "A01");
        var officer = officer("u1-officer", programme);
        var cells = List.of(
                new CellInput("output", new CellValue.Number(100), 0),
                new CellInput("farming", new CellValue.Number(40), 0),
                new CellInput("other", new CellValue.Number(60), 0));
        bothOrNone(id.toString(), () -> trial.saveCells.handle(clerk, id, cells, "u1"));
        bothOrNone(id.toString(), () -> trial.moveReturn.handle(clerk, id, new MoveOrder(Move.SUBMIT, 2, null, null)));
        trial.move(reviewer("u1-reviewer", programme, "CA"), id, Move.REVIEW);
        bothOrNone(
                id.toString(), () -> trial.moveReturn.handle(officer, id, new MoveOrder(Move.ACCEPT, 4, null, null)));
        assertThat(Invariants.broken(source)).isEqualTo(List.of());
    }

    /// Fails after each statement in turn until the use case goes through.
    private void bothOrNone(String id, Runnable useCase) {
        int before = entries(id);
        for (int failures = 0; ; failures++) {
            FailingDatabase.failAfter(failures);
            try {
                useCase.run();
            } catch (RuntimeException e) {
                assertThat(FailingDatabase.stopFailing()).as(e.toString()).isTrue();
                assertThat(entries(id)).as("after statement " + failures).isEqualTo(before);
                assertThat(Invariants.broken(source)).isEqualTo(List.of());
                continue;
            }
            assertThat(FailingDatabase.stopFailing()).isFalse();
            assertThat(failures).as("statements tried").isGreaterThan(5);
            break;
        }
        assertThat(entries(id)).isEqualTo(before + 1);
    }

    private int entries(String id) {
        return jdbc.sql("SELECT count(*) FROM audit_entry WHERE subject LIKE :subject")
                .param("subject", "return " + id + "%")
                .query(Integer.class)
                .single();
    }
}
