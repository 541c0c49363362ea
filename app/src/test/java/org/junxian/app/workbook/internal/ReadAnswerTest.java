package org.junxian.app.workbook.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junxian.app.workbook.internal.Grid.GridCell;
import org.junxian.app.workbook.internal.Question.Kind;
import org.junxian.app.workbook.internal.ReadAnswer.Reading;
import org.junxian.programme.model.Text;

/// What people write into cells, and what is understood of it.
class ReadAnswerTest {

    private static String read(String unit, String text) {
        var question = new Question("x", Text.same("x"), Text.same(unit), Kind.NUMBER, -1e9, 1e9, Answer.EMPTY, 0);
        return switch (ReadAnswer.of(question, new GridCell.Words(text))) {
            case Reading.Understood(var answer) -> answer.show();
            case Reading.Unclear _ -> "unclear";
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "万元 | 1,234.5 | 1234.5",
                "万元 | １２３４．５ | 1234.5",
                "万元 | 3.2 亿元 | 32000",
                "万元 | 3.2亿元 | 32000",
                "万元 | 1e3 | 1000",
                "万元 | -0 | 0",
                "% | 12.5% | 12.5",
                "% | 12.5％ | 12.5",
                "平方公里 | 100 公顷 | 1",
                "万元 | 不适用：没有企业 | 不适用：没有企业",
                "万元 | 不适用（没有企业） | 不适用：没有企业",
                "万元 | N/A: none here | 不适用：none here",
                "万元 | '   ' | ''",
            })
    void numbers_units_and_reasons_are_understood(String unit, String text, String expected) {
        assertThat(read(unit, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "万元 | 1,23.5",
                "万元 | 12,34",
                "万元 | 约 100",
                "万元 | 100-200",
                "万元 | 100 公顷",
                "万元 | 12.5%",
                "万元 | 不适用",
                "万元 | —",
                "万元 | -",
                "万元 | /",
                "万元 | 无",
                "万元 | 1e99",
                "万元 | 0x10",
                "万元 | NaN",
                "万元 | 1 2",
                "万元 | 二十",
            })
    void what_is_not_certain_is_not_guessed(String unit, String text) {
        assertThat(read(unit, text)).isEqualTo("unclear");
    }
}
