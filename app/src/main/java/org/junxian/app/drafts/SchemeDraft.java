package org.junxian.app.drafts;

import java.time.Instant;
import java.util.List;

/// Changes of a rule that somebody keeps.
///
/// @param edition  whose scheme and figures they were tried on
/// @param hash     of the ranks they give
/// @param moved    how many units stand at another official rank
/// @param version  raised by every save; whoever saves says which one was seen
/// @param state    `open`, `proposed`, `adopted` or `withdrawn`
/// @param editable whether the reader may change and withdraw it
public record SchemeDraft(
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
        Instant changedAt,
        boolean editable) {

    public SchemeDraft {
        changes = List.copyOf(changes);
    }
}
