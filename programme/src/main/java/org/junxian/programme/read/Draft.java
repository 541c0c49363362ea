package org.junxian.programme.read;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.junxian.programme.PackageFiles;
import org.junxian.programme.Programme;
import org.junxian.programme.check.Findings;
import org.junxian.programme.check.Problem;
import org.junxian.programme.format.Columns;
import org.junxian.programme.model.Document;
import org.junxian.programme.model.Observation;
import org.junxian.programme.model.Place;
import org.junxian.programme.model.Source;
import org.junxian.programme.model.Territory;
import org.junxian.programme.table.DecodeText;
import org.junxian.programme.table.Row;
import org.junxian.programme.table.Table;
import org.junxian.programme.yaml.ParseYaml;
import org.junxian.programme.yaml.Yaml;

/// A package while it is being read: its files, what has been understood so far, and what was found wrong. Files are
/// read in the order in which they speak of each other, so that a name can be looked up when it is used.
public final class Draft {

    private final PackageFiles files;
    private final Findings findings;
    private final Names names = new Names(this);

    public Draft(PackageFiles files, Findings findings) {
        this.files = files;
        this.findings = findings;
    }

    /// The programme, or nothing when its own file cannot be read. It is complete only when there are no errors.
    public Optional<Programme> read() {
        KnownFiles.check(files, findings);
        SortedMap<String, Source> sources = new ReadSources(this).read();
        names.sources(sources);
        SortedMap<String, Document> documents = new ReadDocuments(this).read();
        names.documents(documents);
        return new ReadHead(this).read().map(head -> read(head, sources, documents));
    }

    private Programme read(Head head, SortedMap<String, Source> sources, SortedMap<String, Document> documents) {
        names.head(head);
        int start = findings.errors();
        Territory territory = new ReadTerritory(this).read();
        boolean territoryClean = findings.errors() == start;
        names.units(territory.units());
        var variables = new ReadIndicators(this).read();
        names.variables(variables);
        start = findings.errors();
        List<Observation> observations = new ReadFigures(this).read();
        boolean figuresClean = findings.errors() == start && has("indicators.yaml");
        var schemes = new ReadSchemes(this).read();
        Collected collected = new ReadCollected(this).read();
        Programme programme = new Programme(
                head.id(),
                head.title(),
                head.province(),
                head.years(),
                head.unitWord(),
                head.parentWord(),
                head.kinds(),
                head.evaluated(),
                head.classes(),
                head.statuses(),
                head.defaultScheme(),
                head.licence(),
                documents,
                sources,
                territory,
                variables,
                observations,
                schemes,
                new ReadCases(this, schemes).read(),
                collected.forms(),
                collected.departments(),
                new ReadIntegrity(this).read(),
                new ReadStudies(this, schemes).read(),
                files);
        return checked(programme, collected, new CheckSchemes(programme, findings, territoryClean, figuresClean));
    }

    /// Holds schemes against the figures and studies against their schemes, and warns of what leads nowhere.
    private Programme checked(Programme programme, Collected collected, CheckSchemes schemes) {
        schemes.check();
        new CheckStudies(programme, findings).check();
        collected.checkKnown(programme, findings);
        new CheckUse(programme, names, findings).check();
        return programme;
    }

    Findings findings() {
        return findings;
    }

    Names names() {
        return names;
    }

    boolean has(String file) {
        return files.byPath().containsKey(file);
    }

    /// The paths in a folder that end in `extension`, in order.
    List<String> filesIn(String folder, String extension) {
        return files.byPath().keySet().stream()
                .filter(p -> p.startsWith(folder + "/") && p.endsWith(extension))
                .filter(p -> p.indexOf('/', folder.length() + 1) < 0)
                .toList();
    }

    /// The rows of a table; empty when it is not there or cannot be read. A table that must be there and has no row
    /// is reported.
    List<Row> rows(Columns columns, String file, boolean required) {
        int before = findings.errors();
        List<Row> rows = text(file, required)
                .flatMap(text -> Table.read(columns, text, file, findings))
                .orElse(List.of());
        if (required && rows.isEmpty() && findings.errors() == before) {
            findings.add(Problem.FILE_EMPTY, Place.ofFile(file));
        }
        return rows;
    }

    Optional<Yaml> yaml(String file, boolean required) {
        return text(file, required).flatMap(text -> ParseYaml.parse(text, file, findings));
    }

    Optional<String> text(String file, boolean required) {
        byte[] bytes = files.byPath().get(file);
        if (bytes == null) {
            if (required) {
                findings.add(Problem.FILE_MISSING, Place.ofFile(file), file);
            }
            return Optional.empty();
        }
        return DecodeText.decode(bytes, file, findings);
    }
}
