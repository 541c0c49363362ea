package org.junxian.app.collection.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junxian.app.collection.internal.ReturnTrial.city;
import static org.junxian.app.collection.internal.ReturnTrial.clerk;
import static org.junxian.app.collection.internal.ReturnTrial.officer;
import static org.junxian.app.collection.internal.ReturnTrial.refused;
import static org.junxian.app.collection.internal.ReturnTrial.reviewer;
import static org.junxian.app.collection.internal.ReturnTrial.with;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junxian.app.access.Caller;
import org.junxian.app.access.Reach;
import org.junxian.app.access.Role;
import org.junxian.app.collection.Move;
import org.junxian.app.collection.ReturnId;
import org.junxian.app.problem.Problem;
import org.junxian.app.trial.Invariants;
import org.junxian.app.trial.RunningPlatform;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// D4: whatever people do in whatever order, an approved return cannot change below and is taken back only from the
/// top.
/// Random lives are lived twice: by the platform and by a model of a few lines.
@RunningPlatform
@Import(ReturnTrial.class)
class RandomLivesTest {

    private static final long SEED = 20261123;
    private static final int STEPS = 2_500;
    private static final int STEPS_OF_A_RETURN = 120;

    @Autowired
    ReturnTrial trial;

    @Autowired
    DataSource source;

    /// What ought to happen.
    private static final class Model {

        private static final Map<String, String> WAYS = Map.of(
                "draft submit", "submitted clerk",
                "submitted take-back", "draft clerk",
                "submitted return-to-county", "draft reviewer",
                "submitted review", "city-reviewed reviewer",
                "city-reviewed return-to-city", "submitted officer",
                "city-reviewed accept", "accepted officer",
                "accepted unaccept", "city-reviewed officer",
                "accepted lock", "locked officer",
                "locked unlock", "accepted officer");

        String stage = "draft";
        boolean looked;
        final TreeSet<String> reviewers = new TreeSet<>();
        String locker = "";
        final TreeSet<String> authors = new TreeSet<>();

        @Nullable
        Problem save(String person, TreeSet<String> roles) {
            if (!roles.contains("clerk")) {
                return Problem.NOT_YOUR_RETURN;
            }
            if (!stage.equals("draft")) {
                return Problem.NOT_A_DRAFT;
            }
            authors.add(person);
            return null;
        }

        @Nullable
        Problem move(String person, TreeSet<String> roles, String move) {
            String way = WAYS.get(stage + " " + move);
            if (way == null) {
                return Problem.MOVE_NOT_POSSIBLE;
            }
            if (!roles.contains(way.split(" ")[1])) {
                return Problem.MOVE_NOT_YOURS;
            }
            boolean judging = move.equals("review") || move.equals("accept");
            if (judging && authors.contains(person)
                    || move.equals("accept") && reviewers.contains(person)
                    || move.equals("unlock") && locker.equals(person)) {
                return Problem.OWN_WORK;
            }
            if (move.equals("take-back") && looked) {
                return Problem.LOOKED_AT;
            }
            stage = way.split(" ")[0];
            switch (move) {
                case "submit" -> {
                    authors.add(person);
                    reviewers.clear();
                    looked = false;
                }
                case "review" -> {
                    reviewers.add(person);
                    looked = true;
                }
                case "lock" -> locker = person;
                default -> {}
            }
            return null;
        }
    }

    private record Person(Caller caller, TreeSet<String> roles) {}

    private static List<Person> people(String programme) {
        var lent = new Reach.Province(programme);
        return List.of(
                new Person(clerk("one", programme, "A01"), roles("clerk")),
                new Person(
                        with(clerk("two", programme, "A01"), Role.CITY_REVIEWER, city(programme, "CA")),
                        roles("clerk", "reviewer")),
                new Person(
                        with(clerk("three", programme, "A01"), Role.PROGRAMME_OFFICER, lent),
                        roles("clerk", "officer")),
                new Person(reviewer("four", programme, "CA"), roles("reviewer")),
                new Person(
                        with(reviewer("five", programme, "CA"), Role.PROGRAMME_OFFICER, lent),
                        roles("reviewer", "officer")),
                new Person(officer("six", programme), roles("officer")),
                new Person(officer("seven", programme), roles("officer")));
    }

    private static TreeSet<String> roles(String... roles) {
        return new TreeSet<>(List.of(roles));
    }

    @Test
    void D4_two_thousand_five_hundred_random_steps_end_where_the_model_says() {
        var random = new SplittableRandom(SEED);
        var outcomes = new TreeMap<String, Integer>();
        for (int lived = 0; lived < STEPS; lived += STEPS_OF_A_RETURN) {
            String programme = trial.open();
            var id = ReturnTrial.id(programme, "A01");
            var model = new Model();
            var people = people(programme);
            for (int step = 0; step < STEPS_OF_A_RETURN; step++) {
                var person = people.get(random.nextInt(people.size()));
                String done = step(random, model, person, id, lived + step);
                outcomes.merge(done, 1, Integer::sum);
            }
        }
        assertThat(outcomes.keySet())
                .as("the walk reached everything")
                .contains("submit", "take-back", "return-to-county", "review", "return-to-city", "accept", "unaccept")
                .contains("lock", "unlock", "save", "OWN_WORK", "LOOKED_AT", "NOT_A_DRAFT", "MOVE_NOT_YOURS");
        assertThat(Invariants.broken(source)).isEqualTo(List.of());
    }

    private String step(SplittableRandom random, Model model, Person person, ReturnId id, int number) {
        String before = model.stage;
        var view = trial.view(person.caller(), id);
        assertThat(view.stage().id()).isEqualTo(before);
        int dice = random.nextInt(10);
        String tried;
        Problem expected;
        Problem found;
        if (dice < 2) {
            tried = "save";
            int amount = 1 + random.nextInt(400);
            expected = model.save(person.caller().name(), person.roles());
            found = refused(
                    () -> trial.save(person.caller(), id, "output", 2 * amount, "farming", amount, "other", amount));
        } else if (dice == 2 && !person.roles().equals(roles("clerk"))) {
            trial.remarks.seen(person.caller(), id, view.version());
            model.looked = true;
            return "seen";
        } else {
            var moves = random.nextInt(4) == 0 ? List.of(Move.values()) : Move.possibleAt(view.stage());
            var move = moves.get(random.nextInt(moves.size()));
            tried = move.id();
            boolean empty = before.equals("draft") && model.authors.isEmpty();
            if (empty && move == Move.SUBMIT && person.roles().contains("clerk")) {
                expected = Problem.HARD_FINDINGS;
            } else {
                expected = model.move(person.caller().name(), person.roles(), move.id());
            }
            found = refused(() ->
                    trial.moveReturn.handle(person.caller(), id, new MoveOrder(move, view.version(), "因为", null)));
        }
        assertThat(found)
                .as(
                        "seed %s, step %s: %s tries %s at %s",
                        SEED, number, person.caller().name(), tried, before)
                .isEqualTo(expected);
        return found == null ? tried : found.name();
    }
}
