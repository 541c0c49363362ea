package org.junxian.programme.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.Indicator;
import org.junxian.programme.Programme;
import org.junxian.programme.PublishedPackages;
import org.junxian.programme.SmallPackage;
import org.junxian.programme.model.Text;

/// P2: what a method does is said in both languages, with titles instead of ids.
class MethodWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                { min-max: { within: class } } | 类内最小最大值标准化到 0–100 | Min-max inside the class to 0–100 | 100 × (x − min) / (max − min)
                { min-max: { to: [1, 9] } } | 全部单位内最小最大值标准化到 1–9 | Min-max over all units to 1–9 | 1 + (9 − 1) × (x − min) / (max − min)
                { min-max: { goalposts: [-5, 85] } } | 按固定两端（-5 至 85）标准化到 0–100，超出者封顶保底 | Min-max between the goalposts -5 and 85 to 0–100, held at the ends beyond them | 100 × (x − (-5)) / (85 − (-5))
                { z-score: { mean: 50, sd: 10 } } | 全部单位内标准分，均值 50、标准差 10 | z-score over all units, mean 50, standard deviation 10 | 50 + 10 × (x − μ) / σ
                { efficacy: { unacceptable: 10, satisfactory: 60 } } | 功效系数（c = 0.6），不允许值与满意值为 10 和 60，满分 100，超出者封顶保底 | Efficacy coefficient (c = 0.6) between the unacceptable and the satisfactory value, 10 and 60, full score 100, held at the ends beyond them | 100 × (0.6 + (1 − 0.6) × (x − 10) / (60 − 10))
                { target: { value: { plain: 8, hill: 6 } } } | 目标完成：达到 平原县 8、山区县 6 得 100 分，否则 0 分 | All or nothing: 100 at the target Plain 8, Hill 6, otherwise 0 | x ≥ target → 100; → 0
                rank-steps | 争先进位：全部单位内第一名 100 分，名次每后一位减满分的 0.05，不低于满分的 0 | Rank steps over all units: the first has 100, each further place 0.05 of it less, at least 0 of it | 100 × max(0, 1 − 0.05 × (r − 1))
                """)
    void a_normalisation_in_words_and_letters(String rule, String zh, String en, String formula) {
        Programme programme = new SmallPackage()
                .change("schemes/growth.yaml", "{ min-max: { goalposts: [0, 50], to: [0, 100] } }", rule)
                .programme();
        var scheme = programme.scheme("growth");
        Indicator forest = scheme.scheme().indicators().getLast();
        MethodWords words = new MethodWords(programme, scheme);
        assertThat(words.normalisation(forest.normalisation())).isEqualTo(new Text(zh, en));
        assertThat(words.formula(forest)).isEqualTo(formula);
    }

    @Test
    void an_adjustment_is_told_with_the_titles_of_what_it_speaks_of() {
        Programme programme = new SmallPackage().add("schemes/growth.yaml", """
                adjustments:
                  list:
                    - bonus: big
                      title: { zh: 大县, en: Big }
                      node: economy
                      when: { all: [ { at-least: [ { figure: gdp }, 100 ] }, { in-class: [plain] } ] }
                      amount: { per-unit: [ { score: forest }, 0.5 ] }
                      cap: 3
                """).programme();
        var scheme = programme.scheme("growth");
        Text text = new MethodWords(programme, scheme)
                .adjustment(scheme.scheme().adjustments().getFirst());
        assertThat(text.zh()).isEqualTo("当地区生产总值不低于 100且属于平原县时：“经济”加 “森林覆盖率”得分 × 0.5 分，至多 3 分");
        assertThat(text.en())
                .isEqualTo(
                        "When GDP is at least 100 and it is in Plain: the score of 'Forest cover' × 0.5 points more for"
                                + " 'Economy', at most 3");
    }

    static Stream<Programme> published() {
        return PublishedPackages.all();
    }

    @ParameterizedTest
    @MethodSource("published")
    void every_rule_of_the_published_packages_has_words_in_both_languages(Programme programme) {
        programme.schemes().values().forEach(scheme -> {
            MethodWords words = new MethodWords(programme, scheme);
            scheme.scheme().nodes().forEach(node -> {
                switch (node) {
                    case Indicator i -> {
                        complete(words.measure(i.measure()));
                        complete(words.direction(i.direction()));
                        complete(words.imputation(i.imputation()));
                        complete(words.treatment(i.treatment()));
                        complete(words.normalisation(i.normalisation()));
                        assertThat(words.formula(i)).isNotBlank();
                    }
                    case Group g -> {
                        complete(words.aggregation(g.aggregation()));
                        complete(words.missing(g.missing()));
                        assertThat(words.formula(g.aggregation())).isNotBlank();
                    }
                }
            });
            scheme.scheme().adjustments().forEach(a -> complete(words.adjustment(a)));
            complete(words.ranking(scheme.scheme().ranking()));
            complete(words.screening(scheme.scheme().screening()));
        });
    }

    private static void complete(Text text) {
        assertThat(text.zh()).isNotBlank().doesNotContain("{");
        assertThat(text.en()).isNotBlank().doesNotContain("{");
    }
}
