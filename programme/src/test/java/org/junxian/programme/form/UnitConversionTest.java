package org.junxian.programme.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// RULE UNDER TEST: figures in related units become one another exactly; unrelated units never do.
class UnitConversionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "万元 | 亿元 | 0.0001",
                "亿元 | 万元 | 10000",
                "元 | 亿元 | 0.00000001",
                "百万元 | 万元 | 100",
                "CNY 100m | 万元 | 10000",
                "CNY 10,000 | 元 | 10000",
                "公顷 | 亩 | 15",
                "平方公里 | 公顷 | 100",
                "km² | 平方公里 | 1",
                "㎡ | 平方米 | 1",
                "万亩 | 平方公里 | 6.666666666666667",
                "人 | 万人 | 0.0001",
                "10,000 people | 人 | 10000",
                "吨 | 万吨 | 0.0001",
                "公斤 | 吨 | 0.001",
                "千瓦时 | 亿千瓦时 | 0.00000001",
                "万千瓦时 | 亿千瓦时 | 0.0001",
                "度 | kWh | 1",
                "% | ‰ | 10",
                "％ | % | 1",
                "元/人 | 万元/人 | 0.0001",
                "人/10万人 | 人/万人 | 0.1",
                "（万元） | 亿元 | 0.0001",
                "农村=1 | 农村=1 | 1",
                " 万 元 | 万元 | 1",
            })
    void related_units_have_a_factor(String from, String to, double factor) {
        assertThat(UnitConversion.factor(from, to)).hasValue(factor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "万元 | 万人",
                "万美元 | 万元",
                "% | 元",
                "公顷 | 公里",
                "家 | 户",
                "元/人 | 元",
                "万 | 元",
                "农村=1 | %",
                "? | 元",
                "0元 | 元",
                "/ | 元",
                "'' | 元",
            })
    void unrelated_units_have_none(String from, String to) {
        assertThat(UnitConversion.factor(from, to)).isEmpty();
        assertThat(UnitConversion.convert(1, from, to)).isEmpty();
    }

    @Test
    void a_converted_figure_has_no_digits_that_it_does_not_deserve() {
        assertThat(UnitConversion.convert(123.45, "万元", "亿元")).hasValue(0.012345);
        assertThat(UnitConversion.convert(0.1, "%", "‰")).hasValue(1.0);
        assertThat(UnitConversion.convert(15, "亩", "公顷")).hasValue(1.0);
        assertThat(UnitConversion.convert(6380800, "元", "亿元")).hasValue(0.063808);
    }
}
