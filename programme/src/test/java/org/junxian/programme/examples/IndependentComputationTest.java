package org.junxian.programme.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junxian.index.Engine;
import org.junxian.index.data.UnitId;
import org.junxian.index.result.Result;
import org.junxian.index.scheme.NodeId;
import org.junxian.programme.Programme;

/// N5: all 136 counties of census-2020 agree with a second computation in another language, which was written from
/// the scheme and knows nothing of the engine (`src/test/independent/census_2020.py`).
class IndependentComputationTest {

    private static final Offset<Double> CLOSE = Offset.offset(1e-9);

    @Test
    void n5_scores_and_ranks_of_all_counties_agree_with_a_second_computation() throws IOException {
        Programme shandong = Packages.read(Packages.SHANDONG);
        var scheme = shandong.scheme("census-2020");
        Result result = new Engine(2)
                .evaluate(scheme.scheme(), shandong.figuresFor(scheme).figures());
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/census-2020-independent.csv"));
        List<String> nodes = List.of(lines.getFirst().split(",")).subList(3, 7);

        assertThat(lines).hasSize(137);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            int unit = result.population().indexOf(new UnitId(cells[0]));
            var index = result.scores(new NodeId("index"));
            assertThat(index.score(unit)).as(line).isCloseTo(Double.parseDouble(cells[1]), CLOSE);
            assertThat(index.rank(unit)).as(line).isEqualTo(Double.parseDouble(cells[2]));
            for (int k = 0; k < nodes.size(); k++) {
                assertThat(result.scores(new NodeId(nodes.get(k))).score(unit))
                        .as(line)
                        .isCloseTo(Double.parseDouble(cells[3 + k]), CLOSE);
            }
        }
    }
}
