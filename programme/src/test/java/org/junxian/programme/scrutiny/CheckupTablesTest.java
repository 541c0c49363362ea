package org.junxian.programme.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junxian.index.data.UnitId;
import org.junxian.index.multivariate.CorrelationMethod;
import org.junxian.index.multivariate.CorrelationTable;
import org.junxian.index.multivariate.RankedScores;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.PerClass;
import org.junxian.index.scrutiny.OtherRankings;
import org.junxian.index.scrutiny.RankingMethod;
import org.junxian.programme.Programme;
import org.junxian.programme.ReadPackage;
import org.junxian.programme.model.Language;
import org.junxian.programme.model.SchemeDefinition;
import org.junxian.programme.result.EvaluatedScheme;
import org.junxian.programme.scrutiny.ScrutinyTable.Item;

/// The check-up of real figures: against numpy, and the laws its numbers keep.
class CheckupTablesTest {

    private static final Programme SHANDONG = ReadPackage.fromDirectory(Path.of("..", "programmes", "shandong"))
            .programme()
            .orElseThrow();

    private static EvaluatedScheme evaluated(String scheme) {
        return EvaluatedScheme.evaluate(SHANDONG, SHANDONG.scheme(scheme), 1);
    }

    /// Written by src/test/independent/census_2020_rankings.py.
    @Test
    void nine_methods_rank_136_counties_as_numpy_does() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/census-2020-other-rankings.csv"));
        OtherRankings found =
                OtherRankings.of(evaluated("census-2020").result()).getFirst();
        String[] methods = lines.getFirst().split(",");
        assertThat(lines).hasSize(137);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            int unit = found.units().indexOf(cells[0]);
            for (int k = 1; k < cells.length; k++) {
                RankingMethod method = RankingMethod.valueOf(methods[k].toUpperCase(Locale.ROOT));
                assertThat(found.place(method, unit))
                        .as(cells[0] + " by " + method)
                        .isEqualTo(Double.parseDouble(cells[k]));
            }
        }
    }

    @Test
    void correlations_are_symmetric_and_1_with_themselves() {
        EvaluatedScheme census = evaluated("census-2020");
        var columns =
                new RankedScores(census.result()).of(census.result().scheme().indicators());
        for (CorrelationMethod method : CorrelationMethod.values()) {
            CorrelationTable table = CorrelationTable.of(columns, method);
            for (int i = 0; i < columns.count(); i++) {
                assertThat(table.get(i, i).coefficient()).isBetween(1 - 1e-12, 1.0);
                for (int j = 0; j < columns.count(); j++) {
                    assertThat(table.get(i, j)).isEqualTo(table.get(j, i));
                    assertThat(table.get(i, j).coefficient()).isBetween(-1.0, 1.0);
                }
            }
            long pairs = CorrelationMap.of(census, method).pairs().stream()
                    .filter(p -> columns.names().contains(p.node().id())
                            && columns.names().contains(p.other().id()))
                    .count();
            assertThat(pairs).isEqualTo(columns.count() * (columns.count() - 1L) / 2);
        }
    }

    @Test
    void leaving_out_what_has_no_weight_moves_nobody() {
        EvaluatedScheme census = evaluated("census-2020");
        NodeId manufacturing = new NodeId("inflow_from_counties");
        SchemeDefinition d = census.scheme();
        SchemeDefinition without = new SchemeDefinition(
                d.id(),
                d.title(),
                d.grounds(),
                d.scheme().reweighted(Map.of(manufacturing, PerClass.all(0))),
                d.population(),
                d.classes(),
                d.nodes(),
                d.adjustments(),
                d.types(),
                d.place());
        LeftOut found = LeftOut.of(EvaluatedScheme.of(SHANDONG, without, census.figures(), 1)).stream()
                .filter(row -> row.node().equals(manufacturing))
                .findFirst()
                .orElseThrow();
        assertThat(found.meanMove()).isZero();
        assertThat(found.moved()).isZero();
        assertThat(found.up()).isEqualTo(-1);
        assertThat(LeftOut.of(census)).anyMatch(row -> row.moved() > 100);
    }

    @Test
    void N6_units_that_lack_a_score_are_named_and_in_no_other_ranking() {
        OtherRankings found =
                OtherRankings.of(evaluated("differentiated-2023").result()).getFirst();
        assertThat(found.pool().incomplete()).isNotEmpty();
        assertThat(found.units())
                .hasSize(136 - found.pool().incomplete().size())
                .doesNotContainAnyElementsOf(
                        found.pool().incomplete().stream().map(UnitId::code).toList());
    }

    /// Whoever compares the rows must be able to trust that the first one is the widest.
    @Test
    void the_biggest_disagreements_come_first_and_layers_do_not_count() {
        OtherRankings found =
                OtherRankings.of(evaluated("census-2020").result()).getFirst();
        double before = Double.POSITIVE_INFINITY;
        for (int unit : found.byDisagreement()) {
            assertThat(found.disagreement(unit)).isLessThanOrEqualTo(before);
            before = found.disagreement(unit);
        }
    }

    @Test
    void I3_a_table_as_csv_has_a_row_per_row_and_marks_demonstrations() {
        EvaluatedScheme demonstration = evaluated("differentiated-2023");
        ScrutinyTable weights = new IndicatorTables(demonstration).weights();
        String csv = new String(WriteTable.csv(weights, Language.EN, true), StandardCharsets.UTF_8);
        assertThat(csv.lines())
                .hasSize(weights.rows().size() + 1)
                .allMatch(l -> l.endsWith(",demonstration") || l.endsWith(",true"));
        double sum = weights.rows().stream()
                .filter(row -> row.get(2).equals(Item.count(1)))
                .mapToDouble(row -> ((Item.Number) row.get(4)).value())
                .sum();
        assertThat(sum).isBetween(1 - 1e-9, 1 + 1e-9);
    }
}
