package org.junxian.app.collection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.junxian.programme.model.Text;

/// A form asked for one period, and how far the units of the reader's area are.
///
/// @param id     `shandong.county-annual.2024`
/// @param counts units by stage
/// @param units  how many there are in the reader's area
public record CollectionView(
        String id,
        String programme,
        String form,
        Text title,
        String period,
        LocalDate dueOn,
        Instant openedAt,
        String openedBy,
        @Nullable Instant closedAt,
        boolean demonstration,
        SortedMap<String, Integer> counts,
        int units) {}
