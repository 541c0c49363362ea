package org.junxian.app.drafts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junxian.programme.model.Text;

/// A draft proposed as a new scheme of the package. It becomes one when another person confirms it.
///
/// @param draftTitle     of the draft
/// @param scheme         the id of the new scheme
/// @param packageVersion the version it would be added to
/// @param hash           of the ranks it gives
/// @param state          `proposed`, `confirmed`, `withdrawn` or `refused`
/// @param refusal        why it was refused
/// @param adoptedVersion the package version it became
/// @param mine           whether the reader proposed it or wrote the draft, and so cannot confirm it
public record DraftAdoption(
        long id,
        String programme,
        long draft,
        String draftTitle,
        String edition,
        String scheme,
        Text title,
        int packageVersion,
        String hash,
        String state,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String refusal,
        @Nullable Integer adoptedVersion,
        boolean mine) {}
