package org.junxian.app.statistics;

import org.jspecify.annotations.Nullable;

/// Which figures a reader wants; null means all.
public record FigureFilter(
        @Nullable String unit,
        @Nullable String indicator,
        @Nullable String period) {

    public static final FigureFilter ALL = new FigureFilter(null, null, null);
}
