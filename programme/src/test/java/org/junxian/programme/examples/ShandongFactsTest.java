package org.junxian.programme.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junxian.index.data.Figure;
import org.junxian.index.data.UnitId;
import org.junxian.programme.Programme;
import org.junxian.programme.model.Observation;
import org.junxian.programme.model.Status;

/// What the sources state about Shandong holds in the package, and real figures stay apart from demonstration.
class ShandongFactsTest {

    private static final Programme SHANDONG = Packages.read(Packages.SHANDONG);

    /// Table 1 of the census, whole province.
    private static final double PROVINCE_POPULATION = 101_527_453;

    @Test
    void there_are_16_cities_and_136_counties_each_in_a_city() {
        Map<String, Long> kinds = SHANDONG.territory().units().values().stream()
                .collect(Collectors.groupingBy(u -> u.kind(), TreeMap::new, Collectors.counting()));
        assertThat(kinds.toString()).isEqualTo("{city=16, county=52, county-city=26, district=58}");
        assertThat(SHANDONG.territory().units().values().stream()
                        .filter(u -> !u.kind().equals("city")))
                .allMatch(u ->
                        u.parent().orElseThrow().code().equals(u.id().code().substring(0, 4) + "00"));
    }

    @Test
    void the_classes_of_2020_and_2023_are_58_districts_41_province_managed_and_37_others() {
        assertThat(classesOn("2020-12-31")).isEqualTo("{district=58, other=37, province-managed=41}");
        assertThat(classesOn("2023-12-31")).isEqualTo("{district=58, other=37, province-managed=41}");
        assertThat(classesOn("2019-12-31")).as("nothing is known before").isEqualTo("{}");
    }

    @Test
    void every_class_that_a_published_list_names_is_the_class_of_that_year() {
        for (Status status : SHANDONG.territory().statuses()) {
            status.classId()
                    .ifPresent(named -> assertThat(SHANDONG.territory().memberships())
                            .anyMatch(m -> m.unit().equals(status.unit())
                                    && m.classId().equals(named)
                                    && m.validity().contains(LocalDate.of(status.year(), 12, 31))));
        }
    }

    @Test
    void there_are_345_pairs_of_neighbours_and_62_across_the_border() {
        assertThat(SHANDONG.territory().neighbours()).hasSize(345);
        assertThat(SHANDONG.territory().externalNeighbours()).hasSize(62);
    }

    @Test
    void counties_named_as_a_joint_area_are_neighbours() {
        for (String pair :
                List.of("370285-370682", "370281-370785", "370283-370683", "370683-370786", "370481-370883")) {
            String[] ends = pair.split("-");
            Set<String> wanted = Set.of(ends);
            assertThat(SHANDONG.territory().neighbours())
                    .as(pair)
                    .anyMatch(n -> Set.of(n.one().code(), n.other().code()).equals(wanted));
        }
    }

    @Test
    void the_lists_of_2021_and_2023_are_complete_and_name_no_county_twice() {
        assertThat(counted("advanced-county", 2021)).isEqualTo(10);
        assertThat(counted("progress-county", 2021)).isEqualTo(10);
        assertThat(counted("advanced-county", 2023)).isEqualTo(20);
        assertThat(counted("progress-county", 2023)).isEqualTo(10);
        Set<UnitId> seen = new HashSet<>();
        SHANDONG.territory().statuses().stream()
                .filter(s -> s.year() == 2023
                        && Set.of("advanced-county", "progress-county").contains(s.status()))
                .forEach(s -> assertThat(seen.add(s.unit())).isTrue());
    }

    @Test
    void from_2024_on_the_lists_carry_their_new_titles_as_far_as_they_are_known() {
        assertThat(counted("markedly-effective", 2024)).isEqualTo(19);
        assertThat(counted("marked-progress", 2024)).isEqualTo(1);
        assertThat(counted("advanced-county", 2024)).isZero();
    }

    @Test
    void all_3596_real_figures_are_there_and_none_is_demonstration() {
        List<Observation> real = SHANDONG.observations().stream()
                .filter(o -> !SHANDONG.isDemonstration(o.source()))
                .toList();
        assertThat(real).hasSize(3596).noneMatch(o -> o.variable().code().startsWith("demo_"));
        assertThat(SHANDONG.observations().stream().filter(o -> SHANDONG.isDemonstration(o.source())))
                .hasSize(9384)
                .allMatch(o -> o.variable().code().startsWith("demo_"));
    }

    @Test
    void the_census_scheme_is_real_and_the_differentiated_one_is_demonstration() {
        assertThat(SHANDONG.figuresFor(SHANDONG.scheme("census-2020")).demonstration())
                .isFalse();
        assertThat(SHANDONG.figuresFor(SHANDONG.scheme("differentiated-2023")).demonstration())
                .isTrue();
        assertThat(SHANDONG.scheme("differentiated-2023").title().zh()).contains("演示数据");
    }

    @Test
    void shares_of_the_census_add_up() {
        for (UnitId county : census("pop_census").keySet()) {
            assertThat(sum(county, "pop_share_0_14", "pop_share_15_64", "pop_share_65p"))
                    .isCloseTo(100, within(0.02));
            assertThat(sum(
                            county,
                            "employment_share_primary",
                            "employment_share_secondary",
                            "employment_share_tertiary"))
                    .isCloseTo(100, within(0.02));
            assertThat(sum(county, "pop_urban_census", "pop_rural_census"))
                    .isEqualTo(census("pop_census").get(county));
        }
    }

    @Test
    void counties_and_the_17_development_zones_make_up_the_province() throws IOException {
        double zones = Files.readAllLines(Packages.SHANDONG.resolve("docs/census-2020-zones.csv")).stream()
                .skip(1)
                .mapToDouble(line -> Double.parseDouble(line.split(",")[3]))
                .sum();
        double counties = census("pop_census").values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        assertThat(counties + zones).isEqualTo(PROVINCE_POPULATION);
    }

    private static String classesOn(String day) {
        return SHANDONG.territory().memberships().stream()
                .filter(m -> m.validity().contains(LocalDate.parse(day)))
                .collect(Collectors.groupingBy(m -> m.classId().id(), TreeMap::new, Collectors.counting()))
                .toString();
    }

    private static long counted(String status, int year) {
        return SHANDONG.territory().statuses().stream()
                .filter(s -> s.status().equals(status) && s.year() == year)
                .count();
    }

    private static double sum(UnitId county, String... variables) {
        double sum = 0;
        for (String variable : variables) {
            sum += census(variable).getOrDefault(county, Double.NaN);
        }
        return sum;
    }

    private static Map<UnitId, Double> census(String variable) {
        Map<UnitId, Double> values = new TreeMap<>();
        for (Observation o : SHANDONG.observations()) {
            if (o.variable().code().equals(variable)
                    && o.source().equals("CENSUS2020-COUNTY")
                    && o.figure() instanceof Figure.Value(double amount)) {
                values.put(o.unit(), amount);
            }
        }
        return values;
    }
}
