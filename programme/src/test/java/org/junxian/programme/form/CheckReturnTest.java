package org.junxian.programme.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junxian.index.data.Figure;
import org.junxian.index.data.Period;
import org.junxian.index.data.UnitId;
import org.junxian.programme.Programme;
import org.junxian.programme.SmallPackage;

/// RULE UNDER TEST: what a return does not fulfil is said with its figures; what it fulfils, and what cannot be checked
/// because a figure is missing, is not mentioned.
class CheckReturnTest {

    private static final UnitId EAST = new UnitId("101");
    private static final String FORM = """
            form: drawn
            title: { zh: 图表, en: Drawn }
            deadline-days: 10
            kinds: [city]
            sections:
              - section: one
                title: { zh: 一, en: One }
                lines:
                  - { line: total, title: { zh: 总值, en: Total }, unit: 亿元, unit-en: CNY 100m, required: false }
                  - { line: farming, title: { zh: 农业, en: Farming }, unit: 亿元, unit-en: CNY 100m, required: false }
                  - { line: other, title: { zh: 其他, en: Other }, unit: 亿元, unit-en: CNY 100m, required: false }
                  - { line: small, title: { zh: 小数, en: Small }, unit: 万元, unit-en: "CNY 10,000", required: false }
                  - { line: people, title: { zh: 人口, en: People }, unit: 万人, unit-en: "10,000 people", required: false }
                  - { line: share, title: { zh: 比重, en: Share }, unit: "%", required: false }
            checks:
              - check: drawn
                title: { zh: 应当如此, en: So it should be }
                rule: { RULE }
                why: { zh: 缘由, en: The reason }
                advice: { zh: 办法, en: The advice }
            """;

    private static Programme programme(String rule) {
        return new SmallPackage()
                .with("forms/drawn.yaml", FORM.replace("RULE", rule))
                .programme();
    }

    private static Form form(Programme programme, String id) {
        Form form = programme.forms().get(id);
        if (form == null) {
            throw new AssertionError("no form " + id);
        }
        return form;
    }

