package org.junxian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junxian.programme.model.Language;

/// `junxian compare` and `whatif` as a person meets them.
class CompareTest {

    private static final String YEARS = "differentiated-2023";

    @TempDir
    Path folder;

    @Test
    void between_two_years_the_places_of_all_factors_add_up_to_the_rise_in_every_line() {
        Command run = Command.runIn(
                Language.EN, "compare", Command.SHANDONG, "--scheme", YEARS, "--period", "2022", "--top", "12");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("invented figures", "period 2022", "period 2023", "own figures");
        Pattern row = Pattern.compile("(?m)^\\S.*? {2,}(\\d+) {2,}(\\d+) {2,}([-+]?\\d+)((?: {2,}[-+]?[0-9.]+)+)$");
        Matcher rows = row.matcher(run.out());
        int found = 0;
        while (rows.find()) {
            List<String> cells = List.of(rows.group(4).strip().split(" {2,}"));
            BigDecimal sum = cells.subList(0, cells.size() - 2).stream()
                    .map(BigDecimal::new)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            int rise = Integer.parseInt(rows.group(1)) - Integer.parseInt(rows.group(2));
            assertThat(sum).as(rows.group()).isEqualByComparingTo(BigDecimal.valueOf(rise));
            assertThat(Integer.parseInt(rows.group(3))).isEqualTo(rise);
            found++;
        }
        assertThat(found).isEqualTo(12);
    }

    @Test
    void one_unit_gets_a_sentence_in_both_languages_and_an_account() {
        Command zh = Command.run("compare", Command.SHANDONG, "--scheme", YEARS, "--period", "2022", "--unit", "诸城市");
        assertThat(zh.out()).containsPattern("诸城市由第 \\d+ 位[升降]至第 \\d+ 位：").contains("合计", "自身数值");
        Command en = Command.runIn(
                Language.EN, "compare", Command.SHANDONG, "--scheme", YEARS, "--period", "2022", "--unit", "370782");
        assertThat(en.out())
                .containsPattern("(rose|fell) from rank \\d+ to rank \\d+: ")
                .contains("together");
    }

    @Test
    void another_package_with_other_weights_moves_ranks_by_weights_alone() {
        Path other = Command.copy(Command.SHANDONG, folder.resolve("other"));
        Path scheme = other.resolve("schemes/census-2020.yaml");
        Command.change(
                scheme,
                "{ district: 80, province-managed: 60, other: 60 }",
                "{ district: 50, province-managed: 50, other: 50 }");
        Command.change(
                scheme,
                "{ district: 20, province-managed: 40, other: 40 }",
                "{ district: 50, province-managed: 50, other: 50 }");
        Command run = Command.runIn(
                Language.EN,
                "compare",
                Command.SHANDONG,
                "--with-package",
                other,
                "--scheme",
                "census-2020",
                "--top",
                "3");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("weights").doesNotContain("own figures", "rules");
    }

    @Test
    void the_ways_to_a_goal_reach_it_when_they_are_set() {
        Command goal = Command.runIn(
                Language.EN,
                "whatif",
                Command.SHANDONG,
                "--scheme",
                "census-2020",
                "--unit",
                "诸城市",
                "--goal",
                "top:45",
                "--bound",
                "household_car_share=62");
        assertThat(goal.out()).contains("Way 1, one figure", "Every way was evaluated");
        Matcher way = Pattern.compile("(?m)^Urbanisation rate.*?([0-9.]+) % +([0-9.]+) % +([0-9.]+)$")
                .matcher(goal.out());
        assertThat(way.find()).as(goal.out()).isTrue();
        Command set = Command.runIn(
                Language.EN,
                "whatif",
                Command.SHANDONG,
                "--scheme",
                "census-2020",
                "--unit",
                "诸城市",
                "--set",
                "urbanization_rate=" + way.group(2));
        assertThat(set.out()).contains("rank 47 → 45");
    }

    @Test
    void a_unit_alone_sees_how_its_rank_answers_and_other_weights_need_no_unit() {
        Command profile = Command.run("whatif", Command.SHANDONG, "--scheme", "census-2020", "--unit", "诸城市");
        assertThat(profile.out()).contains("常住人口城镇化率", "+0.25", "标准差");
        Command weight = Command.run("whatif", Command.SHANDONG, "--scheme", "census-2020", "--weight", "people=40");
        assertThat(weight.out()).contains("个单位的位次变动");
        Command same = Command.run(
                "whatif", Command.SHANDONG, "--scheme", "census-2020", "--weight", "inflow_from_counties=30");
        assertThat(same.out()).contains("没有单位的位次变动");
    }

    @Test
    void explain_ends_with_strengths_and_weaknesses() {
        Command run =
                Command.runIn(Language.EN, "explain", Command.SHANDONG, "--scheme", "census-2020", "--unit", "诸城市");
        assertThat(run.out()).contains("Against the mean of its class", "neighbours", "the best", "gains most");
        assertThat(run.out()).containsPattern("nine times of ten between \\d+ and \\d+, in the middle \\d+");
    }

    @Test
    void N3_the_written_shares_of_every_unit_add_up_exactly() throws java.io.IOException {
        Path out = folder.resolve("moves");
        Command run = Command.runIn(
                Language.EN,
                "compare",
                Command.SHANDONG,
                "--scheme",
                YEARS,
                "--period",
                "2022",
                "--out",
                out.toString());
        assertThat(run.exit()).isZero();
        java.util.Map<String, long[]> sums = new java.util.TreeMap<>();
        List<String> lines = java.nio.file.Files.readAllLines(out.resolve("moves.csv"));
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = List.of(line.split(",", -1));
            long rise = Math.round((Double.parseDouble(cells.get(2)) - Double.parseDouble(cells.get(3)))
                    * Long.parseLong(cells.get(6)));
            sums.computeIfAbsent(cells.get(0), u -> new long[] {rise, 0})[1] += Long.parseLong(cells.get(5));
        }
        assertThat(sums)
                .hasSize(136)
                .allSatisfy((unit, sum) -> assertThat(sum[1]).isEqualTo(sum[0]));
        assertThat(out.resolve("single.csv")).exists();
        Command again = Command.runIn(
                Language.EN,
                "compare",
                Command.SHANDONG,
                "--scheme",
                YEARS,
                "--period",
                "2022",
                "--out",
                out.toString());
        assertThat(again.err()).contains("--force");
    }
}
