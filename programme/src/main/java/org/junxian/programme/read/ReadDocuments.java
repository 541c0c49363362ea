package org.junxian.programme.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junxian.programme.check.Problem;
import org.junxian.programme.format.PackageBlocks;
import org.junxian.programme.model.Document;
import org.junxian.programme.model.Text;
import org.junxian.programme.yaml.Fields;
import org.junxian.programme.yaml.Yaml;

/// Reads `documents/*.yaml`.
final class ReadDocuments {

    private final Draft draft;

    ReadDocuments(Draft draft) {
        this.draft = draft;
    }

    SortedMap<String, Document> read() {
        SortedMap<String, Document> documents = new TreeMap<>();
        for (String file : draft.filesIn("documents", ".yaml")) {
            draft.yaml(file, true)
                    .flatMap(yaml -> Fields.open(PackageBlocks.DOCUMENT, yaml, draft.findings()))
                    .flatMap(fields -> document(fields, file))
                    .ifPresent(document -> documents.put(document.id(), document));
        }
        return documents;
    }

    private Optional<Document> document(Fields fields, String file) {
        Optional<String> id = fields.id("document");
        Optional<String> source =
                fields.text("source").flatMap(s -> draft.names().source(s, fields.placeOf("source")));
        List<Document.Clause> clauses = new ArrayList<>();
        for (Yaml item : fields.list("clauses")) {
            Fields.open(PackageBlocks.CLAUSE, item, draft.findings())
                    .flatMap(this::clause)
                    .ifPresent(clause -> add(clause, clauses));
        }
        return id.filter(i -> FileName.matches(i, file, fields.placeOf("document"), draft.findings()))
                .map(i -> new Document(
                        i,
                        fields.title("title").orElse(Text.same(i)),
                        fields.text("number"),
                        fields.title("issuer"),
                        fields.date("issued"),
                        source.orElse(""),
                        clauses,
                        fields.place()));
    }

    private void add(Document.Clause clause, List<Document.Clause> clauses) {
        clauses.stream()
                .filter(c -> c.id().equals(clause.id()))
                .findFirst()
                .ifPresentOrElse(
                        first -> draft.findings()
                                .addRelated(Problem.CLAUSE_TWICE, clause.place(), List.of(first.place()), clause.id()),
                        () -> clauses.add(clause));
    }

    private Optional<Document.Clause> clause(Fields fields) {
        Optional<String> id = fields.text("id");
        boolean notPublic = fields.yesNo("not-public", false);
        if (fields.has("text") == notPublic) {
            draft.findings().add(Problem.CLAUSE_TEXT, fields.place(), id.orElse("?"));
        }
        return id.map(i -> new Document.Clause(
                i, fields.title("title").orElse(Text.same(i)), fields.title("text"), notPublic, fields.place()));
    }
}
