package org.junxian.app.collection.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junxian.app.collection.internal.ReturnTrial.city;
import static org.junxian.app.collection.internal.ReturnTrial.clerk;
import static org.junxian.app.collection.internal.ReturnTrial.head;
import static org.junxian.app.collection.internal.ReturnTrial.id;
import static org.junxian.app.collection.internal.ReturnTrial.officer;
import static org.junxian.app.collection.internal.ReturnTrial.person;
import static org.junxian.app.collection.internal.ReturnTrial.refused;
import static org.junxian.app.collection.internal.ReturnTrial.reviewer;
import static org.junxian.app.collection.internal.ReturnTrial.with;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junxian.app.access.Caller;
import org.junxian.app.access.Reach;
import org.junxian.app.access.Role;
import org.junxian.app.collection.Move;
import org.junxian.app.collection.ReturnId;
import org.junxian.app.collection.Stage;
import org.junxian.app.problem.Problem;
import org.junxian.app.trial.RunningPlatform;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/// D2: only the listed moves are possible, by the listed roles. D3: nobody judges what is his own.
@RunningPlatform
@Import(ReturnTrial.class)
class LifeCycleTest {

    /// The whole life of a return, written down a second time: stage, move, who in the county's own area.
    private static final String LIFE = """
            draft          submit            clerk     submitted
            submitted      take-back         clerk     draft
            submitted      return-to-county  reviewer  draft
            submitted      review            reviewer  city-reviewed
            city-reviewed  return-to-city    officer   submitted
            city-reviewed  accept            officer   accepted
            accepted       unaccept          officer   city-reviewed
            accepted       lock              officer   locked
            locked         unlock            officer   accepted
            """;

    @Autowired
    ReturnTrial trial;

    @Autowired
    TransactionTemplate transaction;

    private String programme = "";
    private ReturnId id = new ReturnId("x", "x", "x", "x");

    @BeforeEach
    void an_open_collection() {
        programme = trial.open();
        id = id(programme, "A01");
    }

    private record Way(String stage, String move, String who, String to) {}

    private static List<Way> life() {
        return LIFE.lines()
                .map(line -> line.trim().split(" +"))
                .map(words -> new Way(words[0], words[1], words[2], words[3]))
                .toList();
    }

    /// Everybody there is. Those in the second half cannot see the return at all.
    private Map<String, Caller> everybody() {
        var people = new LinkedHashMap<String, Caller>();
        people.put("clerk", clerk("d2-clerk", programme, "A01"));
        people.put("head", head("d2-head", programme, "A01"));
        people.put("reviewer", reviewer("d2-reviewer", programme, "CA"));
        people.put("officer", officer("d2-officer", programme));
        people.put("analyst", person("d2-analyst", Role.ANALYST, new Reach.Province(programme)));
        people.put("unseeing sibling clerk", clerk("d2-sibling", programme, "B01"));
        people.put("unseeing sibling head", head("d2-sibling-head", programme, "B01"));
        people.put("unseeing other reviewer", reviewer("d2-other", programme, "CB"));
        people.put("unseeing officer elsewhere", officer("d2-elsewhere", "shandong"));
        people.put("unseeing expert", person("d2-expert", Role.EXPERT, new Reach.Province(programme)));
        people.put(
                "unseeing department",
                person("d2-department", Role.DEPARTMENT_OFFICER, new Reach.Department(programme, "statistics")));
        for (var role : List.of(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDITOR)) {
            people.put("unseeing " + role.id(), person("d2-" + role.id(), role, new Reach.Installation()));
        }
        return people;
    }

    /// Brings the return of 甲县 to a stage by other people than those tried.
    private void bring(ReturnId id, Stage stage) {
        var clerk = clerk("helper-clerk", programme, id.unit());
        trial.fill(clerk, id);
        if (stage == Stage.DRAFT) {
            return;
        }
        trial.move(clerk, id, Move.SUBMIT);
        if (stage == Stage.SUBMITTED) {
            return;
        }
        trial.move(reviewer("helper-reviewer", programme, "CA"), id, Move.REVIEW);
        if (stage == Stage.CITY_REVIEWED) {
            return;
        }
        trial.move(officer("helper-officer", programme), id, Move.ACCEPT);
        if (stage == Stage.LOCKED) {
            trial.move(officer("helper-officer", programme), id, Move.LOCK);
        }
    }

    private static @Nullable Problem expected(String person, Stage stage, Move move) {
        if (person.startsWith("unseeing")) {
            return Problem.UNKNOWN_RETURN;
        }
        var way = life().stream()
                .filter(it -> it.stage().equals(stage.id()) && it.move().equals(move.id()))
                .findFirst();
        if (way.isEmpty()) {
            return Problem.MOVE_NOT_POSSIBLE;
        }
        return way.get().who().equals(person) ? null : Problem.MOVE_NOT_YOURS;
    }

