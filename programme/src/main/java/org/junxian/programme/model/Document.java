package org.junxian.programme.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A policy document and its clauses, in the document's order. `source` is an id of `sources.csv`.
public record Document(
        String id,
        Text title,
        Optional<String> number,
        Optional<Text> issuer,
        Optional<LocalDate> issued,
        String source,
        List<Clause> clauses,
        Place place) {

    public Document {
        clauses = List.copyOf(clauses);
    }

    /// A clause; `text` is empty where its wording was not published (`notPublic`) or is not carried here.
    public record Clause(String id, Text title, Optional<Text> text, boolean notPublic, Place place) {}

    public Optional<Clause> findClause(String clause) {
        return clauses.stream().filter(c -> c.id().equals(clause)).findFirst();
    }
}
