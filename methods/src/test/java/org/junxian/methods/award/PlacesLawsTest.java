package org.junxian.methods.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// N4: what must hold of any round of awards, over a thousand made-up ones small enough to try every selection.
class PlacesLawsTest {

    private static final int ROUNDS = 1_000;

    private final SplittableRandom random = new SplittableRandom(20261123);

    private Contest contest() {
        int units = 1 + random.nextInt(9);
        List<Entrant> entrants = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            entrants.add(new Entrant(
                    "u" + i,
                    "class" + random.nextInt(2),
                    "area" + random.nextInt(3),
                    1 + i, // no ties: they have rules of their own
                    false,
                    random.nextInt(5) == 0 ? Optional.of("veto") : Optional.empty()));
        }
        Quota quota = random.nextBoolean()
                ? new Quota.Fixed(random.nextInt(units + 1))
                : new Quota.PerClass(Map.of("class0", random.nextInt(4), "class1", random.nextInt(4)));
        Optional<Integer> most = random.nextBoolean() ? Optional.empty() : Optional.of(1 + random.nextInt(3));
        Map<String, Integer> least = new HashMap<>();
        for (int area = 0; area < 3; area++) {
            if (random.nextInt(3) == 0) {
                least.put("area" + area, 1 + random.nextInt(most.orElse(2)));
            }
        }
        return new Contest("award", quota, Edge.ADMIT_ALL, new Balance(most, least), Set.of(), entrants);
    }

    private static boolean fits(Contest contest, List<Entrant> chosen) {
        if (chosen.stream().anyMatch(entrant -> entrant.veto().isPresent())) {
            return false;
        }
        boolean places = switch (contest.quota()) {
            case Quota.Fixed(int all) -> chosen.size() <= all;
            case Quota.PerClass(var of) ->
                of.entrySet().stream()
                        .allMatch(one -> chosen.stream()
                                        .filter(entrant -> entrant.classId().equals(one.getKey()))
                                        .count()
                                <= one.getValue());
            default -> throw new AssertionError();
        };
        return places
                && chosen.stream()
                        .allMatch(one -> chosen.stream()
                                        .filter(other -> other.area().equals(one.area()))
                                        .count()
                                <= contest.balance().most().orElse(99));
    }

    private static int kept(Contest contest, List<Entrant> chosen) {
        return contest.balance().least().entrySet().stream()
                .mapToInt(promise -> (int) Math.min(
                        promise.getValue(),
                        chosen.stream()
                                .filter(entrant -> entrant.area().equals(promise.getKey()))
                                .count()))
                .sum();
    }

    /// Of every selection that fits and keeps as many promises as can be kept, the one whose best unit is best, then
    /// whose second is, and so on.
    private static List<Entrant> byTryingAll(Contest contest) {
        var entrants = contest.entrants();
        List<Entrant> best = List.of();
        for (int mask = 0; mask < 1 << entrants.size(); mask++) {
            List<Entrant> chosen = new ArrayList<>();
            for (int i = 0; i < entrants.size(); i++) {
                if ((mask >> i & 1) == 1) {
                    chosen.add(entrants.get(i));
                }
            }
            if (fits(contest, chosen) && isBetter(contest, chosen, best)) {
                best = chosen;
            }
        }
        return best;
    }

    private static boolean isBetter(Contest contest, List<Entrant> one, List<Entrant> other) {
        int more = kept(contest, one) - kept(contest, other);
        if (more != 0) {
            return more > 0;
        }
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            if (one.get(i).rank() != other.get(i).rank()) {
                return one.get(i).rank() < other.get(i).rank();
            }
        }
        return one.size() > other.size();
    }

    @Test
    void N4_the_selection_is_the_best_that_fits_found_by_trying_all() {
        for (int round = 0; round < ROUNDS; round++) {
            var contest = contest();
            assertThat(GivePlaces.handle(List.of(contest)).getFirst().awarded())
                    .as("round %s: %s", round, contest)
                    .isEqualTo(byTryingAll(contest).stream().map(Entrant::unit).toList());
        }
    }

    @Test
    void N4_the_order_of_the_list_and_a_unit_that_gets_nothing_change_nothing() {
        for (int round = 0; round < ROUNDS; round++) {
            var contest = contest();
            var awarded = GivePlaces.handle(List.of(contest)).getFirst().awarded();
            var turned = contest.with(contest.entrants().reversed());
            assertThat(GivePlaces.handle(List.of(turned)).getFirst().awarded()).isEqualTo(awarded);
            var winners = new HashSet<>(awarded);
            var without = contest.with(contest.entrants().stream()
                    .filter(entrant -> winners.contains(entrant.unit()))
                    .toList());
            assertThat(GivePlaces.handle(List.of(without)).getFirst().awarded()).isEqualTo(awarded);
        }
    }

    @Test
    void N4_as_many_substitutes_are_named_as_vetoes_left_places_for() {
        for (int round = 0; round < ROUNDS; round++) {
            var outcome = GivePlaces.handle(List.of(contest())).getFirst();
            var about = outcome.decisions().stream()
                    .filter(decision -> decision.reason() == Decision.Reason.SUBSTITUTE)
                    .map(decision -> decision.about().orElseThrow())
                    .toList();
            assertThat(about).doesNotHaveDuplicates();
            assertThat(outcome.decisions().stream()
                            .filter(decision -> decision.reason() == Decision.Reason.VETO)
                            .map(decision -> decision.entrant().unit()))
                    .containsAll(about);
        }
    }
}
