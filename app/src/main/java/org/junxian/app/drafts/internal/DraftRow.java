package org.junxian.app.drafts.internal;

import java.time.Instant;
import java.util.List;
import org.junxian.app.access.Caller;
import org.junxian.app.drafts.RuleChangeOrder;
import org.junxian.app.drafts.SchemeDraft;

/// A draft as it is kept.
record DraftRow(
        long id,
        String programme,
        String edition,
        String scheme,
        String title,
        String reason,
        List<RuleChangeOrder> changes,
        String hash,
        int moved,
        int version,
        String state,
        String savedBy,
        Instant savedAt,
        String changedBy,
        Instant changedAt) {

    boolean isOpen() {
        return state.equals("open");
    }

    /// Whether this person wrote any of it.
    boolean isBy(Caller caller) {
        return savedBy.equals(caller.name()) || changedBy.equals(caller.name());
    }

    SchemeDraft view(boolean editable) {
        return new SchemeDraft(
                id,
                programme,
                edition,
                scheme,
                title,
                reason,
                changes,
                hash,
                moved,
                version,
                state,
                savedBy,
                savedAt,
                changedBy,
                changedAt,
                editable && isOpen());
    }
}
