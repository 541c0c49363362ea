package org.junxian.app.notice.internal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.app.notice.WorkItem;

/// What somebody was reminded of.
///
/// @param kind  `reminder` (somebody sent it) or `daily`
/// @param text  the sender's own words
/// @param items what is asked for, as it stood when it was sent
record Digest(
        long id,
        String kind,
        @Nullable String text,
        String by,
        String byTitle,
        Instant at,
        @Nullable Instant readAt,
        List<WorkItem> items) {}
