package org.junxian.programme.result;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junxian.index.certainty.Certainty;
import org.junxian.index.certainty.RankCounts;
import org.junxian.index.data.Unit;
import org.junxian.index.data.UnitId;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.Within;
import org.junxian.index.sensitivity.Index;
import org.junxian.index.sensitivity.Sensitivity;
import org.junxian.programme.Numbers;
import org.junxian.programme.study.AwardBoundary;
import org.junxian.programme.study.StudyDefinition;

/// The tables of a study of certainty as CSV files: ranks, boundaries, who is ahead of whom, units that cannot be told
/// apart, and which variation moves the ranks. The same study gives the same bytes (N1).
public final class WriteCertainty {

    /// A group is told apart from the next unit from this probability on.
    public static final double TOLD_APART = 0.95;

    private final EvaluatedScheme evaluated;
    private final StudyDefinition study;
    private final Certainty certainty;
    private final Optional<Sensitivity> sensitivity;
    private final NodeId index;
    private final List<Unit> units;

    private WriteCertainty(EvaluatedScheme evaluated, StudyResult result) {
        this.evaluated = evaluated;
        this.study = result.study();
        this.certainty = result.certainty();
        this.sensitivity = result.sensitivity();
        this.index = certainty.nodes().getFirst();
        this.units = certainty.nominal().population().units();
    }

    /// File name → content, by the names of [CertaintyTable].
    public static SortedMap<String, byte[]> files(EvaluatedScheme evaluated, StudyResult result) {
        WriteCertainty write = new WriteCertainty(evaluated, result);
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (CertaintyTable table : tables(result)) {
            files.put(table.file(result.study()), write.csv(table));
        }
        return files;
    }

    /// The tables that a study leads to.
    static List<CertaintyTable> tables(StudyResult result) {
        return Arrays.stream(CertaintyTable.values())
                .filter(t ->
                        t != CertaintyTable.SENSITIVITY || result.sensitivity().isPresent())
                .toList();
    }

    private byte[] csv(CertaintyTable table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns().stream().map(ResultColumn::name).toList());
        switch (table) {
            case RANKS -> ranks(rows);
            case BOUNDARIES -> boundaries(rows);
            case PAIRS -> pairs(rows);
            case GROUPS -> groups(rows);
            case SENSITIVITY -> sensitivity.ifPresent(found -> sensitivity(found, rows));
        }
        return csv(rows);
    }

    private void ranks(List<List<String>> rows) {
        for (int i = 0; i < units.size(); i++) {
            RankCounts all = certainty.ranks(index, Within.ALL, i);
            RankCounts own = certainty.ranks(index, Within.CLASS, i);
            List<String> row = new ArrayList<>(unit(units.get(i)));
            row.addAll(five(all));
            row.add(Numbers.shortest(all.unranked()));
            row.addAll(five(own));
            rows.add(row);
        }
    }

    private static List<String> five(RankCounts ranks) {
        return numbers(ranks.nominal(), ranks.quantile(0.05), ranks.median(), ranks.quantile(0.95), ranks.mean());
    }

    private static List<String> numbers(double... numbers) {
        return Arrays.stream(numbers).mapToObj(Numbers::shortest).toList();
    }

    private void boundaries(List<List<String>> rows) {
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
    }

    private void pairs(List<List<String>> rows) {
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
    }

    private void groups(List<List<String>> rows) {
        List<List<UnitId>> groups = certainty.groups(TOLD_APART);
        for (int g = 0; g < groups.size(); g++) {
            for (UnitId id : groups.get(g)) {
                rows.add(List.of(Integer.toString(g + 1), id.code(), name(id)));
            }
        }
    }

    /// The mean change of rank first, then unit by unit; the outputs of the study have it last.
    private void sensitivity(Sensitivity found, List<List<String>> rows) {
        sensitivity(found, units.size(), List.of("", ""), rows);
        for (int i = 0; i < units.size(); i++) {
            UnitId id = units.get(i).id();
            sensitivity(found, i, List.of(id.code(), name(id)), rows);
        }
    }

    private static void sensitivity(Sensitivity found, int output, List<String> head, List<List<String>> rows) {
        Sensitivity.Output of = found.outputs().get(output);
        for (int k = 0; k < found.inputs().size(); k++) {
            Index first = of.first().get(k);
            Index total = of.total().get(k);
            List<String> row = new ArrayList<>(head);
            row.add(Integer.toString(k + 1));
            row.addAll(numbers(
                    first.value(),
                    first.interval().low(),
                    first.interval().high(),
                    total.value(),
                    total.interval().low(),
                    total.interval().high()));
            row.add(found.method().name().toLowerCase(Locale.ROOT));
            rows.add(row);
        }
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
