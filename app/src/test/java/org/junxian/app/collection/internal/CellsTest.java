package org.junxian.app.collection.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junxian.app.collection.internal.ReturnTrial.clerk;
import static org.junxian.app.collection.internal.ReturnTrial.id;
import static org.junxian.app.collection.internal.ReturnTrial.officer;
import static org.junxian.app.collection.internal.ReturnTrial.refused;
import static org.junxian.app.collection.internal.ReturnTrial.reviewer;
import static org.junxian.app.collection.internal.ReturnTrial.value;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junxian.app.access.Caller;
import org.junxian.app.collection.CellInput;
import org.junxian.app.collection.CellValue;
import org.junxian.app.collection.CellsChanged;
import org.junxian.app.collection.Move;
import org.junxian.app.collection.ReturnFinding;
import org.junxian.app.collection.ReturnId;
import org.junxian.app.problem.Problem;
import org.junxian.app.trial.RunningPlatform;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// D1: a value is never lost, doubled or overwritten unseen.
@RunningPlatform
@Import(ReturnTrial.class)
class CellsTest {

    @Autowired
    ReturnTrial trial;

    @Autowired
    JdbcClient jdbc;

    private String programme = "";
    private ReturnId id = new ReturnId("x", "x", "x", "x");
    private Caller clerk = clerk("clerk", "x", "x");

    @BeforeEach
    void an_open_collection() {
        programme = trial.open();
        id = id(programme, "A01");
        clerk = clerk("clerk-one", programme, "A01");
    }

    private static CellInput seen(String entry, Object value, int version) {
        return new CellInput(entry, value(value), version);
    }

    @Test
    void D1_the_second_of_two_people_on_one_cell_is_shown_what_the_first_entered() {
        var other = clerk("clerk-two", programme, "A01");
        trial.saveCells.handle(clerk, id, List.of(seen("output", 100, 0)), "first");
        assertThatThrownBy(() -> trial.saveCells.handle(
                        other, id, List.of(seen("farming", 7, 0), seen("output", 90, 0)), "second"))
                .isInstanceOfSatisfying(CellsChanged.class, changed -> {
                    assertThat(changed.current()).hasSize(1);
                    var now = changed.current().getFirst();
                    assertThat(now.entry()).isEqualTo("output");
                    assertThat(now.value()).isEqualTo(100);
                    assertThat(now.by()).isEqualTo("clerk-one");
                    assertThat(changed.refusal().problem()).isEqualTo(Problem.CELL_CHANGED);
                });
        var cells = trial.view(clerk, id).cells();
        assertThat(Objects.requireNonNull(cells.get("output")).value()).isEqualTo(100);
        assertThat(Objects.requireNonNull(cells.get("farming")).value())
                .as("all or nothing")
                .isNull();
        trial.saveCells.handle(other, id, List.of(seen("output", 90, 1)), "third");
        assertThat(Objects.requireNonNull(trial.view(clerk, id).cells().get("output"))
                        .version())
                .isEqualTo(2);
    }

    @Test
    void D1_a_save_that_is_sent_again_changes_nothing_and_answers_the_same() {
        var inputs = List.of(seen("output", 100, 0), seen("remark", "按快报", 0));
        var first = trial.saveCells.handle(clerk, id, inputs, "again");
        var second = trial.saveCells.handle(clerk, id, inputs, "again");
        assertThat(second.cells()).isEqualTo(first.cells());
        assertThat(second.findings()).isEqualTo(first.findings());
        assertThat(second.version()).isEqualTo(first.version());
        assertThat(second.changed()).isZero();
        assertThat(trial.view(clerk, id).version()).isEqualTo(2);
        assertThat(refused(() -> trial.saveCells.handle(clerk, id, List.of(seen("output", 1, 1)), "again")))
                .isEqualTo(Problem.REQUEST_REUSED);
    }

    @Test
    void D1_the_same_value_once_more_is_no_change_and_no_conflict() {
        trial.saveCells.handle(clerk, id, List.of(seen("output", 100, 0)), "one");
        var same = trial.saveCells.handle(clerk, id, List.of(seen("output", 100, 0)), "two");
        assertThat(same.changed()).isZero();
        assertThat(same.version()).isEqualTo(2);
    }

    @Test
    void N6_empty_not_applicable_and_zero_are_three_things() {
        trial.save(clerk, id, "output", 0, "farming", new CellValue.NotApplicable("没有农业"), "other", 5);
        trial.save(clerk, id, "other", CellValue.EMPTY);
        var cells = trial.view(clerk, id).cells();
        assertThat(Objects.requireNonNull(cells.get("output")).value()).isZero();
        assertThat(Objects.requireNonNull(cells.get("farming")).notApplicable()).isEqualTo("没有农业");
        assertThat(cells.get("farming").value()).isNull();
        assertThat(Objects.requireNonNull(cells.get("other")).value()).isNull();
        assertThat(cells.get("other").version()).isEqualTo(2);
        assertThat(trial.view(clerk, id).findings())
                .extracting(ReturnFinding::entries)
                .containsExactly(List.of("other"));
    }

    @Test
    void what_has_no_meaning_in_a_cell_is_refused_and_what_is_odd_is_kept_with_a_finding() {
        assertThat(refused(() -> trial.save(clerk, id, "output", "很多"))).isEqualTo(Problem.BAD_CELL);
        assertThat(refused(() -> trial.save(clerk, id, "remark", 5))).isEqualTo(Problem.BAD_CELL);
        assertThat(refused(() -> trial.save(clerk, id, "output", new CellValue.NotApplicable(" "))))
                .isEqualTo(Problem.BAD_CELL);
        assertThat(refused(() -> trial.save(clerk, id, "beauty", 5))).isEqualTo(Problem.UNKNOWN_ENTRY);
        assertThat(refused(() -> trial.save(clerk, id, "residents", 5))).isEqualTo(Problem.NOT_ASKED);
        var saved = trial.save(clerk, id, "output", 100, "farming", -1, "other", 60, "firms", 1.5);
        assertThat(saved.findings())
                .extracting(finding -> finding.check() + " " + finding.entries().getFirst())
                .containsExactlyInAnyOrder("null farming", "null firms", "parts output");
    }

    @Test
    void the_cells_of_another_county_and_those_of_a_submitted_return_stay_shut() {
        assertThat(refused(() -> trial.save(clerk, id(programme, "B01"), "output", 1)))
                .isEqualTo(Problem.UNKNOWN_RETURN);
        assertThat(refused(() -> trial.save(reviewer("r", programme, "CA"), id, "output", 1)))
                .isEqualTo(Problem.NOT_YOUR_RETURN);
        trial.fill(clerk, id);
        trial.move(clerk, id, Move.SUBMIT);
        assertThat(refused(() -> trial.save(clerk, id, "output", 1))).isEqualTo(Problem.NOT_A_DRAFT);
    }

    @Test
    void every_save_stands_in_the_trail_and_in_the_history_of_its_cell() {
        trial.save(clerk, id, "output", 100);
        trial.save(clerk, id, "output", 120);
        var trail = jdbc.sql("SELECT what FROM audit_entry WHERE subject = :subject ORDER BY number")
                .param("subject", "return " + id + " output")
                .query(String.class)
                .list();
        assertThat(trail).containsExactly("cells saved", "cells saved");
        var view = trial.view(officer("o", programme), id);
        assertThat(Objects.requireNonNull(view.cells().get("output")).value()).isEqualTo(120);
        assertThat(view.canEnter()).isFalse();
    }
}
