package org.junxian.app.evaluation.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.programme.model.Language;

/// Which rows and columns of a ranking, in which order.
///
/// @param classes    only these; empty means all
/// @param parents    only these cities; empty means all
/// @param columns    column ids; empty means the usual ones. They stand in the order of the table, not of the list
/// @param sort       a column id
/// @param descending the largest first; missing values come last either way
record RankingQuery(
        List<String> classes,
        List<String> parents,
        List<String> columns,
        String sort,
        boolean descending,
        Language language) {

    /// In place of column ids: the code and the usual columns.
    static final String WITH_CODE = "*";

    static RankingQuery parse(
            @Nullable String classes,
            @Nullable String parents,
            @Nullable String columns,
            @Nullable String sort,
            Language language) {
        String order = sort == null || sort.isBlank() ? "rank" : sort.strip();
        boolean descending = order.startsWith("-");
        return new RankingQuery(
                words(classes),
                words(parents),
                words(columns),
                descending ? order.substring(1) : order,
                descending,
                language);
    }

    /// The same with the code as first column, which ties a row to its place on the map.
    RankingQuery withCode() {
        var wanted = new ArrayList<String>(columns);
        wanted.add("code");
        return new RankingQuery(
                classes, parents, columns.isEmpty() ? List.of(WITH_CODE) : wanted, sort, descending, language);
    }

    private static List<String> words(@Nullable String list) {
        return list == null || list.isBlank()
                ? List.of()
                : Arrays.stream(list.split(","))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
    }
}
