package org.junxian.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junxian.index.data.Figure;
import org.junxian.index.data.Frequency;
import org.junxian.index.data.Period;
import org.junxian.programme.check.Problem;

/// D7: counties merge and split, and whatever they do, the sum over the counties of a period is the sum over the land
/// they are made of: nobody is counted twice and nobody is left out.
class DatedUnitsTest {

    private static final Path EXAMPLE = Path.of("../programmes/examples/monthly-targets");
    private static final int PARCELS = 12;
    private static final int MONTHS = 9;

    /// A county while it exists.
    ///
    /// @param until the last month; 0 while it still exists
    private record County(String code, List<Integer> parcels, int since, int until) {

        String row() {
            return "%s,县%s,County,county,%s,%s\n"
                    .formatted(code, code, since == 1 ? "" : day(since, false), until == 0 ? "" : day(until, true));
        }

        private static String day(int month, boolean last) {
            var period = new Period(Frequency.MONTH, 2024, month);
            return (last ? FormPopulation.lastDay(period) : FormPopulation.firstDay(period)).toString();
        }
    }

    /// Counties through some months, drawn from a seed.
    private static final class History {

        private final SplittableRandom random;
        private final List<County> ended = new ArrayList<>();
        private final List<County> living = new ArrayList<>();
        private final int[][] values = new int[MONTHS + 1][PARCELS];
        private final StringBuilder figures = new StringBuilder("unit,indicator,period,value\n");
        private int codes = 100;
        private int changes;

        History(long seed) {
            random = new SplittableRandom(seed);
            for (int parcel = 0; parcel < PARCELS; parcel++) {
                living.add(found(List.of(parcel), 1));
            }
            for (int month = 1; month <= MONTHS; month++) {
                if (month > 1 && random.nextInt(3) > 0) {
                    change(month);
                }
                state(month);
            }
        }

        private County found(List<Integer> parcels, int month) {
            return new County("C" + codes++, parcels, month, 0);
        }

        private void change(int month) {
            changes++;
            var one = living.remove(random.nextInt(living.size()));
            ended.add(new County(one.code(), one.parcels(), one.since(), month - 1));
            if (one.parcels().size() > 1 && random.nextBoolean()) {
                int cut = 1 + random.nextInt(one.parcels().size() - 1);
                living.add(found(one.parcels().subList(0, cut), month));
                living.add(found(one.parcels().subList(cut, one.parcels().size()), month));
            } else {
                var other = living.remove(random.nextInt(living.size()));
                ended.add(new County(other.code(), other.parcels(), other.since(), month - 1));
                var together = new ArrayList<>(one.parcels());
                together.addAll(other.parcels());
                living.add(found(together, month));
            }
        }

        private void state(int month) {
            for (int parcel = 0; parcel < PARCELS; parcel++) {
                values[month][parcel] = random.nextInt(1_000);
            }
            for (var county : living) {
                int sum = county.parcels().stream()
                        .mapToInt(parcel -> values[month][parcel])
                        .sum();
                figures.append("%s,gdp_growth,2024-M0%d,%d\n".formatted(county.code(), month, sum));
            }
        }

        Map<String, byte[]> files() throws IOException {
            Map<String, byte[]> files = new TreeMap<>();
            for (String kept : List.of("indicators.yaml", "sources.csv", "figures/demonstration.yaml")) {
                files.put(kept, Files.readAllBytes(EXAMPLE.resolve(kept)));
            }
            String head = Files.readString(EXAMPLE.resolve("programme.yaml"));
            put(files, "programme.yaml", head.replaceAll("(?m)^default-scheme:.*$", ""));
            var units = new StringBuilder("code,name,pinyin,kind,from,to\n");
            ended.forEach(county -> units.append(county.row()));
            living.forEach(county -> units.append(county.row()));
            put(files, "territory/units.csv", units.toString());
            put(files, "figures/demonstration.csv", figures.toString());
            return files;
        }

        private static void put(Map<String, byte[]> files, String path, String text) {
            files.put(path, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static double sum(Programme programme, Period period) {
        var there = programme.territory().unitsOn(FormPopulation.lastDay(period), programme.evaluated());
        return programme.observations().stream()
                .filter(o -> o.period().equals(period))
                .filter(o -> there.stream().anyMatch(unit -> unit.id().equals(o.unit())))
                .mapToDouble(o -> o.figure() instanceof Figure.Value(double amount) ? amount : Double.NaN)
                .sum();
    }

    @Test
    void D7_the_sum_over_the_counties_of_a_period_does_not_depend_on_how_they_merged_and_split() throws IOException {
        int changes = 0;
        for (long seed = 1; seed <= 60; seed++) {
            var history = new History(seed);
            changes += history.changes;
            var reading = ReadPackage.from(history.files());
            assertThat(reading.errors()).as("seed " + seed).isEmpty();
            var programme = reading.programme().orElseThrow();
            for (int month = 1; month <= MONTHS; month++) {
                var period = new Period(Frequency.MONTH, 2024, month);
                int whole = IntStream.of(history.values[month]).sum();
                assertThat(sum(programme, period))
                        .as("seed " + seed + ", month " + month)
                        .isEqualTo(whole);
            }
        }
        assertThat(changes).as("the seeds draw merges and splits").isGreaterThan(200);
    }

    @Test
    void D7_a_figure_of_a_county_that_does_not_exist_in_the_period_is_refused() throws IOException {
        var history = new History(7);
        var gone = history.ended.getFirst();
        assertThat(gone.until()).isLessThan(MONTHS);
        history.figures.append("%s,gdp_growth,2024-M0%d,1\n".formatted(gone.code(), gone.until() + 1));
        var reading = ReadPackage.from(history.files());
        assertThat(reading.errors().stream().map(finding -> finding.problem()).toList())
                .isEqualTo(List.of(Problem.UNIT_NOT_THERE_YET));
    }
}
