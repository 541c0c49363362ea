package org.junxian.methods.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ErrorLocalisationTest {

    private static final double ANY = Double.POSITIVE_INFINITY;

    private static Edit edit(double lower, double upper, double... coefficients) {
        var terms = new TreeMap<Integer, Double>();
        for (int field = 0; field < coefficients.length; field++) {
            if (coefficients[field] != 0) {
                terms.put(field, coefficients[field]);
            }
        }
        return new Edit(terms, lower, upper);
    }

    /// The enterprise of de Waal, Pannekoek & Scholtus (2011): turnover T, profit P, costs C, employees N.
    private static final List<Edit> ENTERPRISE = List.of(
            edit(0, 0, 1, -1, -1), // T = P + C
            edit(0, ANY, 0.5, -1), // P <= 0.5 T
            edit(0, ANY, 0.1, 1), // -0.1 T <= P
            edit(0, ANY, 1), // T >= 0
            edit(0, ANY, -1, 0, 0, 550)); // T <= 550 N

    private static final double[] RECORD = {100, 40_000, 60_000, 5};

    @Test
    void the_record_whose_profit_and_costs_are_in_the_wrong_unit_is_mended_there() {
        assertThat(ErrorLocalisation.of(RECORD, new double[] {2, 1, 1, 3}, ENTERPRISE, 4)
                        .sets())
                .containsExactly(List.of(1, 2));
    }

    @Test
    void with_equal_trust_both_smallest_sets_are_named() {
        var found = ErrorLocalisation.of(RECORD, new double[] {1, 1, 1, 1}, ENTERPRISE, 4);
        assertThat(found.sets()).containsExactlyInAnyOrder(List.of(1, 2), List.of(0, 3));
        assertThat(found.weight()).isEqualTo(2);
    }

    @Test
    void a_record_that_keeps_its_edits_needs_no_change_and_one_set_too_small_is_no_answer() {
        assertThat(ErrorLocalisation.of(new double[] {100, 40, 60, 5}, new double[] {1, 1, 1, 1}, ENTERPRISE, 2)
                        .sets())
                .containsExactly(List.of());
        assertThat(ErrorLocalisation.of(RECORD, new double[] {1, 1, 1, 1}, ENTERPRISE, 1)
                        .sets())
                .isEmpty();
    }

    @Test
    void the_cell_in_which_a_broken_row_and_a_broken_column_cross_is_found() {
        // two counties with two sectors, their totals, and the city's row; county A's second sector was raised by 5
        double[] figures = {10, 25, 30, 7, 8, 15, 17, 28, 45};
        var edits = List.of(
                edit(-0.1, 0.1, 1, 1, -1),
                edit(-0.1, 0.1, 0, 0, 0, 1, 1, -1),
                edit(-0.1, 0.1, 1, 0, 0, 1, 0, 0, -1),
                edit(-0.1, 0.1, 0, 1, 0, 0, 1, 0, 0, -1),
                edit(-0.1, 0.1, 0, 0, 1, 0, 0, 1, 0, 0, -1));
        double[] trust = new double[9];
        Arrays.fill(trust, 1);
        assertThat(ErrorLocalisation.of(figures, trust, edits, 3).sets()).containsExactly(List.of(1));
    }

    @Test
    void random_sums_are_mended_by_no_larger_set_than_trying_all_sets_in_turn() {
        var random = new SplittableRandom(41);
        for (int round = 0; round < 200; round++) {
            double[] figures = random.ints(6, 1, 20).asDoubleStream().toArray();
            double[] weights = random.ints(6, 1, 4).asDoubleStream().toArray();
            var edits = new ArrayList<Edit>();
            for (int k = 0; k < 3; k++) {
                double[] coefficients = random.ints(6, -1, 2).asDoubleStream().toArray();
                edits.add(edit(-1, 1, coefficients));
            }
            double least = ANY;
            for (int set = 0; set < 64; set++) {
                var free = new ArrayList<Integer>();
                double weight = 0;
                for (int field = 0; field < 6; field++) {
                    if ((set & 1 << field) != 0) {
                        free.add(field);
                        weight += weights[field];
                    }
                }
                least = Elimination.isPossible(edits, figures, free) ? Math.min(least, weight) : least;
            }
            assertThat(ErrorLocalisation.of(figures, weights, edits, 6).weight())
                    .as("round %d", round)
                    .isEqualTo(least);
        }
    }
}
