package org.junxian.programme.scrutiny;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junxian.programme.Programme;
import org.junxian.programme.ReadPackage;
import org.junxian.programme.result.Bundle;
import org.junxian.programme.result.Difference.CellDiffers;
import org.junxian.programme.result.EvaluatedScheme;
import org.junxian.programme.result.FurtherTable;
import org.junxian.programme.result.ReadBundle;
import org.junxian.programme.result.VerifyBundle;
import org.junxian.programme.result.WriteBundle;
import org.junxian.programme.result.WriteResult;

/// N2: what a bundle says of the rule and of moves in rank is computed again and compared, digit by digit.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BundleTablesTest {

    private Bundle bundle = new Bundle(new byte[0], new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    private List<FurtherTable> tables = List.of();

    @BeforeAll
    void written() throws Exception {
        Programme programme = ReadPackage.fromDirectory(Path.of("../programmes/shandong"))
                .programme()
                .orElseThrow();
        var evaluated = EvaluatedScheme.evaluate(programme, programme.scheme("differentiated-2023"), 2);
        tables = BundleTables.ALL.of(evaluated);
        byte[] zip = WriteBundle.write(programme.files(), WriteResult.write(evaluated, List.of(), tables));
        bundle = ReadBundle.read(zip);
    }

    @Test
    void N2_an_untouched_bundle_agrees_and_names_every_table() throws Exception {
        assertThat(tables)
                .extracting(FurtherTable::file)
                .containsExactly("correlations.csv", "weights.csv", "left-out.csv", "moves.csv");
        assertThat(bundle.tables()).containsKeys("correlations.csv", "weights.csv", "left-out.csv", "moves.csv");
        assertThat(VerifyBundle.verify(bundle, BundleTables.ALL).differences()).isEmpty();
        assertThat(VerifyBundle.verify(bundle).agrees())
                .as("tables that nobody computed again are not taken on trust")
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"correlations.csv", "weights.csv", "left-out.csv", "moves.csv"})
    void N2_one_changed_digit_is_found_in_its_cell(String file) throws Exception {
        var changed = new TreeMap<>(bundle.tables());
        String text = new String(requireNonNull(changed.get(file)), StandardCharsets.UTF_8);
        changed.put(file, withAnotherDigit(text).getBytes(StandardCharsets.UTF_8));
        var other = new Bundle(bundle.manifest(), bundle.packageFiles(), changed, bundle.others());
        assertThat(VerifyBundle.verify(other, BundleTables.ALL).differences())
                .filteredOn(CellDiffers.class::isInstance)
                .hasSize(1)
                .first()
                .asString()
                .contains(file);
    }

    /// Another last digit before the mark of demonstration, in the last row.
    private static String withAnotherDigit(String text) {
        int at = text.length() - 1;
        while (!Character.isDigit(text.charAt(at))) {
            at--;
        }
        char other = text.charAt(at) == '7' ? '3' : '7';
        return text.substring(0, at) + other + text.substring(at + 1);
    }

    /// N3: the shares of every unit add up to the places it moved.
    @Test
    void N3_places_in_the_table_of_moves_add_up() {
        String text = new String(requireNonNull(bundle.tables().get("moves.csv")), StandardCharsets.UTF_8);
        var moved = new TreeMap<String, Double>();
        var rises = new TreeMap<String, Double>();
        text.lines().skip(1).map(line -> line.split(",", -1)).forEach(cells -> {
            moved.merge(cells[0], Double.parseDouble(cells[7]), Double::sum);
            rises.put(cells[0], Double.parseDouble(cells[2]) - Double.parseDouble(cells[3]));
        });
        assertThat(moved).hasSizeGreaterThan(100);
        moved.forEach((unit, places) -> assertThat(places)
                .as(unit)
                .isCloseTo(requireNonNull(rises.get(unit)), org.assertj.core.api.Assertions.offset(1e-9)));
    }
}
