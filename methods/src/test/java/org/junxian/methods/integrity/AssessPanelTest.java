package org.junxian.methods.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junxian.testkit.panel.InventPanel;
import org.junxian.testkit.panel.Misreport;
import org.junxian.testkit.panel.PlantedPanel;

/// The checks together, on invented panels whose seeds were not looked at while the checks were written.
class AssessPanelTest {

    private static final int LAST = PlantedPanel.YEARS - 1;

    private static List<UnitAssessment> assess(PlantedPanel planted) {
        return AssessPanel.compute(PanelOf.panel(planted), PanelOf.plan(planted), LAST);
    }

    @Test
    void planted_misreports_stand_above_honest_counties_in_nine_of_ten_pairs() {
        double wins = 0;
        double pairs = 0;
        int asked = 0;
        int honest = 0;
        var perKind = new TreeMap<Misreport, List<Double>>();
        for (long seed = 7001; seed <= 7004; seed++) {
            var planted = InventPanel.of(seed, 4);
            var found = assess(planted);
            for (var one : found) {
                boolean isHonest = !planted.planted().containsKey(one.member());
                asked += one.asked() ? 1 : 0;
                honest += one.asked() && isHonest ? 1 : 0;
            }
            for (var kind : planted.planted().entrySet()) {
                double above = 0;
                int others = 0;
                for (var other : found) {
                    if (!planted.planted().containsKey(other.member())) {
                        double own = found.get(kind.getKey()).chance();
                        above += own < other.chance() ? 1 : own == other.chance() ? 0.5 : 0;
                        others++;
                    }
                }
                wins += above;
                pairs += others;
                perKind.computeIfAbsent(kind.getValue(), none -> new ArrayList<>())
                        .add(above / others);
            }
        }
        assertThat(wins / pairs).as("area under the curve; %s", perKind).isGreaterThan(0.9);
        assertThat((double) honest / asked).as("false among those asked").isLessThan(0.2);
        assertThat(asked).isGreaterThan(60);
    }

    @Test
    void N1_the_same_panel_gives_the_same_answer_and_counts_do_not_depend_on_the_order_of_units() {
        var planted = InventPanel.of(7005, 2);
        var found = assess(planted);
        assertThat(assess(planted)).isEqualTo(found);
        var reversed = reversed(planted);
        var again = assess(reversed);
        for (int member = 0; member < found.size(); member++) {
            var one = found.get(member);
            var other = again.get(found.size() - 1 - member);
            for (var check : List.of(IntegrityCheck.DIGITS, IntegrityCheck.TARGET, IntegrityCheck.REVISION)) {
                if (one.chances().containsKey(check)) {
                    assertThat(other.chances().get(check))
                            .isCloseTo(one.chances().get(check), within(1e-9));
                }
            }
        }
    }

    private static PlantedPanel reversed(PlantedPanel planted) {
        int n = planted.units();
        int[] cities = new int[n];
        int[] groups = new int[n];
        Arrays.setAll(cities, i -> planted.cities()[n - 1 - i]);
        Arrays.setAll(groups, i -> planted.groups()[n - 1 - i]);
        return new PlantedPanel(
                cities,
                groups,
                reversed(planted.figures()),
                reversed(planted.first()),
                planted.cityFigures(),
                reversed(planted.targets()),
                new TreeMap<>());
    }

    private static Map<String, double[][]> reversed(Map<String, double[][]> grids) {
        var reversed = new LinkedHashMap<String, double[][]>();
        grids.forEach((name, grid) -> reversed.put(name, reversed(grid)));
        return reversed;
    }

    private static double[][] reversed(double[][] grid) {
        var rows = new ArrayList<>(Arrays.asList(grid));
        Collections.reverse(rows);
        return rows.toArray(double[][]::new);
    }

