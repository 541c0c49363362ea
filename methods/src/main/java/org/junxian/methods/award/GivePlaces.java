package org.junxian.methods.award;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junxian.methods.award.Decision.Reason;

/// The door: gives the places of a round of awards, one award after the other in the order given, and says of every
/// entrant why it is awarded or not. The same contests give the same decisions.
public final class GivePlaces {

    /// The decisions about one award, best first; units without a rank come last.
    public record Outcome(String award, List<Decision> decisions) {

        public Outcome {
            decisions = List.copyOf(decisions);
        }

        /// The awarded units, best first.
        public List<String> awarded() {
            return decisions.stream()
                    .filter(Decision::awarded)
                    .map(decision -> decision.entrant().unit())
                    .toList();
        }
    }

    private GivePlaces() {}

    public static List<Outcome> handle(List<Contest> contests) {
        Map<String, Set<String>> holders = new HashMap<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (Contest contest : contests) {
            Map<String, String> held = new HashMap<>();
            contest.excludes().stream()
                    .sorted()
                    .forEach(award ->
                            holders.getOrDefault(award, Set.of()).forEach(unit -> held.putIfAbsent(unit, award)));
            var outcome = new Outcome(contest.award(), decide(contest, held));
            holders.put(contest.award(), new HashSet<>(outcome.awarded()));
            outcomes.add(outcome);
        }
        return outcomes;
    }

    private static List<Decision> decide(Contest contest, Map<String, String> held) {
        List<Decision> decisions = new Placing(contest, held).decide();
        Set<String> withoutVetoes = winners(
                contest.with(contest.entrants().stream().map(Entrant::cleared).toList()), held);
        Set<String> withoutPromises = winners(
                new Contest(
                        contest.award(),
                        contest.quota(),
                        contest.edge(),
                        new Balance(contest.balance().most(), Map.of()),
                        contest.excludes(),
                        contest.entrants()),
                held);
        Map<String, Deque<String>> vacated = new HashMap<>();
        for (Decision decision : decisions) {
            if (decision.reason() == Reason.VETO
                    && withoutVetoes.contains(decision.entrant().unit())) {
                vacated.computeIfAbsent(pool(contest, decision.entrant()), pool -> new ArrayDeque<>())
                        .add(decision.entrant().unit());
            }
        }
        return decisions.stream()
                .map(decision -> named(decision, contest, withoutVetoes, withoutPromises, vacated))
                .toList();
    }

    private static Set<String> winners(Contest contest, Map<String, String> held) {
        Set<String> winners = new HashSet<>();
        for (Decision decision : new Placing(contest, held).decide()) {
            if (decision.awarded()) {
                winners.add(decision.entrant().unit());
            }
        }
        return winners;
    }

    /// A unit awarded by merit may owe it to a promise to its area, or to a veto on another.
    private static Decision named(
            Decision decision,
            Contest contest,
            Set<String> withoutVetoes,
            Set<String> withoutPromises,
            Map<String, Deque<String>> vacated) {
        if (decision.reason() != Reason.MERIT) {
            return decision;
        }
        Entrant entrant = decision.entrant();
        if (!withoutPromises.contains(entrant.unit())) {
            return Decision.of(entrant, Reason.AREA_PROMISED, entrant.area());
        }
        Deque<String> places = vacated.getOrDefault(pool(contest, entrant), new ArrayDeque<>());
        return withoutVetoes.contains(entrant.unit()) || places.isEmpty()
                ? decision
                : Decision.of(entrant, Reason.SUBSTITUTE, places.removeFirst());
    }

    private static String pool(Contest contest, Entrant entrant) {
        return contest.quota() instanceof Quota.PerClass ? entrant.classId() : "";
    }
}
