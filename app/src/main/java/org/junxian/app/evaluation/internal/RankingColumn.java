package org.junxian.app.evaluation.internal;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.junxian.app.table.Cell;
import org.junxian.app.table.Column;

/// A column of the ranking: what a row shows in it, and what rows are sorted by. Rows are positions of units.
///
/// @param usual  whether it is shown when the reader names no columns
/// @param sortBy null where the row has no value
@SuppressWarnings("rawtypes")
record RankingColumn(Column column, boolean usual, IntFunction<Cell> cell, IntFunction<@Nullable Comparable> sortBy) {}
