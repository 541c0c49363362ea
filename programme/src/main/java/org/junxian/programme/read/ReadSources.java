package org.junxian.programme.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junxian.programme.check.Nearest;
import org.junxian.programme.check.Problem;
import org.junxian.programme.format.Tables;
import org.junxian.programme.model.Source;
import org.junxian.programme.table.Row;

/// Reads `sources.csv`, and in a bundle the sources of what a platform recorded.
final class ReadSources {

    private static final Map<String, Source.Grade> GRADES = Map.of(
            "A", Source.Grade.A,
            "B", Source.Grade.B,
            "C", Source.Grade.C,
            "D", Source.Grade.D,
            "DEMONSTRATION", Source.Grade.DEMONSTRATION);
    private static final List<String> WORDS = List.of("A", "B", "C", "D", "demonstration");

    private final Draft draft;

    ReadSources(Draft draft) {
        this.draft = draft;
    }

    SortedMap<String, Source> read() {
        SortedMap<String, Source> sources = new TreeMap<>();
        List<Row> rows = new ArrayList<>(draft.rows(Tables.SOURCES, "sources.csv", true));
        rows.addAll(draft.rows(Tables.SOURCES, Tables.RECORDED_SOURCES, false));
        for (Row row : rows) {
            Source source = source(row);
            Source first = sources.putIfAbsent(source.id(), source);
            if (first != null) {
                draft.findings().addRelated(Problem.ROW_TWICE, row.place("id"), List.of(first.place()), source.id());
            }
        }
        return sources;
    }

    private Source source(Row row) {
        String word = row.text("grade");
        Source.Grade grade = GRADES.get(word.toUpperCase(Locale.ROOT));
        if (grade == null) {
            draft.findings()
                    .add(
                            Problem.WORD_UNKNOWN,
                            row.place("grade"),
                            word,
                            String.join(" | ", WORDS),
                            Nearest.advice(word, WORDS));
            grade = Source.Grade.C;
        }
        return new Source(
                row.text("id"),
                row.text("title"),
                row.text("publisher"),
                row.text("date"),
                row.text("address"),
                grade,
                row.place());
    }
}
