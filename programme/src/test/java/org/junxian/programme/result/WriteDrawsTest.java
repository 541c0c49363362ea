package org.junxian.programme.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junxian.index.certainty.Experiment;
import org.junxian.programme.ReadPackage;

/// N1: what every replication drew can be had, and is what the study says.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WriteDrawsTest {

    private static final int COUNT = 2_000;

    private List<NamedCsvRecord> rows = List.of();

    private static String text(int count) throws IOException {
        var programme = ReadPackage.fromDirectory(Path.of("../programmes/shandong"))
                .programme()
                .orElseThrow();
        var study =
                Objects.requireNonNull(programme.studies().get("census-2020")).study();
        var scheme = programme.scheme("census-2020");
        var experiment = new Experiment(
                study, scheme.scheme(), programme.figuresFor(scheme).figures());
        var text = new StringWriter();
        WriteDraws.write(experiment, count, text);
        return text.toString();
    }

    @BeforeAll
    void written() throws IOException {
        rows = CsvReader.builder().ofNamedCsvRecord(text(COUNT)).stream().toList();
    }

    private List<NamedCsvRecord> of(String what) {
        return rows.stream().filter(row -> row.getField("what").equals(what)).toList();
    }

    private static double number(NamedCsvRecord row) {
        return Double.parseDouble(row.getField("number"));
    }

    @Test
    void N1_the_same_study_writes_the_same_bytes_and_a_longer_list_begins_with_the_shorter() throws IOException {
        String some = text(20);
        assertThat(text(20)).isEqualTo(some);
        assertThat(text(21)).startsWith(some);
    }

    /// Three normalisations and two treatments, each as likely as the others: within four standard deviations.
    @Test
    void alternatives_are_taken_as_often_as_the_study_says() {
        Map<String, Map<String, Long>> taken = of("alternative").stream()
                .collect(Collectors.groupingBy(
                        row -> row.getField("variation"),
                        Collectors.groupingBy(row -> row.getField("number"), Collectors.counting())));
        var scales = Objects.requireNonNull(taken.get("2"));
        var treatments = Objects.requireNonNull(taken.get("3"));
        assertThat(scales).hasSize(3);
        assertThat(treatments).hasSize(2);
        for (var ways : List.of(scales, treatments)) {
            double p = 1.0 / ways.size();
            assertThat(ways.values())
                    .allSatisfy(times -> assertThat((double) times)
                            .isCloseTo(COUNT * p, offset(4 * Math.sqrt(COUNT * p * (1 - p)))));
        }
    }

    /// Left out with probability 0.1: a weight of nothing.
    @Test
    void every_tenth_indicator_is_left_out() {
        var weights = of("weight").stream()
                .filter(row -> row.getField("class").equals("district"))
                .toList();
        long indicators = weights.stream()
                .filter(row -> row.getField("replication").equals("1"))
                .count();
        assertThat(indicators).as("ten indicators in four groups").isEqualTo(14);
        double none = weights.stream().filter(row -> number(row) == 0).count();
        assertThat(none / (10.0 * COUNT)).isCloseTo(0.1, offset(0.01));
    }

    @Test
    void errors_have_the_coefficient_of_variation_of_the_study() {
        assertThat(of("error-sd").stream()
                        .mapToDouble(WriteDrawsTest::number)
                        .average()
                        .orElseThrow())
                .isCloseTo(0.01, offset(0.0002));
        assertThat(of("error-mean").stream()
                        .mapToDouble(WriteDrawsTest::number)
                        .average()
                        .orElseThrow())
                .isCloseTo(1, offset(0.0001));
        assertThat(of("error-least")).hasSameSizeAs(of("error-most")).isNotEmpty();
    }
}
