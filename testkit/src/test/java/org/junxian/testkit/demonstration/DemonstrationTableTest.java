package org.junxian.testkit.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Demonstration figures are generated, and the committed file is what the stated seed gives (rule 7, N1).
class DemonstrationTableTest {

    private static final Path SHANDONG = Path.of("../programmes/shandong");

    @Test
    void n1_the_committed_table_is_byte_for_byte_what_the_seed_gives() throws IOException {
        byte[] committed = Files.readAllBytes(SHANDONG.resolve("figures/demonstration.csv"));
        String generated = new DemonstrationTable(DemonstrationTable.SEED).csv(GenerateDemonstration.classes(SHANDONG));
        assertThat(committed)
                .as(
                        "figures/demonstration.csv differs from its seed. Try: run GenerateDemonstration and review the diff")
                .isEqualTo(generated.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_sidecar_states_the_seed_and_the_generator() throws IOException {
        String sidecar = Files.readString(SHANDONG.resolve("figures/demonstration.yaml"));
        assertThat(sidecar)
                .contains("seed: " + DemonstrationTable.SEED)
                .contains(GenerateDemonstration.class.getName());
    }

    @Test
    void another_seed_gives_other_figures() {
        Map<String, String> units = Map.of("370102", "district");
        assertThat(new DemonstrationTable(1).csv(units)).isNotEqualTo(new DemonstrationTable(2).csv(units));
    }

    @Test
    void a_further_county_changes_no_figure_of_the_others() {
        var table = new DemonstrationTable(7);
        var one = table.csv(Map.of("370102", "district"));
        var two = table.csv(new TreeMap<>(Map.of("370102", "district", "370103", "other")));
        assertThat(two).startsWith(one);
    }

    @Test
    void every_demonstration_indicator_says_so_in_its_code() throws IOException {
        assertThat(indicators()).hasSizeGreaterThan(20).allMatch(code -> code.startsWith("demo_"));
    }

    @Test
    void every_county_has_every_indicator_in_every_year_reported_or_not() throws IOException {
        long lines = lines().size();
        long counties = lines().stream().map(line -> line[0]).distinct().count();
        assertThat(counties).isEqualTo(136);
        assertThat(lines).isEqualTo(counties * indicators().size() * DemonstrationTable.YEARS.size());
    }

    @Test
    void magnitudes_are_plausible() throws IOException {
        for (String[] line : lines()) {
            if (line[1].equals("demo_gdp")) {
                assertThat(Double.parseDouble(line[3])).isBetween(60.0, 4_000.0);
            }
            if (line[1].equals("demo_urbanisation")) {
                assertThat(Double.parseDouble(line[3])).isBetween(20.0, 100.0);
            }
        }
    }

    @Test
    void an_unknown_class_is_refused_by_name() {
        assertThatThrownBy(() -> new DemonstrationTable(1).csv(Map.of("370102", "rich")))
                .hasMessageContaining("rich")
                .hasMessageContaining("Try:");
    }

    private static Set<String> indicators() throws IOException {
        return lines().stream().map(line -> line[1]).collect(Collectors.toSet());
    }

    private static List<String[]> lines() throws IOException {
        return Files.readAllLines(SHANDONG.resolve("figures/demonstration.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }
}
