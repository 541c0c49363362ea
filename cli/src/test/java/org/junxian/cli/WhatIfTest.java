package org.junxian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junxian.index.Engine;
import org.junxian.index.data.ClassId;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.PerClass;
import org.junxian.programme.Numbers;
import org.junxian.programme.ReadPackage;

/// `junxian whatif` with weights of one class: the file has the ranks of a whole evaluation of that scheme (N5).
class WhatIfTest {

    private static final Path SHANDONG = Path.of("..", "programmes", "shandong");

    private static Command whatif(String... more) {
        var arguments = new java.util.ArrayList<>(
                List.of("whatif", SHANDONG.toString(), "--scheme", "census-2020", "--lang", "en"));
        arguments.addAll(List.of(more));
        return Command.run(arguments.toArray(String[]::new));
    }

    @Test
    void N5_a_weight_of_one_class_gives_the_ranks_of_the_scheme_with_that_weight(@TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("moves.csv");
        var ran = whatif("--weight", "people@district=47", "--weight", "living@district=13", "--out", file.toString());
        assertThat(ran.exit()).as(ran.err()).isZero();
        var programme = ReadPackage.fromDirectory(SHANDONG).programme().orElseThrow();
        var scheme = programme.scheme("census-2020");
        var district = new ClassId("district");
        var other = new ClassId("other");
        var managed = new ClassId("province-managed");
        var changed = scheme.scheme()
                .reweighted(java.util.Map.of(
                        new NodeId("people"), PerClass.of(java.util.Map.of(district, 47.0, other, 25.0, managed, 25.0)),
                        new NodeId("living"),
                                PerClass.of(java.util.Map.of(district, 13.0, other, 20.0, managed, 20.0))));
        var figures = programme.figuresFor(scheme).figures();
        var expected = new Engine().evaluate(changed, figures).scores(new NodeId("index"));
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(137);
        for (int i = 0; i < 136; i++) {
            var cells = List.of(lines.get(i + 1).split(",", -1));
            assertThat(cells.get(0))
                    .isEqualTo(figures.population().units().get(i).id().code());
            assertThat(cells.get(4)).isEqualTo(Numbers.shortest(expected.score(i)));
            assertThat(cells.get(6)).isEqualTo(Numbers.shortest(expected.rank(i)));
        }
    }

    @Test
    void another_normalisation_moves_units_and_an_unknown_one_is_refused_with_those_there_are() {
        var ran = whatif("--normalise", "z-score@class");
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("units move");
        var refused = whatif("--normalise", "astrology");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("percentile-rank");
    }

    @Test
    void a_class_that_the_scheme_does_not_have_is_refused_with_those_it_has() {
        var refused = whatif("--weight", "people@martian=3");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("province-managed");
    }

    @Test
    void a_group_in_which_nothing_weighs_is_refused() {
        var refused = whatif("--weight", "household_car_share=0", "--weight", "housing_area_per_capita=0");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("living");
    }
}
