package org.junxian.programme.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junxian.programme.Programme;
import org.junxian.programme.SmallPackage;

/// The tables of a result, on a small package of four counties.
class WriteResultTest {

    private static ResultFiles write(SmallPackage small, int threads) {
        Programme programme = small.programme();
        return WriteResult.write(EvaluatedScheme.evaluate(programme, programme.scheme("growth"), threads));
    }

    private static String text(ResultFiles files, ResultTable table) {
        return new String(files.byName().get(table.file()), StandardCharsets.UTF_8);
    }

    private static SmallPackage sourced() {
        return new SmallPackage().change("sources.csv", "DEMO,演示,本项目,2026,,demonstration", "DEMO,林业,林业局,2026,,A");
    }

    private static SmallPackage withoutForestOfSouth() {
        return sourced().change("figures/demo.csv", "102,forest,2020,20,DEMO\n", "");
    }

    @Test
    void scores_have_one_row_per_unit_and_node_in_the_shortest_digits() {
        assertThat(text(write(sourced(), 1), ResultTable.SCORES)).isEqualTo("""
                unit,name,class,node,level,score,rank,rank_in_class
                101,东县,plain,index,0,77.5,1,1
                101,东县,plain,economy,1,100,1,1
                101,东县,plain,gdp,2,100,1,1
                101,东县,plain,gdp-per-head,2,100,1,1
                101,东县,plain,forest,1,25,4,2
                102,南县,plain,index,0,47,4,2
                102,南县,plain,economy,1,50,2,2
                102,南县,plain,gdp,2,50,2,2
                102,南县,plain,gdp-per-head,2,50,2,2
                102,南县,plain,forest,1,40,3,1
                103,西县,hill,index,0,54,3,2
                103,西县,hill,economy,1,0,4,2
                103,西县,hill,gdp,2,0,4,2
                103,西县,hill,gdp-per-head,2,0,4,2
                103,西县,hill,forest,1,90,1,1
                104,北县,hill,index,0,59.9,2,1
                104,北县,hill,economy,1,35,3,1
                104,北县,hill,gdp,2,25,3,1
                104,北县,hill,gdp-per-head,2,50,2,1
                104,北县,hill,forest,1,76.5,2,2
                """);
    }

    @Test
    void N1_any_number_of_threads_and_any_order_of_rows_give_the_same_tables() {
        ResultFiles one = write(new SmallPackage(), 1);
        for (int threads : new int[] {2, 3, 8}) {
            assertThat(write(new SmallPackage(), threads).manifest()).isEqualTo(one.manifest());
        }
        for (int seed = 0; seed < 5; seed++) {
            SmallPackage shuffled = new SmallPackage();
            for (String file : List.of("figures/book.csv", "figures/demo.csv", "territory/units.csv")) {
                List<String> lines = new ArrayList<>(shuffled.text(file).lines().toList());
                Collections.shuffle(lines.subList(1, lines.size()), new Random(seed));
                shuffled.with(file, String.join("\n", lines) + "\n");
            }
            assertThat(write(shuffled, 2).manifest().outputs())
                    .isEqualTo(one.manifest().outputs());
        }
    }

    @Test
    void N6_a_missing_figure_is_an_empty_cell_everywhere_and_never_zero() {
        ResultFiles files = write(withoutForestOfSouth(), 1);
        assertThat(text(files, ResultTable.NORMALISED)).contains("102,南县,plain,forest,,,,\n");
        assertThat(text(files, ResultTable.SCORES))
                .contains("102,南县,plain,forest,1,,,\n")
                .contains("102,南县,plain,index,0,,,\n");
        assertThat(text(files, ResultTable.ACCOUNT)).contains("102,南县,plain,index,indicator,forest,1,,30,,,,\n");
        assertThat(text(files, ResultTable.EXCLUDED)).contains("102,南县,plain,missing,forest\n");
        assertThat(files.manifest().ranked()).isEqualTo(3);
        assertThat(text(files, ResultTable.STATISTICS)).contains("forest,all,3,1,0,");
    }

