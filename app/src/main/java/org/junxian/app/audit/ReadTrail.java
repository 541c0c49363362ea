package org.junxian.app.audit;

import java.util.List;
import org.junxian.app.audit.internal.AuditStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads the trail. Who may is decided by the caller (`logs`).
@Component
public class ReadTrail {

    private final AuditStore store;

    ReadTrail(AuditStore store) {
        this.store = store;
    }

    /// The newest first.
    public List<AuditEntry> find(TrailQuery query, int limit, long offset) {
        return store.find(query, limit, offset);
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
