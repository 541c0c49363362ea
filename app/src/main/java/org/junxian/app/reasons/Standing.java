package org.junxian.app.reasons;

import org.jspecify.annotations.Nullable;

/// Index and official rank; null where there is none.
public record Standing(@Nullable Double index, @Nullable Double rank) {}