    /// `total=10 farming=4 last:total=9` as a return and what is around it.
    private static List<CheckOutcome> outcomes(Programme programme, String form, String picture) {
        Map<String, Figure> figures = new HashMap<>();
        Around around = new Around();
        for (String word : picture.isBlank() ? new String[0] : picture.trim().split("\\s+")) {
            String[] pair = word.split("=");
            switch (pair[1]) {
                case "n/a" -> figures.put(pair[0], new Figure.NotApplicable("无"));
                default -> {
                    double figure = Double.parseDouble(pair[1].split("\\+")[0]);
                    if (pair[0].startsWith("units:")) {
                        List<Double> all = java.util.Arrays.stream(pair[1].split("\\+"))
                                .map(Double::valueOf)
                                .toList();
                        around.siblings(pair[0].substring(6), all);
                    } else if (pair[0].contains(":")) {
                        around.put(pair[0], figure);
                    } else {
                        figures.put(pair[0], new Figure.Value(figure));
                    }
                }
            }
        }
        return CheckReturn.outcomes(
                programme, form(programme, form), new Filled(EAST, Period.ofYear(2024), figures), around);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                // sums: decimal, with a tolerance, silent while a part is missing
                "sum: { total: total, of: [farming, other] } | total=10 farming=4 other=6 | –",
                "sum: { total: total, of: [farming, other] } | total=0.3 farming=0.1 other=0.2 | –",
                "sum: { total: total, of: [farming, other] } | total=10 farming=4 other=5.5 | “总值”为 10 亿元，各项合计 9.5 亿元，相差 0.5 亿元。",
                "sum: { total: total, of: [farming, other] } | total=10 farming=4 | –",
                "sum: { total: total, of: [farming, other] } | total=10 farming=4 other=n/a | –",
                "sum: { total: total, of: [farming, other], tolerance: 0.01 } | total=26.3 farming=26.1 other=0.19 | –",
                "sum: { total: total, of: [farming, other], tolerance: 0.01 } | total=26.3 farming=26.1 other=0.189 | “总值”为 26.3 亿元，各项合计 26.289 亿元，相差 0.011 亿元。",
                "sum: { total: total, of: [farming, other] } | total=26.299999999999997 farming=26.1 other=0.2 | –",
                // the same figure elsewhere, in a related unit
                "same: { entry: total, other: { here: small } } | total=1.5 small=15000 | –",
                "same: { entry: total, other: { here: small } } | total=1.5 small=15001 | “总值”为 1.5 亿元，“小数”为 1.5001 亿元，相差 0.0001 亿元。",
                "same: { entry: total, other: { elsewhere: { form: yearly, entry: gdp } } } | total=5 yearly:gdp=5 | –",
                "same: { entry: total, other: { elsewhere: { form: yearly, entry: gdp } } } | total=5 yearly:gdp=6 | “总值”为 5 亿元，“年报的地区生产总值”为 6 亿元，相差 1 亿元。",
                "same: { entry: total, other: { elsewhere: { form: yearly, entry: gdp } } } | total=5 | –",
                "same: { entry: total, other: { earlier: { entry: farming, years: 2 } } } | total=5 last:farming:2022=4 | “总值”为 5 亿元，“农业（2022）”为 4 亿元，相差 1 亿元。",
                // quotients
                "ratio: { entry: total, by: { here: people }, lower: 1, upper: 10 } | total=50 people=10 | –",
                "ratio: { entry: total, by: { here: people }, lower: 1, upper: 10 } | total=100 people=10 | –",
                "ratio: { entry: total, by: { here: people }, lower: 1, upper: 10 } | total=100.001 people=10 | “总值”为 100.001 亿元，“人口”为 10 万人，相除得 10.0001。",
                "ratio: { entry: total, by: { here: people }, lower: 1, upper: 10 } | total=100 people=3 | “总值”为 100 亿元，“人口”为 3 万人，相除得 33.33。",
                "ratio: { entry: total, by: { here: people }, lower: 1 } | total=0 people=3 | “总值”为 0 亿元，“人口”为 3 万人，相除得 0。",
                "ratio: { entry: total, by: { here: people }, lower: 1 } | total=5 people=0 | –",
                "ratio: { entry: total, by: { known: population }, upper: 9 } | total=5 known:population=0.5 | “总值”为 5 亿元，“人口”为 0.5 人，相除得 10。",
                "ratio: { entry: farming, by: { here: total }, scale: 100, upper: 30 } | farming=1 total=3 | “农业”为 1 亿元，“总值”为 3 亿元，相除再乘 100 得 33.33。",
                // change against a year before
                "change: { entry: total, lower: -10, upper: 20 } | total=12 last:total=10 | –",
                "change: { entry: total, lower: -10, upper: 20 } | total=12.5 last:total=10 | “总值”为 12.5 亿元，“总值（2023）”为 10 亿元，变化 +25%。",
                "change: { entry: total, lower: -10, upper: 20 } | total=7 last:total=9 | “总值”为 7 亿元，“总值（2023）”为 9 亿元，变化 -22.22%。",
                "change: { entry: total, lower: -10, upper: 20 } | total=-4 last:total=-5 | –",
                "change: { entry: total, lower: -10, upper: 20 } | total=7 last:total=0 | –",
                "change: { entry: total, lower: -10, upper: 20 } | total=7 | –",
                "change: { entry: total, years: 2, upper: 20 } | total=7 last:total:2022=5 | “总值”为 7 亿元，“总值（2022）”为 5 亿元，变化 +40%。",
                "change: { entry: share, upper: 1 } | share=51 last:share=50 | “比重”为 51%，“比重（2023）”为 50%，变化 +2%。",
                // counties and their city
                "additive: { entry: total } | total=1 parent:total=0.6 units:total=0.1+0.2+0.3 | –",
                "additive: { entry: total, tolerance: 1 } | parent:total=9 units:total=4+3 | “总值（上级）”为 9 亿元，所属 2 个单位合计 7 亿元，相差 2 亿元。",
                "additive: { entry: total } | total=1 parent:total=9 | –",
                "additive: { entry: total } | total=1 units:total=4+3 | –",
                // expressions
                "feel: farming + other <= total | total=10 farming=4 other=6 | –",
                "feel: farming + other <= total | total=10 farming=4 other=7 | “总值”为 10 亿元，“农业”为 4 亿元，“其他”为 7 亿元。",
                "feel: farming + other <= total | total=10 farming=4 | –",
                "feel: total >= last.total * 0.5 | total=4 last:total=10 | “总值”为 4 亿元，“总值（2023）”为 10 亿元。",
                "feel: total >= last.total * 0.5 | total=4 | –",
                "feel: total > known.gdp / 10 | total=4 known:gdp=50 | “总值”为 4 亿元，“地区生产总值”为 50 亿元。",
                "feel: total / farming > 1 | total=4 farming=0 | –",
            })
    void a_rule_says_what_it_finds(String rule, String picture, String found) {
        List<CheckOutcome> outcomes = outcomes(programme(rule), "drawn", picture);
        assertThat(outcomes.stream().map(o -> o.found().zh()))
                .isEqualTo(found.equals("–") ? List.of() : List.of(found));
        assertThat(outcomes).allSatisfy(outcome -> {
            assertThat(outcome.check()).isEqualTo("drawn");
            assertThat(outcome.why().zh()).isEqualTo("缘由");
            assertThat(outcome.advice().en()).isEqualTo("The advice");
            assertThat(outcome.found().en()).matches("[A-Z“].*\\.").doesNotContainPattern("\\p{IsHan}");
            assertThat(outcome.expected().zh()).isNotBlank();
            assertThat(outcome.entries()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "sum: { total: total, of: [farming], tolerance: 0.5 } | total=3 farming=1 | total farming | the sum of its parts (at most 0.5 (CNY 100m) apart)",
                "ratio: { entry: total, by: { here: people }, upper: 1 } | total=3 people=1 | total people | at most 1",
                "ratio: { entry: total, by: { here: people }, lower: 5 } | total=3 people=1 | total people | at least 5",
                "change: { entry: total, lower: -1, upper: 1 } | total=3 last:total=1 | total | between -1% and 1%",
                "feel: other < total | total=1 other=1 | total other | So it should be",
            })
    void an_outcome_says_which_cells_it_is_about_and_what_was_expected(
            String rule, String picture, String entries, String expected) {
        CheckOutcome outcome = outcomes(programme(rule), "drawn", picture).getFirst();
        assertThat(outcome.entries()).containsExactly(entries.split(" "));
        assertThat(outcome.expected().en()).isEqualTo(expected);
        assertThat(outcome.level()).isEqualTo(Check.Level.HARD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "residents.all=5 residents.urban=2 farming=1 other=2 | required | “地区生产总值”没有填写。",
                "residents.all=5.5 residents.urban=2 gdp=3 farming=1 other=2 | integer | “常住人口·合计”为 5.5 人。",
                "residents.all=5 residents.urban=-2 gdp=3 farming=1 other=2 | bounds | “常住人口·城镇”为 -2 人。",
                "residents.all=5 residents.urban=n/a gdp=3 farming=1 other=2 | – | –",
                "residents.all=5 residents.urban=2 gdp=3 farming=1 other=2 forest=900 | – | –",
            })
    void a_cell_may_be_empty_out_of_bounds_or_not_whole(String picture, String check, String found) {
        List<CheckOutcome> outcomes = outcomes(new SmallPackage().programme(), "yearly", picture);
        if (check.equals("–")) {
            assertThat(outcomes).isEmpty();
            return;
        }
        assertThat(outcomes.getFirst().check()).isEqualTo(check);
        assertThat(outcomes.getFirst().found().zh()).isEqualTo(found);
        assertThat(outcomes).hasSize(1);
    }

    @Test
    void a_required_text_counts_as_filled_when_it_holds_words() {
        Programme programme = new SmallPackage()
                .change("forms/yearly.yaml", "kind: text, required: false", "kind: text")
                .programme();
        Form form = form(programme, "yearly");
        Map<String, Figure> none = Map.of();
        Filled empty = new Filled(EAST, Period.ofYear(2024), none);
        Filled written = new Filled(EAST, Period.ofYear(2024), none, Set.of("remark"));
        assertThat(CheckReturn.outcomes(programme, form, empty, new Around()))
                .anySatisfy(o -> assertThat(o.entries()).containsExactly("remark"));
        assertThat(CheckReturn.outcomes(programme, form, written, new Around()))
                .noneSatisfy(o -> assertThat(o.entries()).contains("remark"));
    }

    @Test
    void a_department_s_sheet_is_checked_with_its_indicators_as_entries() {
        Programme programme = new SmallPackage().programme();
        Department forestry = programme.departments().sequencedValues().getFirst();
        Filled filled = new Filled(EAST, Period.ofYear(2024), Map.of("forest", new Figure.Value(30)));
        List<CheckOutcome> outcomes =
                CheckReturn.outcomes(programme, forestry, filled, new Around().put("last:forest", 20));
        assertThat(outcomes).singleElement().satisfies(outcome -> {
            assertThat(outcome.level()).isEqualTo(Check.Level.SOFT);
            assertThat(outcome.found().zh()).isEqualTo("“森林覆盖率”为 30%，“森林覆盖率（2023）”为 20%，变化 +50%。");
        });
        assertThat(CheckReturn.outcomes(
                        programme, forestry, new Filled(EAST, Period.ofYear(2024), Map.of()), new Around()))
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.check()).isEqualTo(CheckReturn.REQUIRED));
    }
}
