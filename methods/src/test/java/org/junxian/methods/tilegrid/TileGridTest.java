package org.junxian.methods.tilegrid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TileGridTest {

    @Test
    void nobody_needs_no_tiles() {
        assertThat(TileGrid.assign(new double[0], new double[0])).isEmpty();
    }

    @Test
    void places_that_stand_on_a_grid_keep_their_order_in_both_directions() {
        double[] east = {117, 118, 119, 117, 118, 119, 117, 118, 119};
        double[] north = {37, 37, 37, 36, 36, 36, 35, 35, 35};
        var tiles = TileGrid.assign(east, north);
        for (int a = 0; a < tiles.size(); a++) {
            for (int b = 0; b < tiles.size(); b++) {
                if (east[a] < east[b]) {
                    assertThat(tiles.get(a).column()).isLessThan(tiles.get(b).column());
                }
                if (north[a] > north[b]) {
                    assertThat(tiles.get(a).row()).isLessThan(tiles.get(b).row());
                }
            }
        }
    }

    @Test
    void no_two_units_share_a_tile_and_the_same_places_give_the_same_tiles() {
        var random = new SplittableRandom(20261122);
        for (int round = 0; round < 20; round++) {
            int n = random.nextInt(1, 150);
            double[] east = random.doubles(n, 114, 123).toArray();
            double[] north = random.doubles(n, 34, 38.5).toArray();
            var tiles = TileGrid.assign(east, north);
            assertThat(new HashSet<>(tiles)).as("round %d", round).hasSize(n);
            assertThat(TileGrid.assign(east, north)).isEqualTo(tiles);
        }
    }

    @Test
    void units_in_one_place_are_spread_over_neighbouring_tiles() {
        double[] same = new double[4];
        Arrays.fill(same, 36);
        assertThat(new HashSet<>(TileGrid.assign(same, same))).hasSize(4);
    }

    @Test
    void the_assignment_costs_as_little_as_the_best_of_all_permutations() {
        var random = new SplittableRandom(7);
        for (int round = 0; round < 200; round++) {
            int rows = random.nextInt(1, 6);
            int columns = random.nextInt(rows, 7);
            double[][] costs = new double[rows][];
            for (int i = 0; i < rows; i++) {
                costs[i] = random.doubles(columns, 0, 10).toArray();
            }
            int[] found = Assignment.solve(costs);
            double total = 0;
            for (int i = 0; i < rows; i++) {
                total += costs[i][found[i]];
            }
            assertThat(total)
                    .as("round %d", round)
                    .isCloseTo(best(costs, 0, 0), org.assertj.core.data.Offset.offset(1e-9));
        }
    }

    private static double best(double[][] costs, int row, int used) {
        if (row == costs.length) {
            return 0;
        }
        double least = Double.POSITIVE_INFINITY;
        for (int column = 0; column < costs[row].length; column++) {
            if ((used & 1 << column) == 0) {
                least = Math.min(least, costs[row][column] + best(costs, row + 1, used | 1 << column));
            }
        }
        return least;
    }

    @Test
    void a_place_that_is_not_a_number_is_refused_with_its_position() {
        assertThatThrownBy(() -> TileGrid.assign(new double[] {1, Double.NaN}, new double[] {1, 1}))
                .hasMessage("The place of unit number 2 is not finite");
        assertThatThrownBy(() -> TileGrid.assign(new double[601], new double[601]))
                .hasMessageContaining("at most 600 units, found 601");
    }
}
