package org.junxian.app.audit;

import java.util.List;
import java.util.function.Consumer;
import org.junxian.app.audit.internal.AuditStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads the trail. Who may is decided by the caller (`logs`).
@Component
public class ReadTrail {

    private static final int TOGETHER = 1_000;

    private final AuditStore store;

    ReadTrail(AuditStore store) {
        this.store = store;
    }

    /// The newest first.
    public List<AuditEntry> find(TrailQuery query, int limit, long offset) {
        return store.find(query, Long.MAX_VALUE, limit, offset);
    }

    /// All of them, the newest first; no more than a thousand are in memory.
    public void each(TrailQuery query, Consumer<AuditEntry> taker) {
        long before = Long.MAX_VALUE;
        List<AuditEntry> some;
        do {
            some = store.find(query, before, TOGETHER, 0);
            some.forEach(taker);
            before = some.isEmpty() ? 0 : some.getLast().number();
        } while (some.size() == TOGETHER);
    }

    public long count(TrailQuery query) {
        return store.count(query);
    }

    /// The newest first.
    public List<Anchor> anchors(int limit) {
        return store.anchors(limit);
    }

    /// Whether the trail is whole. Computes every hash again in the database: about a second for 100,000 entries.
    @Transactional(readOnly = true)
    public TrailState state() {
        return store.state();
    }
}
