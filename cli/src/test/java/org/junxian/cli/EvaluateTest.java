package org.junxian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junxian.programme.model.Language;

/// `junxian evaluate`, `schemes` and `explain` as a person meets them.
class EvaluateTest {

    @TempDir
    Path folder;

    @Test
    void the_top_of_a_ranking_is_an_aligned_table_with_the_mark_of_demonstration() {
        Command run = Command.run("evaluate", Command.EXAMPLES.resolve("wanjiang-2010"), "--top", "2");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo("""
                皖江城市带承接产业转移示范区考核（2010 年办法）
                方案  皖江示范区考核（2010 年办法，演示数据）（wanjiang-2010）
                时期  2010，参评 7 个市、县，参加排序 7 个
                ※ 演示数据：虚构的数值，不是真实统计数据，不得作为评价依据
                ※ 演示数据的来源：DEMONSTRATION 演示数据：手工拟定的整数，便于手算核对 / Demonstration: round numbers made up so that results can be worked out by hand

                【市】
                名次  市、县  市  总指数  目标任务考核  发展成效考核
                   1  丙市         62.32         82.00         57.40
                   2  甲市         54.08        100.00         42.60
                共 4 个，以上为前 2 名；用 --top 看更多。

                【县】
                名次  市、县  市    总指数  目标任务考核  发展成效考核
                   1  甲一县  甲市   57.40             –         57.40
                   2  丁一县  丁市   42.60             –         42.60
                共 3 个，以上为前 2 名；用 --top 看更多。

                结果没有写出；要写出文件请加 --out 文件夹
                """);
    }

    @Test
    void all_136_counties_of_Shandong_are_ranked_on_real_figures_and_written() throws IOException {
        Path out = folder.resolve("result");
        Command run = Command.run("evaluate", Command.SHANDONG, "--scheme", "census-2020", "--out", out, "--top", "3");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("参评 136 个县（市、区），参加排序 136 个").doesNotContain("演示数据：");
        assertThat(Command.names(folder)).containsExactly("result");
        assertThat(Command.names(out))
                .containsExactly(
                        "account.csv",
                        "certainty-census-2020-boundaries.csv",
                        "certainty-census-2020-groups.csv",
                        "certainty-census-2020-pairs.csv",
                        "certainty-census-2020-ranks.csv",
                        "certainty-census-2020-sensitivity.csv",
                        "correlations.csv",
                        "excluded.csv",
                        "imputed.csv",
                        "labels.csv",
                        "left-out.csv",
                        "manifest.json",
                        "normalised.csv",
                        "scores.csv",
                        "statistics.csv",
                        "treated.csv",
                        "weights.csv");
        List<String> scores = Files.readAllLines(out.resolve("scores.csv"));
        assertThat(scores).hasSize(1 + 136 * 15); // 10 indicators, 4 groups, the index
        assertThat(scores.getFirst()).isEqualTo("unit,name,class,node,level,score,rank,rank_in_class");
    }

    @Test
    void N1_two_runs_write_the_same_bytes() throws IOException {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        for (Path out : List.of(one, two)) {
            assertThat(Command.run("evaluate", Command.SHANDONG, "--scheme", "differentiated-2023", "--out", out)
                            .exit())
                    .isZero();
        }
        for (String name : Command.names(one)) {
            assertThat(Files.mismatch(one.resolve(name), two.resolve(name)))
                    .as(name)
                    .isEqualTo(-1);
        }
    }

    @Test
    void an_earlier_result_is_replaced_and_leaves_nothing_behind() throws IOException {
        Path out = folder.resolve("result");
        Path small = Command.EXAMPLES.resolve("worst-grade");
        assertThat(Command.run("evaluate", small, "--out", out).exit()).isZero();
        Files.writeString(out.resolve("scores.csv"), "changed");
        assertThat(Command.run("evaluate", small, "--out", out).exit()).isZero();
        assertThat(Files.readString(out.resolve("scores.csv"))).startsWith("unit,name");
        assertThat(Command.names(folder)).containsExactly("result");
    }

    @Test
    void a_folder_with_other_files_is_refused_and_with_force_these_files_stay() throws IOException {
        Path out = Files.createDirectories(folder.resolve("mine"));
        Files.writeString(out.resolve("letter.txt"), "mine");
        Path small = Command.EXAMPLES.resolve("worst-grade");
        Command refused = Command.runIn(Language.EN, "evaluate", small, "--out", out);
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("Found:", "letter.txt", "Expected:", "Try: another --out");
        assertThat(Command.names(out)).containsExactly("letter.txt");
        assertThat(Command.run("evaluate", small, "--out", out, "--force").exit())
                .isZero();
        assertThat(Command.names(out)).contains("letter.txt", "manifest.json", "scores.csv");
        assertThat(Files.readString(out.resolve("letter.txt"))).isEqualTo("mine");
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        Command run = Command.run("evaluate", Command.EXAMPLES.resolve("worst-grade"), "--out", file);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("是一个文件");
    }

    @Test
    void schemes_are_listed_and_invented_figures_are_told_apart() {
        Command run = Command.runIn(Language.EN, "schemes", Command.SHANDONG);
        assertThat(run.exit()).isZero();
        assertThat(run.out().lines().filter(l -> l.startsWith("census-2020")))
                .singleElement()
                .asString()
                .contains("136", "sourced");
        assertThat(run.out().lines().filter(l -> l.startsWith("differentiated-2023")))
                .singleElement()
                .asString()
                .contains("invented");
    }

    @Test
    void an_account_is_printed_with_formulas_and_its_points_add_up() {
        Command run = Command.run("explain", Command.SHANDONG, "--scheme", "census-2020", "--unit", "奎文区");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("奎文区（潍坊市 370705），市辖区", "全部 136 个单位中第 1 位", "[1] 中国人口普查分县资料-2020");
        List<String> groups = run.out()
                .lines()
                .filter(l -> l.matches(" *[\\d.]+ +\\d+ +[\\d.]+ +\\p{IsHan}.*"))
                .toList();
        assertThat(groups).hasSize(4);
        double points = groups.stream()
                .mapToDouble(l -> Double.parseDouble(l.strip().split(" +")[2]))
                .sum();
        assertThat(points).isCloseTo(82.98, org.assertj.core.data.Offset.offset(0.02));
    }

    @Test
    void a_unit_is_found_by_code_or_name_and_a_name_of_two_units_is_asked_back() {
        Command twice = Command.run("explain", Command.SHANDONG, "--unit", "市中区");
        assertThat(twice.exit()).isEqualTo(2);
        assertThat(twice.err()).contains("370103 (济南市)", "370402 (枣庄市)");
        Command misspelt = Command.run("explain", Command.SHANDONG, "--unit", "厉下区");
        assertThat(misspelt.exit()).isEqualTo(2);
        assertThat(misspelt.err()).contains("请试：历下区");
        assertThat(Command.run("explain", Command.SHANDONG, "--unit", "lixia qu")
                        .exit())
                .isZero();
    }

    @Test
    void columns_stay_aligned_whatever_the_width_of_the_characters() {
        Command run = Command.run("evaluate", Command.SHANDONG, "--top", "136");
        List<String> rows = run.out()
                .lines()
                .filter(l -> l.matches(" +\\d+ {2}\\p{IsHan}.*"))
                .toList();
        assertThat(rows).hasSize(136);
        int[] widths = rows.stream().mapToInt(TextTable::width).distinct().toArray();
        assertThat(Arrays.toString(widths)).isEqualTo("[" + widths[0] + "]"); // the last column ends in one place
    }
}
