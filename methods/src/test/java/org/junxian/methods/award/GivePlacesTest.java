package org.junxian.methods.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junxian.methods.award.Decision.Reason;

/// The worked examples of docs/method/award.md.
class GivePlacesTest {

    private static Entrant entrant(String unit, String area, double rank) {
        return new Entrant(unit, "all", area, rank, false, Optional.empty());
    }

    private static Entrant vetoed(String unit, double rank) {
        return new Entrant(unit, "all", "x", rank, false, Optional.of("accident"));
    }

    private static Contest contest(Quota quota, Edge edge, Balance balance, Entrant... entrants) {
        return new Contest("advanced", quota, edge, balance, Set.of(), List.of(entrants));
    }

    private static Contest plain(int places, Entrant... entrants) {
        return contest(new Quota.Fixed(places), Edge.ADMIT_ALL, Balance.NONE, entrants);
    }

    private static GivePlaces.Outcome give(Contest contest) {
        return GivePlaces.handle(List.of(contest)).getFirst();
    }

    private static Reason reason(GivePlaces.Outcome outcome, String unit) {
        return outcome.decisions().stream()
                .filter(decision -> decision.entrant().unit().equals(unit))
                .findFirst()
                .orElseThrow()
                .reason();
    }

    @Test
    void a_vetoed_unit_loses_its_place_to_the_next_in_order_which_is_told_so() {
        var outcome = give(plain(2, entrant("d", "x", 4), vetoed("a", 1), entrant("c", "x", 3), entrant("b", "x", 2)));
        assertThat(outcome.awarded()).containsExactly("b", "c");
        assertThat(reason(outcome, "a")).isEqualTo(Reason.VETO);
        assertThat(reason(outcome, "b")).isEqualTo(Reason.MERIT);
        assertThat(outcome.decisions().get(2)).satisfies(decision -> {
            assertThat(decision.reason()).isEqualTo(Reason.SUBSTITUTE);
            assertThat(decision.about()).contains("a");
        });
        assertThat(reason(outcome, "d")).isEqualTo(Reason.PLACES_TAKEN);
    }

    @Test
    void a_veto_below_the_line_gives_nobody_a_place() {
        var outcome = give(plain(1, entrant("a", "x", 1), vetoed("b", 2), entrant("c", "x", 3)));
        assertThat(outcome.awarded()).containsExactly("a");
        assertThat(reason(outcome, "c")).isEqualTo(Reason.PLACES_TAKEN);
    }

    @Test
    void a_tie_at_the_edge_follows_its_rule() {
        Entrant[] tied = {entrant("a", "x", 1), entrant("b", "x", 2), entrant("c", "x", 2), entrant("d", "x", 4)};
        var quota = new Quota.Fixed(2);
        assertThat(give(contest(quota, Edge.ADMIT_ALL, Balance.NONE, tied)).awarded())
                .containsExactly("a", "b", "c");
        assertThat(give(contest(quota, Edge.ADMIT_NONE, Balance.NONE, tied)).awarded())
                .containsExactly("a");
        var listed = give(contest(quota, Edge.LISTED_ORDER, Balance.NONE, tied));
        assertThat(listed.awarded()).containsExactly("a", "b");
        assertThat(reason(listed, "c")).isEqualTo(Reason.TIED_AT_THE_EDGE);
        assertThat(reason(listed, "d")).isEqualTo(Reason.PLACES_TAKEN);
    }

    @Test
    void no_area_gets_more_than_the_balance_allows_and_the_next_of_another_area_follows() {
        var outcome = give(contest(
                new Quota.Fixed(3),
                Edge.ADMIT_ALL,
                Balance.atMost(2),
                entrant("a", "x", 1),
                entrant("b", "x", 2),
                entrant("c", "x", 3),
                entrant("d", "y", 4),
                entrant("e", "y", 5)));
        assertThat(outcome.awarded()).containsExactly("a", "b", "d");
        assertThat(reason(outcome, "c")).isEqualTo(Reason.AREA_FULL);
    }

    @Test
    void a_promise_to_an_area_is_kept_at_the_cost_of_the_last_place_that_can_give_way() {
        var outcome = give(contest(
                new Quota.Fixed(3),
                Edge.ADMIT_ALL,
                new Balance(Optional.empty(), Map.of("y", 1)),
                entrant("a", "x", 1),
                entrant("b", "x", 2),
                entrant("c", "x", 3),
                entrant("d", "z", 4),
                entrant("e", "y", 5)));
        assertThat(outcome.awarded()).containsExactly("a", "b", "e");
        assertThat(reason(outcome, "c")).isEqualTo(Reason.GAVE_WAY);
        assertThat(reason(outcome, "e")).isEqualTo(Reason.AREA_PROMISED);
    }

