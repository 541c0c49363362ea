package org.junxian.app.search.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junxian.app.programmes.LoadedProgramme;
import org.junxian.index.data.VariableId;
import org.junxian.programme.Programme;
import org.junxian.programme.VariablesOf;
import org.junxian.programme.model.SchemeDefinition;
import org.junxian.programme.model.Text;

/// Collects what fits.
final class Hits {

    /// A hit and how close it comes; smaller is closer.
    record Scored(Hit hit, int closeness) {}

    static final Comparator<Scored> ORDER = Comparator.comparingInt(Scored::closeness)
            .thenComparing(scored -> rank(scored.hit().kind()))
            .thenComparing(scored -> scored.hit().id());

    private final Programme programme;
    private final Wanted wanted;
    private final List<Scored> found = new ArrayList<>();

    private Hits(Programme programme, Wanted wanted) {
        this.programme = programme;
        this.wanted = wanted;
    }

    static List<Scored> of(LoadedProgramme loaded, Wanted wanted) {
        var hits = new Hits(loaded.content(), wanted);
        hits.units();
        hits.schemes();
        hits.indicators();
        hits.documents();
        return hits.found;
    }

    private static int rank(String kind) {
        return List.of("unit", "scheme", "indicator", "document", "clause").indexOf(kind);
    }

    private void add(String kind, String id, Text title, String path, String... words) {
        int closeness = wanted.closeness(words);
        if (closeness < Wanted.NOT_AT_ALL) {
            found.add(new Scored(new Hit(kind, id, title, path), closeness));
        }
    }

    private void units() {
        for (var unit : programme.territory().units().values()) {
            if (programme.evaluated().contains(unit.kind())) {
                String code = unit.id().code();
                add(
                        "unit",
                        code,
                        unit.title(),
                        "/counties/" + code,
                        code,
                        unit.name(),
                        unit.pinyin(),
                        Wanted.initials(unit.pinyin()));
            }
        }
    }

    private void schemes() {
        for (var scheme : programme.schemes().values()) {
            add(
                    "scheme",
                    scheme.id(),
                    scheme.title(),
                    "/method/" + scheme.id(),
                    scheme.id(),
                    scheme.title().zh(),
                    scheme.title().en());
        }
    }

    private void indicators() {
        for (var variable : programme.variables().values()) {
            add(
                    "indicator",
                    variable.id().code(),
                    variable.title(),
                    method(variable.id()),
                    variable.id().code(),
                    variable.title().zh(),
                    variable.title().en());
        }
    }

    private void documents() {
        String path =
                programme.firstScheme().map(scheme -> "/method/" + scheme.id()).orElse("/");
        for (var document : programme.documents().values()) {
            add(
                    "document",
                    document.id(),
                    document.title(),
                    path,
                    document.title().zh(),
                    document.title().en(),
                    document.number().orElse(""));
            for (var clause : document.clauses()) {
                add(
                        "clause",
                        document.id() + "/" + clause.id(),
                        clause.title(),
                        path,
                        clause.title().zh(),
                        clause.title().en());
            }
        }
    }

    /// The method page of the first scheme that reads the variable; the data page when none does.
    private String method(VariableId variable) {
        return programme.schemes().values().stream()
                .filter(scheme -> VariablesOf.of(scheme.scheme()).contains(variable))
                .map(SchemeDefinition::id)
                .findFirst()
                .map(id -> "/method/" + id)
                .orElse("/data");
    }
}