    @Test
    void D2_every_move_at_every_stage_by_every_role_in_the_own_area_and_in_another() {
        var people = everybody();
        var counts = new int[2];
        for (var stage : Stage.values()) {
            programme = trial.open();
            id = id(programme, "A01");
            bring(id, stage);
            var here = everybody();
            int version = trial.view(officer("d2-officer", programme), id).version();
            for (var move : Move.values()) {
                for (String name : people.keySet()) {
                    var found = tried(Objects.requireNonNull(here.get(name)), move, version);
                    assertThat(found)
                            .as(stage.id() + " " + move.id() + " by " + name)
                            .isEqualTo(expected(name, stage, move));
                    counts[found == null ? 0 : 1]++;
                }
            }
        }
        assertThat(counts[0]).isEqualTo(9);
        assertThat(counts[1]).isEqualTo(Stage.values().length * Move.values().length * people.size() - 9);
    }

    /// Tries a move and takes it back again.
    private @Nullable Problem tried(Caller caller, Move move, int version) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            return refused(() -> trial.moveReturn.handle(caller, id, new MoveOrder(move, version, "因为", null)));
        });
    }

    @Test
    void D2_the_moves_a_reader_is_shown_are_those_that_succeed_and_the_others_say_why() {
        bring(id, Stage.SUBMITTED);
        for (var person : List.of(
                clerk("d2-clerk", programme, "A01"),
                reviewer("d2-reviewer", programme, "CA"),
                officer("d2-officer", programme))) {
            var view = trial.view(person, id);
            assertThat(view.moves())
                    .extracting(it -> it.move())
                    .containsExactlyElementsOf(Move.possibleAt(Stage.SUBMITTED));
            for (var shown : view.moves()) {
                var refusal = shown.refusal();
                var found = tried(person, shown.move(), view.version());
                assertThat(refusal == null ? null : refusal.code()).isEqualTo(found == null ? null : found.code());
            }
        }
    }

    /// What a person did before, in which role, and what he may therefore not do in the other roles he has or gets.
    @Test
    void D3_who_entered_submitted_or_reviewed_does_not_decide_in_whatever_role() {
        for (String way : List.of("new role", "both roles", "lent role", "token")) {
            programme = trial.open();
            id = id(programme, "A01");
            var anna = clerk("anna", programme, "A01");
            var bert = clerk("bert", programme, "A01");
            trial.save(anna, id, "output", 90);
            trial.fill(bert, id);
            trial.move(bert, id, Move.SUBMIT);
            for (String name : List.of("anna", "bert")) {
                var judge = other(way, clerk(name, programme, "A01"), Role.CITY_REVIEWER, city(programme, "CA"));
                assertThat(refused(() -> trial.move(judge, id, Move.REVIEW)))
                        .as(name + " reviews with a " + way)
                        .isEqualTo(Problem.OWN_WORK);
            }
            var carl = reviewer("carl", programme, "CA");
            trial.move(carl, id, Move.REVIEW);
            for (var before : List.of(anna, bert, carl)) {
                var judge = other(way, before, Role.PROGRAMME_OFFICER, new Reach.Province(programme));
                assertThat(refused(() -> trial.move(judge, id, Move.ACCEPT)))
                        .as(before.name() + " accepts with a " + way)
                        .isEqualTo(Problem.OWN_WORK);
            }
            var dora = officer("dora", programme);
            trial.move(dora, id, Move.ACCEPT);
            trial.move(dora, id, Move.LOCK);
            assertThat(refused(() -> trial.move(dora, id, Move.UNLOCK))).isEqualTo(Problem.OWN_WORK);
            trial.move(officer("emil", programme), id, Move.UNLOCK);
        }
    }

    /// A person is the person: with a role that replaced the old one, beside it, lent by somebody, or through a token
    /// that carries only the new one.
    private static Caller other(String way, Caller before, Role role, Reach reach) {
        return way.equals("new role") || way.equals("token")
                ? person(before.name(), role, reach)
                : with(before, role, reach);
    }

    @Test
    void D3_a_correction_is_not_accepted_by_who_entered_the_first_version() {
        bring(id, Stage.ACCEPTED);
        var officer = officer("d3-officer", programme);
        trial.move(officer, id, Move.UNACCEPT);
        var turncoat = person("helper-clerk", Role.PROGRAMME_OFFICER, new Reach.Province(programme));
        assertThat(refused(() -> trial.move(turncoat, id, Move.ACCEPT))).isEqualTo(Problem.OWN_WORK);
        trial.move(officer, id, Move.ACCEPT);
    }

    @Test
    void a_county_without_a_city_is_reviewed_by_one_officer_and_accepted_by_another() {
        var alone = id(programme, "D01");
        var clerk = clerk("alone", programme, "D01");
        trial.fill(clerk, alone);
        trial.move(clerk, alone, Move.SUBMIT);
        var first = officer("first", programme);
        trial.move(first, alone, Move.REVIEW);
        assertThat(refused(() -> trial.move(first, alone, Move.ACCEPT))).isEqualTo(Problem.OWN_WORK);
        trial.move(officer("second", programme), alone, Move.ACCEPT);
    }

    @Test
    void a_return_goes_back_only_with_a_reason_or_a_comment_and_the_comment_stands_at_its_cell() {
        bring(id, Stage.SUBMITTED);
        var reviewer = reviewer("r", programme, "CA");
        assertThat(refused(() -> trial.move(reviewer, id, Move.RETURN_TO_COUNTY, " ")))
                .isEqualTo(Problem.REASON_MISSING);
        int version = trial.view(reviewer, id).version();
        trial.moveReturn.handle(
                reviewer,
                id,
                new MoveOrder(
                        Move.RETURN_TO_COUNTY, version, null, List.of(new MoveOrder.CommentOrder("output", "请核对口径"))));
        var clerk = clerk("helper-clerk", programme, "A01");
        var cell = Objects.requireNonNull(trial.view(clerk, id).cells().get("output"));
        assertThat(cell.comments()).extracting(it -> it.text()).containsExactly("请核对口径");
        trial.remarks.resolve(clerk, id, cell.comments().getFirst().id(), true);
        trial.save(clerk, id, "output", 101, "other", 61);
        var changed = trial.view(clerk, id).cells();
        assertThat(Objects.requireNonNull(changed.get("output")).before()).isEqualTo(100);
        assertThat(changed.get("output").changed()).isTrue();
        assertThat(Objects.requireNonNull(changed.get("farming")).changed()).isFalse();
        assertThat(changed.get("output").comments().getFirst().resolved()).isTrue();
    }

    @Test
    void it_is_taken_back_until_the_city_has_looked() {
        bring(id, Stage.SUBMITTED);
        var clerk = clerk("helper-clerk", programme, "A01");
        trial.move(clerk, id, Move.TAKE_BACK);
        trial.move(clerk, id, Move.SUBMIT);
        var reviewer = reviewer("r", programme, "CA");
        trial.remarks.seen(reviewer, id, trial.view(reviewer, id).version());
        assertThat(refused(() -> trial.move(clerk, id, Move.TAKE_BACK))).isEqualTo(Problem.LOOKED_AT);
    }

    @Test
    void hard_findings_keep_a_return_back_and_soft_ones_need_a_written_reason() {
        var clerk = clerk("c", programme, "A01");
        assertThat(refused(() -> trial.move(clerk, id, Move.SUBMIT))).isEqualTo(Problem.HARD_FINDINGS);
        trial.save(clerk, id, "output", 1000, "farming", 400, "other", 600);
        assertThat(refused(() -> trial.move(clerk, id, Move.SUBMIT))).isEqualTo(Problem.UNEXPLAINED);
        assertThat(refused(() -> trial.remarks.explain(clerk, id, "parts", "因为")))
                .as("a hard check cannot be explained away")
                .isEqualTo(Problem.UNKNOWN_CHECK);
        trial.remarks.explain(clerk, id, "much", "新建大厂投产");
        trial.move(clerk, id, Move.SUBMIT);
        var seen = trial.view(reviewer("r", programme, "CA"), id);
        assertThat(Objects.requireNonNull(seen.explanations().get("much")).text())
                .isEqualTo("新建大厂投产");
        assertThat(seen.findings()).singleElement().matches(finding -> finding.explained());
    }

    @Test
    void a_decision_on_a_version_that_has_changed_since_is_refused() {
        bring(id, Stage.DRAFT);
        var clerk = clerk("helper-clerk", programme, "A01");
        assertThat(refused(() -> trial.moveReturn.handle(clerk, id, new MoveOrder(Move.SUBMIT, 1, null, null))))
                .isEqualTo(Problem.RETURN_CHANGED);
    }

    @Test
    void many_are_decided_at_once_only_after_looking_at_each() {
        bring(id, Stage.SUBMITTED);
        var reviewer = reviewer("r", programme, "CA");
        int version = trial.view(reviewer, id).version();
        var order = new MoveOrder(Move.REVIEW, version, null, null);
        assertThat(refused(() -> trial.moveReturn.handleSeen(reviewer, id, order)))
                .isEqualTo(Problem.NOT_LOOKED_AT);
        trial.remarks.seen(reviewer, id, version);
        trial.moveReturn.handleSeen(reviewer, id, order);
        assertThat(trial.view(reviewer, id).stage()).isEqualTo(Stage.CITY_REVIEWED);
    }
}
