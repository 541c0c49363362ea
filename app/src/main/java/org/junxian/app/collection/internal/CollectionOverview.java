package org.junxian.app.collection.internal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.app.collection.CollectionView;
import org.junxian.app.collection.Stage;

/// How far every unit of the reader's area is.
public record CollectionOverview(CollectionView collection, List<UnitProgress> units) {

    /// @param daysLeft until the day it is due; negative when that has passed, null when it is submitted
    /// @param filled   cells that hold something, of those asked
    /// @param problems findings that keep the return from being submitted
    /// @param sentBack it was returned with reasons and waits for the county
    public record UnitProgress(
            String unit,
            String name,
            @Nullable String parent,
            @Nullable String parentName,
            String returnId,
            Stage stage,
            boolean late,
            @Nullable Integer daysLeft,
            int filled,
            int asked,
            int problems,
            boolean sentBack,
            Instant updatedAt) {}
}
