package org.junxian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Tables on a screen of equal-width characters.
class TextTableTest {

    @Test
    void a_Chinese_character_takes_two_columns() {
        assertThat(TextTable.width("历下区")).isEqualTo(6);
        assertThat(TextTable.width("县（市、区）")).isEqualTo(12);
        assertThat(TextTable.width("abc")).isEqualTo(3);
        assertThat(TextTable.width("")).isZero();
        assertThat(TextTable.width("2020 年")).isEqualTo(7);
    }

    @Test
    void cells_stand_under_their_heading() {
        TextTable table = new TextTable(
                List.of(TextTable.Column.right("名次"), TextTable.Column.left("县"), TextTable.Column.right("得分")));
        table.row(List.of("1", "历下区", "80.64"));
        table.row(List.of("10", "Lixia", "7.5"));
        assertThat(String.join("\n", table.lines())).isEqualTo("""
                名次  县       得分
                   1  历下区  80.64
                  10  Lixia     7.5""");
    }

    @Test
    void numbers_are_rounded_half_away_from_zero_and_missing_ones_are_a_dash() {
        assertThat(Rounded.of(0.125, 2)).isEqualTo("0.13");
        assertThat(Rounded.of(-0.125, 2)).isEqualTo("-0.13");
        assertThat(Rounded.of(1.005, 2)).isEqualTo("1.01"); // as the shortest digits say, not the binary value
        assertThat(Rounded.of(-0.001, 2)).isEqualTo("0.00");
        assertThat(Rounded.of(Double.NaN, 2)).isEqualTo("–");
        assertThat(Rounded.rank(2)).isEqualTo("2");
        assertThat(Rounded.rank(2.5)).isEqualTo("2.5");
        assertThat(Rounded.brief(12.345)).isEqualTo("12.35");
        assertThat(Rounded.brief(0.0012345)).isEqualTo("0.00123");
    }
}
