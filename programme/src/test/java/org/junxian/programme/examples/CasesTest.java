package org.junxian.programme.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junxian.index.Engine;
import org.junxian.index.data.UnitId;
import org.junxian.index.result.Result;
import org.junxian.index.result.Scores;
import org.junxian.index.scheme.NodeId;
import org.junxian.programme.Programme;

/// Every package keeps what its cases state: results worked out by hand or published (N5).
class CasesTest {

    static List<Case> cases() throws IOException {
        return Case.all();
    }

    static List<Path> packages() throws IOException {
        return Packages.all();
    }

    @Test
    void every_package_has_a_case() throws IOException {
        assertThat(cases().stream().map(Case::programme).distinct().toList()).isEqualTo(Packages.all());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_package_reads_without_errors(Path folder) {
        assertThat(Packages.read(folder).schemes()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void n5_the_engine_gives_what_was_worked_out_by_hand(Case example) {
        Programme programme = Packages.read(example.programme());
        var scheme = programme.scheme(example.scheme());
        Result result = new Engine(1)
                .evaluate(scheme.scheme(), programme.figuresFor(scheme).figures());
        SoftAssertions softly = new SoftAssertions();
        example.expect().forEach(line -> check(softly, result, line, example.tolerance()));
        softly.assertAll();
    }

    private static void check(SoftAssertions softly, Result result, Map<String, Object> line, double tolerance) {
        UnitId unit = new UnitId(String.valueOf(line.get("unit")));
        NodeId node = line.get("node") instanceof String id
                ? new NodeId(id)
                : result.scheme().root().id();
        Scores scores = result.scores(node);
        int i = result.population().indexOf(unit);
        line.forEach((key, expected) -> {
            var what = softly.assertThatObject(expected).as("%s %s %s", unit, node, key);
            switch (key) {
                case "unit", "node" -> {}
                case "score" ->
                    softly.assertThat(scores.score(i))
                            .as("%s %s", unit, node)
                            .isCloseTo(((Number) expected).doubleValue(), Offset.offset(tolerance));
                case "rank" -> what.isEqualTo((int) scores.rank(i));
                case "class-rank" -> what.isEqualTo((int) scores.rankInClass(i));
                case "type" -> what.isEqualTo(result.types().get(unit));
                case "mark" -> what.isIn(result.marks().getOrDefault(unit, java.util.Set.of()));
                case "absent" -> what.isEqualTo(Double.isNaN(scores.rank(i)));
                default ->
                    softly.fail(
                            "A case does not know the key '%s'. Try: score, rank, class-rank, type, mark, absent", key);
            }
        });
    }
}