    @Test
    void a_promise_that_nobody_can_fill_keeps_no_place_empty() {
        var outcome = give(contest(
                new Quota.Fixed(2),
                Edge.ADMIT_ALL,
                new Balance(Optional.empty(), Map.of("y", 2)),
                entrant("a", "x", 1),
                entrant("b", "x", 2),
                vetoed("c", 3)));
        assertThat(outcome.awarded()).containsExactly("a", "b");
    }

    @Test
    void a_holder_of_an_excluded_award_makes_room_and_a_priority_goes_first() {
        var first = plain(1, entrant("a", "x", 1), entrant("b", "x", 2));
        var priority = new Entrant("d", "all", "x", 9, true, Optional.empty());
        var second = new Contest(
                "progress",
                new Quota.Fixed(2),
                Edge.ADMIT_ALL,
                Balance.NONE,
                Set.of("advanced"),
                List.of(entrant("a", "x", 1), entrant("b", "x", 2), entrant("c", "x", 3), priority));
        var outcome = GivePlaces.handle(List.of(first, second)).get(1);
        assertThat(outcome.awarded()).containsExactly("d", "b");
        assertThat(reason(outcome, "a")).isEqualTo(Reason.HOLDS_OTHER);
        assertThat(reason(outcome, "d")).isEqualTo(Reason.PRIORITY);
    }

    @Test
    void a_quota_per_class_counts_in_the_class_and_a_rank_in_the_whole_list() {
        List<Entrant> entrants = new ArrayList<>();
        for (int rank = 1; rank <= 6; rank++) {
            String classId = rank <= 4 ? "district" : "other";
            entrants.add(new Entrant("u" + rank, classId, "x", rank, false, Optional.empty()));
        }
        entrants.add(new Entrant("u7", "direct", "x", 7, false, Optional.empty()));
        var outcome = give(new Contest(
                "advanced",
                new Quota.PerClass(Map.of("district", 2, "other", 1)),
                Edge.ADMIT_ALL,
                Balance.NONE,
                Set.of(),
                entrants));
        assertThat(outcome.awarded()).containsExactly("u1", "u2", "u5");
        assertThat(reason(outcome, "u7")).isEqualTo(Reason.CLASS_HAS_NO_PLACE);
        var upTo = give(contest(new Quota.UpToRank(2), Edge.ADMIT_ALL, Balance.NONE, entrants.toArray(Entrant[]::new)));
        assertThat(upTo.awarded()).containsExactly("u1", "u2");
        assertThat(reason(upTo, "u3")).isEqualTo(Reason.RANK_TOO_LOW);
    }

    /// 30 of 118 and 30 of 136 places were published as 25 % and 22 %.
    @Test
    void a_share_of_the_units_is_rounded_by_the_stated_rule() {
        assertThat(new Quota.Share(25, 100, RoundingMode.HALF_UP).of(118)).isEqualTo(30);
        assertThat(new Quota.Share(22, 100, RoundingMode.HALF_UP).of(136)).isEqualTo(30);
        assertThat(new Quota.Share(22, 100, RoundingMode.DOWN).of(136)).isEqualTo(29);
    }

    @Test
    void what_makes_no_sense_is_refused_by_name() {
        assertThatThrownBy(() -> plain(1, entrant("a", "x", 1), entrant("a", "x", 2)))
                .hasMessageContaining("a stands twice for advanced");
        assertThatThrownBy(() -> new Quota.Fixed(-1)).hasMessageContaining("-1 places");
        assertThatThrownBy(() -> new Balance(Optional.of(1), Map.of("y", 2)))
                .hasMessageContaining("possible are 1 to 1");
        assertThatThrownBy(() -> entrant("a", "x", 0)).hasMessageContaining("begins at 1");
    }

    @Test
    void a_unit_without_a_rank_is_not_awarded_while_places_are_left() {
        var outcome = give(plain(3, entrant("a", "x", Double.NaN), entrant("b", "x", 1)));
        assertThat(outcome.awarded()).containsExactly("b");
        assertThat(reason(outcome, "a")).isEqualTo(Reason.WITHOUT_RANK);
    }
}
