package org.junxian.app.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which entries a reader wants; null or empty means all.
///
/// @param what    facts, for example `signed in`; with `except` all others
/// @param subject the thing, or the beginning of its name
public record TrailQuery(
        @Nullable String who,
        List<String> what,
        boolean except,
        @Nullable String subject,
        @Nullable Instant from,
        @Nullable Instant until) {

    public TrailQuery {
        what = List.copyOf(what);
    }
}