    @Test
    void each_kind_is_asked_about_what_was_changed() {
        var planted = InventPanel.of(7006, 4);
        var found = assess(planted);
        var expected = Map.of(
                Misreport.GROWTH_SMOOTHING, IntegrityCheck.SMOOTH,
                Misreport.ROUNDED_DIGITS, IntegrityCheck.DIGITS,
                Misreport.COPIED_SERIES, IntegrityCheck.LIKENESS,
                Misreport.BROKEN_SUM, IntegrityCheck.ADDITIVITY,
                Misreport.REVISION_GAME, IntegrityCheck.REVISION);
        var right = new TreeSet<Misreport>();
        planted.planted().forEach((unit, kind) -> {
            var questions = found.get(unit).questions();
            if (!questions.isEmpty() && questions.getFirst().check() == expected.get(kind)) {
                right.add(kind);
            }
        });
        assertThat(right).containsExactlyInAnyOrderElementsOf(expected.keySet());
    }

    @Test
    void what_is_missing_is_not_zero_and_asks_nobody() {
        var planted = InventPanel.of(7007, 0);
        var full = PanelOf.panel(planted);
        var figures = new LinkedHashMap<String, Grid>();
        full.figures().forEach((name, grid) -> {
            double[][] values = new double[planted.units()][];
            Arrays.setAll(values, grid::row);
            Arrays.fill(values[0], Double.NaN);
            values[1][LAST] = Double.NaN;
            figures.put(name, Grid.of(values));
        });
        var holes = new Panel(full.members(), full.periods(), figures, full.first(), full.cities());
        var found = AssessPanel.compute(holes, PanelOf.plan(planted), LAST);
        assertThat(found.getFirst().chances()).isEmpty();
        assertThat(found.getFirst().chance()).isNaN();
        assertThat(found.getFirst().score()).isZero();
        assertThat(found.getFirst().asked()).isFalse();
        assertThat(found.get(1).leading().values())
                .as("nothing is said of a year that is missing")
                .noneMatch(one -> one.check() == IntegrityCheck.CROSS && one.to() == LAST);
    }

    @Test
    void too_few_units_are_compared_with_nobody() {
        var planted = InventPanel.of(7008, 0);
        var full = PanelOf.panel(planted);
        var figures = new LinkedHashMap<String, Grid>();
        full.figures().forEach((name, grid) -> {
            double[][] values = new double[10][];
            Arrays.setAll(values, grid::row);
            figures.put(name, Grid.of(values));
        });
        var few = new Panel(full.members().subList(0, 10), full.periods(), figures, Map.of(), Map.of());
        var found = AssessPanel.compute(few, PanelOf.plan(planted), LAST);
        assertThat(found)
                .allSatisfy(one -> assertThat(one.chances())
                        .doesNotContainKeys(IntegrityCheck.CROSS, IntegrityCheck.HIERARCHY, IntegrityCheck.SMOOTH));
    }

    @Test
    void the_score_is_the_logarithm_of_the_chance() {
        assertThat(UnitAssessment.score(0.5)).isZero();
        assertThat(UnitAssessment.score(1e-6)).isEqualTo(100);
        assertThat(UnitAssessment.score(1e-9)).isEqualTo(100);
        assertThat(UnitAssessment.score(1e-3)).isCloseTo(100 * (3 - 0.30103) / (6 - 0.30103), within(1e-3));
        assertThat(UnitAssessment.score(Double.NaN)).isZero();
    }

    @Test
    void a_period_that_the_panel_does_not_have_and_a_weight_of_nothing_are_refused() {
        var planted = InventPanel.of(7009, 0);
        assertThatThrownBy(() -> AssessPanel.compute(PanelOf.panel(planted), PanelOf.plan(planted), 12))
                .hasMessageContaining("no period number 12 among 12");
        assertThatThrownBy(() -> new CheckPlan(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Map.of(IntegrityCheck.CROSS, 0.0),
                        5,
                        FalseDiscovery.BENJAMINI_HOCHBERG,
                        0.1))
                .hasMessageContaining("CROSS is 0.0, not positive");
    }
}
