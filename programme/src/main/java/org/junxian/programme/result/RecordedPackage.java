package org.junxian.programme.result;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junxian.index.data.Figure;
import org.junxian.programme.Numbers;
import org.junxian.programme.PackageFiles;
import org.junxian.programme.Programme;
import org.junxian.programme.ReadPackage;
import org.junxian.programme.Reading;
import org.junxian.programme.format.Tables;
import org.junxian.programme.model.Observation;
import org.junxian.programme.model.Source;

/// A package together with the figures that a platform recorded beside it, as a package of its own: two more files, and
/// all others as they were. What is computed from it can be computed again wherever the package is read (N2).
public final class RecordedPackage {

    /// A figure that was accepted.
    ///
    /// @param origin   the return or sheet it was accepted with
    /// @param revision of the figure, counted over all that was known of it
    public record Recorded(Observation observation, String origin, int revision) {}

    private static final Comparator<Recorded> ORDER = Comparator.comparing(
                    (Recorded it) -> it.observation().variable())
            .thenComparing(it -> it.observation().period())
            .thenComparing(it -> it.observation().unit());

    private RecordedPackage() {}

    /// Reads and checks the package with the recorded figures. Its findings tell when a figure does not suit the
    /// package: an unknown unit, a value out of bounds.
    public static Reading of(Programme programme, Collection<Source> sources, Collection<Recorded> figures) {
        SortedMap<String, byte[]> files = new TreeMap<>(programme.files().byPath());
        files.put(Tables.RECORDED_SOURCES, sources(sources));
        files.put(Tables.RECORDED_FIGURES, figures(figures));
        return ReadPackage.from(new PackageFiles(files).byPath());
    }

    private static byte[] sources(Collection<Source> sources) {
        Csv csv = new Csv("id", "title", "publisher", "date", "address", "grade");
        sources.stream()
                .sorted(Comparator.comparing(Source::id))
                .forEach(it -> csv.row(
                        it.id(),
                        SafeText.disarm(it.title()),
                        SafeText.disarm(it.publisher()),
                        it.date(),
                        it.address(),
                        it.grade() == Source.Grade.DEMONSTRATION
                                ? "demonstration"
                                : it.grade().name().toUpperCase(Locale.ROOT)));
        return csv.bytes();
    }

    private static byte[] figures(Collection<Recorded> figures) {
        Csv csv = new Csv("unit", "indicator", "period", "value", "status", "source", "note", "origin", "revision");
        figures.stream().sorted(ORDER).forEach(it -> {
            Observation o = it.observation();
            csv.row(
                    o.unit().code(),
                    o.variable().code(),
                    o.period().toString(),
                    o.figure() instanceof Figure.Value(double amount) ? Numbers.shortest(amount) : "",
                    status(o.figure()),
                    o.source(),
                    o.figure() instanceof Figure.NotApplicable(String reason) ? SafeText.disarm(reason) : "",
                    it.origin(),
                    Integer.toString(it.revision()));
        });
        return csv.bytes();
    }

    private static String status(Figure figure) {
        return switch (figure) {
            case Figure.Value value -> "";
            case Figure.NotReported none -> "not-reported";
            case Figure.NotApplicable none -> "not-applicable";
        };
    }

    /// A table under construction.
    private static final class Csv {

        private final StringWriter text = new StringWriter();
        private final CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);

        Csv(String... head) {
            row(head);
        }

        void row(String... cells) {
            csv.writeRecord(List.of(cells));
        }

        byte[] bytes() {
            try {
                csv.close(); // it keeps the last rows until then
            } catch (IOException e) {
                throw new UncheckedIOException(e); // there is no file behind a text
            }
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }
    }
}
