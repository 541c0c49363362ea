package org.junxian.programme.result;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junxian.index.certainty.Certainty;
import org.junxian.index.certainty.RankCounts;
import org.junxian.index.data.Unit;
import org.junxian.index.data.UnitId;
import org.junxian.programme.Numbers;
import org.junxian.programme.study.AwardBoundary;
import org.junxian.programme.study.StudyDefinition;

/// The tables of a study of certainty as CSV files: ranks, boundaries, who is ahead of whom, and units that cannot be
/// told apart. The same study gives the same bytes (N1).
public final class WriteCertainty {

    /// A group is told apart from the next unit from this probability on.
    public static final double TOLD_APART = 0.95;

    private final EvaluatedScheme evaluated;
    private final StudyDefinition study;
    private final Certainty certainty;
    private final List<Unit> units;

    private WriteCertainty(EvaluatedScheme evaluated, StudyDefinition study, Certainty certainty) {
        this.evaluated = evaluated;
        this.study = study;
        this.certainty = certainty;
        this.units = certainty.nominal().population().units();
    }

    /// File name → content.
    public static SortedMap<String, byte[]> files(
            EvaluatedScheme evaluated, StudyDefinition study, Certainty certainty) {
        WriteCertainty write = new WriteCertainty(evaluated, study, certainty);
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("certainty-ranks.csv", write.ranks());
        files.put("certainty-boundaries.csv", write.boundaries());
        files.put("certainty-pairs.csv", write.pairs());
        files.put("certainty-groups.csv", write.groups());
        return files;
    }

    private byte[] ranks() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("unit", "name", "class", "rank", "p05", "median", "p95", "mean", "without_rank"));
        for (int i = 0; i < units.size(); i++) {
            RankCounts ranks = certainty.official(i);
            List<String> row = new ArrayList<>(unit(units.get(i)));
            for (double number : new double[] {
                ranks.nominal(),
                ranks.quantile(0.05),
                ranks.median(),
                ranks.quantile(0.95),
                ranks.mean(),
                ranks.unranked()
            }) {
                row.add(Numbers.shortest(number));
            }
            rows.add(row);
        }
        return csv(rows);
    }

    private byte[] boundaries() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("boundary", "places", "unit", "name", "class", "probability"));
        for (AwardBoundary award : study.boundaries()) {
            for (int i = 0; i < units.size(); i++) {
                List<String> row = new ArrayList<>();
                row.add(award.boundary().id());
                row.add(Integer.toString(award.boundary().places()));
                row.addAll(unit(units.get(i)));
                row.add(Numbers.shortest(certainty.inside(award.boundary(), i)));
                rows.add(row);
            }
        }
        return csv(rows);
    }

    private byte[] pairs() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("unit", "name", "other", "other_name", "ahead"));
        for (int a = 0; a < units.size(); a++) {
            for (int b = a + 1; b < units.size(); b++) {
                rows.add(List.of(
                        units.get(a).id().code(),
                        name(units.get(a).id()),
                        units.get(b).id().code(),
                        name(units.get(b).id()),
                        Numbers.shortest(certainty.ahead(a, b))));
            }
        }
        return csv(rows);
    }

    private byte[] groups() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("group", "unit", "name"));
        List<List<UnitId>> groups = certainty.groups(TOLD_APART);
        for (int g = 0; g < groups.size(); g++) {
            for (UnitId id : groups.get(g)) {
                rows.add(List.of(Integer.toString(g + 1), id.code(), name(id)));
            }
        }
        return csv(rows);
    }

    private List<String> unit(Unit unit) {
        return List.of(unit.id().code(), name(unit.id()), unit.classId().id());
    }

    private String name(UnitId id) {
        return SafeText.disarm(evaluated.programme().territory().get(id).name());
    }

    /// In a demonstration every row ends with the mark.
    private byte[] csv(List<List<String>> rows) {
        boolean marked = evaluated.figures().demonstration();
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            for (int r = 0; r < rows.size(); r++) {
                List<String> row = new ArrayList<>(rows.get(r));
                if (marked) {
                    row.add(r == 0 ? ResultTable.MARK.name() : "true");
                }
                csv.writeRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
