package org.junxian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junxian.programme.model.Language;

/// `junxian robustness` as a person meets it.
class RobustnessTest {

    @TempDir
    Path folder;

    private static Command run(Object... more) {
        Object[] words = new Object[4 + more.length];
        System.arraycopy(new Object[] {"robustness", Command.SHANDONG, "--scheme", "census-2020"}, 0, words, 0, 4);
        System.arraycopy(more, 0, words, 4, more.length);
        return Command.run(words);
    }

    @Test
    void the_counties_of_Shandong_are_shown_with_their_rank_intervals() {
        Command run = run("--replications", "400", "--top", "3");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("2020 年人口普查评价的名次有多可靠（census-2020）")
                .contains("重复 400 次，种子 2020")
                .contains("90% 区间")
                .contains("全省前十")
                .contains("分不出先后");
    }

    @Test
    void N1_the_same_seed_writes_the_same_bytes_and_another_one_does_not() throws IOException {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        Path other = folder.resolve("other");
        assertThat(run("--replications", "1500", "--out", one).exit()).isZero();
        assertThat(run("--replications", "1500", "--out", two).exit()).isZero();
        assertThat(run("--replications", "1500", "--seed", "5", "--out", other).exit())
                .isZero();
        assertThat(Command.names(one))
                .containsExactly(
                        "certainty-census-2020-boundaries.csv",
                        "certainty-census-2020-groups.csv",
                        "certainty-census-2020-pairs.csv",
                        "certainty-census-2020-ranks.csv",
                        "certainty-census-2020-sensitivity.csv");
        for (String name : Command.names(one)) {
            assertThat(Files.mismatch(one.resolve(name), two.resolve(name))).isEqualTo(-1);
        }
        String file = "certainty-census-2020-ranks.csv";
        assertThat(Files.mismatch(one.resolve(file), other.resolve(file))).isNotEqualTo(-1);
        List<String> ranks = Files.readAllLines(one.resolve(file));
        assertThat(ranks).hasSize(1 + 136);
        assertThat(ranks.getFirst())
                .isEqualTo("unit,name,class,rank,p05,median,p95,mean,without_rank,"
                        + "rank_in_class,p05_in_class,median_in_class,p95_in_class,mean_in_class");
    }

    @Test
    void which_variation_moves_the_ranks_is_shown_with_as_many_points_as_asked_for() throws IOException {
        Path out = folder.resolve("sensitivity");
        Command run = run("--replications", "10", "--top", "1", "--sensitivity=64", "--out", out);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("由 448 次计算估计").contains("4 指标取舍");
        assertThat(Files.readAllLines(out.resolve("certainty-census-2020-sensitivity.csv")))
                .as("five variations of the mean change of rank and of every county")
                .hasSize(1 + 5 * (1 + 136));
        assertThat(run("--sensitivity=100").exit()).isEqualTo(2);
    }

    @Test
    void a_scheme_without_a_study_is_told_where_to_write_one() {
        Command run = Command.runIn(Language.EN, "robustness", Command.SHANDONG, "--scheme", "differentiated-2023");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("differentiated-2023 has no study").contains("studies/");
    }

    @Test
    void a_folder_with_other_files_is_not_written_to() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        Command run = run("--replications", "10", "--out", folder);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("mine.txt");
        assertThat(Command.names(folder)).containsExactly("mine.txt");
    }

    @Test
    void what_the_replications_drew_is_written_when_asked_for_and_nothing_is_overwritten() throws IOException {
        Path draws = folder.resolve("draws.csv");
        assertThat(run("--replications", "3", "--draws", draws).exit()).isZero();
        List<String> rows = Files.readAllLines(draws);
        assertThat(rows.getFirst()).isEqualTo("replication,what,variation,node,class,number");
        assertThat(rows.getLast()).startsWith("3,error-sd,");
        Command again = run("--replications", "4", "--draws", draws);
        assertThat(again.exit()).isNotZero();
        assertThat(again.err()).contains("draws.csv").contains("--force");
        assertThat(Files.readAllLines(draws)).isEqualTo(rows);
    }
}
