package org.junxian.app.drafts.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Caller;
import org.junxian.app.drafts.DraftAdoption;
import org.junxian.programme.model.Text;

/// A proposed adoption as it is kept, with its draft.
record AdoptionRow(
        long id,
        DraftRow draft,
        int draftVersion,
        String scheme,
        Text title,
        int packageVersion,
        String fileHash,
        String resultHash,
        String state,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String refusal,
        @Nullable Integer adoptedVersion) {

    boolean isOpen() {
        return state.equals("proposed");
    }

    /// Whether this person proposed it or wrote any of the draft, and so is not the second of two (D3).
    boolean isOf(Caller caller) {
        return proposedBy.equals(caller.name()) || draft.isBy(caller);
    }

    DraftAdoption view(Caller caller) {
        return new DraftAdoption(
                id,
                draft.programme(),
                draft.id(),
                draft.title(),
                draft.edition(),
                scheme,
                title,
                packageVersion,
                resultHash,
                state,
                proposedBy,
                proposedAt,
                decidedBy,
                decidedAt,
                refusal,
                adoptedVersion,
                isOf(caller));
    }
}
