package org.junxian.programme.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junxian.index.Engine;
import org.junxian.index.data.UnitId;
import org.junxian.index.result.Result;
import org.junxian.index.result.Scores;
import org.junxian.programme.Programme;

/// N5: a composite index that its makers published, written as a package, gives their table again. The report prints
/// its
/// inputs rounded, so the last digit of a score and a neighbouring rank may differ.
class PublishedTableTest {

    private record Printed(UnitId unit, double score) {}

    private final Case table = theTable();
    private final List<Printed> printed =
            table.expect().stream().map(PublishedTableTest::printed).toList();
    private final Result result = computed();
    private final Scores index = result.scores(result.scheme().root().id());

    private static Case theTable() {
        try {
            return Case.all().stream()
                    .filter(example -> example.programme().equals(Path.of("../programmes/examples/hdi-2014")))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Printed printed(Map<String, Object> line) {
        return new Printed(
                new UnitId(String.valueOf(line.get("unit"))), Double.parseDouble(String.valueOf(line.get("score"))));
    }

    private Result computed() {
        Programme programme = Packages.read(table.programme());
        var scheme = programme.scheme(table.scheme());
        return new Engine(1)
                .evaluate(scheme.scheme(), programme.figuresFor(scheme).figures());
    }

    private int at(Printed one) {
        return result.population().indexOf(one.unit());
    }

    /// How many are printed with a higher score, and one.
    private long printedRank(Printed one) {
        return 1 + printed.stream().filter(other -> other.score() > one.score()).count();
    }

    @Test
    void N5_the_scores_of_all_countries_come_out_as_printed() {
        assertThat(printed).as("188 countries less the one the copy lacks").hasSize(187);
        long toTheLastDigit = printed.stream()
                .filter(one -> Math.abs(index.score(at(one)) - one.score()) <= 0.0005)
                .count();
        assertThat(toTheLastDigit).isEqualTo(120);
        assertThat(printed)
                .allSatisfy(one -> assertThat(Math.abs(index.score(at(one)) - one.score()))
                        .as(one.unit().code())
                        .isLessThan(0.0015));
    }

    @Test
    void N5_no_rank_is_more_than_two_places_from_the_printed_one() {
        assertThat(printed)
                .allSatisfy(one -> assertThat(Math.abs(index.rank(at(one)) - printedRank(one)))
                        .as(one.unit().code())
                        .isLessThanOrEqualTo(2));
    }
}