    @Test
    void the_points_of_all_rows_with_one_parent_add_up_to_its_score() {
        Map<String, Double> sums = new HashMap<>();
        Map<String, Double> scores = new HashMap<>();
        for (String line :
                text(write(sourced(), 1), ResultTable.ACCOUNT).lines().skip(1).toList()) {
            String[] cells = line.split(",", -1);
            sums.merge(cells[0] + cells[3], cells[9].isEmpty() ? 0 : Double.parseDouble(cells[9]), Double::sum);
            if (!cells[7].isEmpty()) {
                scores.put(cells[0] + cells[5], Double.parseDouble(cells[7]));
            }
        }
        for (String unit : List.of("101", "102", "103", "104")) {
            for (String node : List.of("index", "economy")) {
                assertThat(sums.get(unit + node))
                        .isCloseTo(scores.get(unit + node), org.assertj.core.data.Offset.offset(1e-9));
            }
        }
    }

    @Test
    void the_account_names_the_source_of_every_figure() {
        assertThat(text(write(sourced(), 1), ResultTable.ACCOUNT))
                .contains("101,东县,plain,economy,indicator,gdp-per-head,2,100,40,40,24000,24000,BOOK\n")
                .contains("101,东县,plain,index,indicator,forest,1,25,30,7.5,12.5,12.5,DEMO\n");
    }

    @Test
    void every_row_of_a_demonstration_result_says_so_and_so_does_the_manifest() {
        ResultFiles files = write(new SmallPackage(), 1);
        for (ResultTable table : ResultTable.values()) {
            assertThat(text(files, table).lines())
                    .allMatch(line -> line.endsWith(",demonstration") || line.endsWith(",true"));
        }
        assertThat(files.manifest().demonstration().orElseThrow().sources()).containsExactly("DEMO");
        assertThat(write(sourced(), 1).manifest().demonstration()).isEmpty();
    }

    @Test
    void I3_a_name_that_looks_like_a_formula_is_not_run_by_a_spreadsheet() {
        for (String evil : List.of("=1+1", "+1", "-1", "@SUM(A1)", "＝1", "＠x")) {
            SmallPackage small = sourced().change("territory/units.csv", "101,东县,Dong", "101," + evil + ",Dong");
            assertThat(text(write(small, 1), ResultTable.SCORES)).contains("101,'" + evil + ",plain,index");
        }
    }

    @Test
    void every_table_has_the_columns_it_states_and_key_cells_that_name_each_row_once() {
        ResultFiles files = write(withoutForestOfSouth(), 1);
        for (ResultTable table : ResultTable.values()) {
            List<String> lines = text(files, table).lines().toList();
            List<ResultColumn> columns = table.columns();
            assertThat(lines.getFirst())
                    .isEqualTo(String.join(
                            ",", columns.stream().map(ResultColumn::name).toList()));
            List<String> keys = new ArrayList<>();
            for (String line : lines) {
                String[] cells = line.split(",", -1);
                StringBuilder key = new StringBuilder();
                for (int i = 0; i < columns.size(); i++) {
                    key.append(columns.get(i).key() ? cells[i] + "|" : "");
                }
                keys.add(key.toString());
            }
            assertThat(keys).doesNotHaveDuplicates();
        }
    }

    @Test
    void the_manifest_names_every_file_by_its_hash_and_reads_back_the_same() {
        ResultFiles files = write(new SmallPackage(), 1);
        Manifest manifest = files.manifest();
        assertThat(manifest.inputs().keySet())
                .isEqualTo(new SmallPackage().files().keySet());
        assertThat(manifest.outputs().keySet()).isEqualTo(files.tables().keySet());
        assertThat(manifest.engine()).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(ReadManifest.of(files.manifestBytes())).isEqualTo(manifest);
        assertThat(new String(files.manifestBytes(), StandardCharsets.UTF_8))
                .doesNotContain("\r")
                .endsWith("}\n");
    }
}
