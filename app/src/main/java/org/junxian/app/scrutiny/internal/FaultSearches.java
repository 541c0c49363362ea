package org.junxian.app.scrutiny.internal;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/// Searches for faults of a rule: one for each edition, beside the requests, one at a time. What was found for the
/// editions asked for last is remembered; a search that failed is begun again when it is asked for again.
@Component
class FaultSearches {

    private static final int REMEMBERED = 4;

    private final Checkups checkups;
    private final Semaphore place = new Semaphore(1, true);
    private final Map<String, FaultSearch> known = new LinkedHashMap<>(8, 0.75f, true);

    FaultSearches(Checkups checkups) {
        this.checkups = checkups;
    }

    /// The search of an edition, begun now if it was not before; waits for its end, but not longer than that.
    FaultSearch get(String edition, Duration longest) {
        var evaluated = checkups.evaluated(edition);
        FaultSearch search;
        synchronized (known) {
            var before = known.get(edition);
            if (before != null && !before.failed()) {
                search = before;
            } else {
                search = new FaultSearch(evaluated);
                known.put(edition, search);
                forget();
                Thread.ofPlatform()
                        .daemon()
                        .name("faults-" + edition)
                        .priority(Thread.MIN_PRIORITY)
                        .start(() -> run(search));
            }
        }
        search.await(longest);
        return search;
    }

    /// The longest unasked for that has ended; a running one is kept.
    private void forget() {
        if (known.size() > REMEMBERED) {
            known.entrySet().stream()
                    .filter(each -> each.getValue().ended())
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .ifPresent(known::remove);
        }
    }

    private void run(FaultSearch search) {
        place.acquireUninterruptibly();
        try {
            search.run();
        } finally {
            place.release();
        }
    }
}
