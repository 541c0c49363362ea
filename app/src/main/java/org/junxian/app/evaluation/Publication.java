package org.junxian.app.evaluation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.programme.model.Text;

/// A result that somebody proposes to publish, as it was computed then. It becomes an edition when another person
/// confirms it.
///
/// @param state      `proposed`, `confirmed` or `withdrawn`
/// @param supersedes the edition it corrects, if it is an erratum, with the reason
/// @param ranked     the number of units with a rank
/// @param changes    who stands otherwise than in the current edition, the largest change of rank first
/// @param edition    what it became
public record Publication(
        long id,
        String programme,
        String scheme,
        Text title,
        String period,
        Instant asOf,
        String state,
        @Nullable String supersedes,
        @Nullable String reason,
        int ranked,
        int unranked,
        List<PlaceChange> changes,
        String proposedBy,
        Instant proposedAt,
        @Nullable String edition) {

    /// A unit that stands otherwise than in the current edition; null where it has no class or rank.
    public record PlaceChange(
            String unit,
            String name,
            @Nullable String classBefore,
            @Nullable String classAfter,
            @Nullable Double rankBefore,
            @Nullable Double rankAfter) {}

    public Publication {
        changes = List.copyOf(changes);
    }
}
