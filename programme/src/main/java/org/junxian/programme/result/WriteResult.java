package org.junxian.programme.result;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junxian.index.data.Population;
import org.junxian.index.result.Result;
import org.junxian.index.result.Scores;
import org.junxian.programme.PackageFiles;
import org.junxian.programme.Programme;
import org.junxian.programme.model.SchemeDefinition;
import org.junxian.programme.words.MethodWords;
import org.junxian.programme.words.ResultWords;

/// The door: turns an evaluated scheme into the files of its result. Pure: the same input gives the same bytes (N1).
public final class WriteResult {

    private WriteResult() {}

    /// The tables and the manifest of a scheme evaluated on its package's own figures, by this engine, without its
    /// studies.
    public static ResultFiles write(EvaluatedScheme evaluated) {
        return write(evaluated, List.of());
    }

    /// The same with the tables of studies.
    public static ResultFiles write(EvaluatedScheme evaluated, List<StudyResult> studies) {
        return write(evaluated, studies, List.of());
    }

    /// The same with further tables.
    public static ResultFiles write(EvaluatedScheme evaluated, List<StudyResult> studies, List<FurtherTable> further) {
        return write(evaluated, studies, further, Optional.empty(), EngineVersion.current());
    }

    /// The same for figures looked up at a moment (`asOf`, ISO 8601), with the engine's version stated.
    public static ResultFiles write(
            EvaluatedScheme evaluated,
            List<StudyResult> studies,
            List<FurtherTable> further,
            Optional<String> asOf,
            String engine) {
        SortedMap<String, byte[]> tables = new TreeMap<>();
        WriteTables write = new WriteTables(evaluated);
        for (ResultTable table : ResultTable.values()) {
            tables.put(table.file(), write.write(table));
        }
        studies.forEach(study -> tables.putAll(WriteCertainty.files(evaluated, study)));
        further.forEach(table -> tables.put(table.file(), table.bytes()));
        return new ResultFiles(manifest(evaluated, tables, asOf, engine), tables);
    }

    private static Manifest manifest(
            EvaluatedScheme evaluated, SortedMap<String, byte[]> tables, Optional<String> asOf, String engine) {
        Programme programme = evaluated.programme();
        SchemeDefinition scheme = evaluated.scheme();
        Population population = evaluated.result().population();
        return new Manifest(
                programme.id(),
                programme.title(),
                scheme.id(),
                scheme.title(),
                scheme.scheme().period().toString(),
                engine,
                asOf,
                population.size(),
                ranked(evaluated.result()),
                mark(evaluated),
                notices(evaluated),
                programme.files().hashes(),
                new PackageFiles(tables).hashes());
    }

    private static int ranked(Result result) {
        Scores index = result.scores(result.scheme().root().id());
        int ranked = 0;
        for (int i = 0; i < result.population().size(); i++) {
            ranked += Double.isNaN(index.rank(i)) && Double.isNaN(index.rankInClass(i)) ? 0 : 1;
        }
        return ranked;
    }

    private static Optional<Manifest.Demonstration> mark(EvaluatedScheme evaluated) {
        if (!evaluated.figures().demonstration()) {
            return Optional.empty();
        }
        List<String> sources = evaluated.figures().sources().stream()
                .filter(evaluated.programme()::isDemonstration)
                .toList();
        return Optional.of(new Manifest.Demonstration(sources, Manifest.Demonstration.NOTICE));
    }

    private static List<Manifest.Notice> notices(EvaluatedScheme evaluated) {
        ResultWords words = new ResultWords(new MethodWords(evaluated.programme(), evaluated.scheme()));
        return evaluated.result().warnings().stream()
                .map(w -> new Manifest.Notice(w.code().name(), w.node().id(), words.warning(w)))
                .toList();
    }
}
