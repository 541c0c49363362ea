package org.junxian.methods.award;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junxian.methods.award.Decision.Reason;

/// One run over the entrants of a contest, best first.
final class Placing {

    private static final Comparator<Entrant> MERIT = Comparator.comparing(Entrant::ranked, Comparator.reverseOrder())
            .thenComparing(Entrant::priority, Comparator.reverseOrder())
            .thenComparingDouble(Entrant::rank);

    private final Contest contest;
    private final Map<String, String> held;
    private final List<Entrant> order;
    private final Map<String, Integer> placesLeft = new HashMap<>();
    private final Map<String, Integer> ofArea = new HashMap<>();
    private final Map<Entrant, Decision> decided = new HashMap<>();
    private final Promises promises;

    /// @param held the excluded award a unit holds already
    Placing(Contest contest, Map<String, String> held) {
        this.contest = contest;
        this.held = held;
        this.order = contest.entrants().stream().sorted(MERIT).toList(); // stable: ties stay as they are listed
        this.promises = new Promises(contest.balance().least());
        switch (contest.quota()) {
            case Quota.Fixed(int places) -> placesLeft.put("", places);
            case Quota.Share share -> placesLeft.put("", share.of(order.size()));
            case Quota.PerClass(var places) -> placesLeft.putAll(places);
            case Quota.UpToRank(int rank) -> placesLeft.put("", order.size());
        }
    }

    /// Of every entrant, best first.
    List<Decision> decide() {
        List<Entrant> standing = new ArrayList<>();
        for (Entrant entrant : order) {
            var barred = barred(entrant);
            if (barred == null) {
                standing.add(entrant);
            } else {
                decided.put(entrant, barred);
            }
        }
        promises.open(standing, this::pool, placesLeft);
        SortedMap<Integer, List<Entrant>> tied = new TreeMap<>();
        for (Entrant entrant : standing) {
            tied.computeIfAbsent(firstLike(standing, entrant), first -> new ArrayList<>())
                    .add(entrant);
        }
        tied.values().forEach(this::place);
        return order.stream().map(decided::get).toList();
    }

    private int firstLike(List<Entrant> standing, Entrant entrant) {
        for (int i = 0; ; i++) {
            Entrant other = standing.get(i);
            if (other.priority() == entrant.priority()
                    && other.rank() == entrant.rank()
                    && pool(other).equals(pool(entrant))) {
                return i;
            }
        }
    }

    private String pool(Entrant entrant) {
        return contest.quota() instanceof Quota.PerClass ? entrant.classId() : "";
    }

    /// What keeps an entrant out whatever the others do; null when nothing does.
    private @Nullable Decision barred(Entrant entrant) {
        String award = held.get(entrant.unit());
        if (award != null) {
            return Decision.of(entrant, Reason.HOLDS_OTHER, award);
        }
        if (entrant.veto().isPresent()) {
            return Decision.of(entrant, Reason.VETO, entrant.veto().get());
        }
        if (!entrant.ranked()) {
            return Decision.of(entrant, Reason.WITHOUT_RANK);
        }
        if (!placesLeft.containsKey(pool(entrant))) {
            return Decision.of(entrant, Reason.CLASS_HAS_NO_PLACE);
        }
        if (contest.quota() instanceof Quota.UpToRank(int rank) && entrant.rank() > rank) {
            return Decision.of(entrant, Reason.RANK_TOO_LOW);
        }
        return null;
    }

    /// Entrants that nothing but their list order tells apart.
    private void place(List<Entrant> alike) {
        List<Entrant> tied = new ArrayList<>();
        for (Entrant entrant : alike) {
            if (isAreaFull(entrant)) {
                refuse(Decision.of(entrant, Reason.AREA_FULL, entrant.area()));
            } else {
                tied.add(entrant);
            }
        }
        if (tied.isEmpty()) {
            return;
        }
        String pool = pool(tied.getFirst());
        int left = placesLeft.getOrDefault(pool, 0);
        boolean atTheEdge = left > 0 && tied.size() > left;
        if (atTheEdge && contest.edge() == Edge.ADMIT_NONE) {
            tied.forEach(entrant -> refuse(Decision.of(entrant, Reason.TIED_AT_THE_EDGE)));
            placesLeft.put(pool, 0);
            return;
        }
        boolean all = atTheEdge && contest.edge() == Edge.ADMIT_ALL;
        for (Entrant entrant : tied) {
            if (isAreaFull(entrant)) {
                refuse(Decision.of(entrant, Reason.AREA_FULL, entrant.area()));
            } else if (!all && placesLeft.getOrDefault(pool, 0) == 0) {
                refuse(Decision.of(entrant, left > 0 ? Reason.TIED_AT_THE_EDGE : Reason.PLACES_TAKEN));
            } else if (!promises.mayTake(entrant)) {
                refuse(Decision.of(entrant, Reason.GAVE_WAY));
            } else {
                take(entrant);
            }
        }
    }

    private boolean isAreaFull(Entrant entrant) {
        return contest.balance()
                .most()
                .filter(most -> ofArea.getOrDefault(entrant.area(), 0) >= most)
                .isPresent();
    }

    private void refuse(Decision decision) {
        promises.passOver(decision.entrant());
        decided.put(decision.entrant(), decision);
    }

    private void take(Entrant entrant) {
        promises.take(entrant);
        placesLeft.merge(pool(entrant), -1, (left, one) -> Math.max(0, left + one));
        ofArea.merge(entrant.area(), 1, Integer::sum);
        decided.put(entrant, Decision.of(entrant, entrant.priority() ? Reason.PRIORITY : Reason.MERIT));
    }
}
