package org.junxian.programme.feel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// RULE UNDER TEST: an expression is true or false of numbers, ends at once, and can reach nothing else.
class FeelExpressionTest {

    private static final Map<String, BigDecimal> HERE =
            Map.of("a", new BigDecimal("0.1"), "b", new BigDecimal("0.2"), "总人口", new BigDecimal("10"));
    private static final Map<String, BigDecimal> LAST = Map.of("a", new BigDecimal("0.05"));
    private static final Map<String, BigDecimal> KNOWN = Map.of("pop", new BigDecimal("100"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a + b = 0.3 | true",
                "a + b > 0.3 | false",
                "总人口 <= known.pop and a > last.a | true",
                "if a > 1 then b > 1 else b < 1 | true",
                "a in [0..0.1] | true",
                "a in (0.1..1] | false",
                "总人口 between 1 and 9 | false",
                "abs(a - b) <= 0.1 | true",
                "max(a, b) = b and not(a = b) | true",
                "sum(a, b) * 100 / 总人口 = 3 | true",
                "-a < 0 or a / 0 > 1 | true",
            })
    void the_outcome_is_that_of_decimal_arithmetic(String text, boolean holds) throws FeelFault {
        assertThat(FeelExpression.of(text).holds(HERE, LAST, KNOWN)).hasValue(holds);
    }

    @Test
    void what_cannot_be_said_is_neither_true_nor_false() throws FeelFault {
        assertThat(FeelExpression.of("a / 0 > 1").holds(HERE, LAST, KNOWN)).isEmpty();
        assertThat(FeelExpression.of("a + b").holds(HERE, LAST, KNOWN)).isEmpty();
    }

    @Test
    void the_names_it_mentions_are_known() throws FeelFault {
        FeelExpression expression = FeelExpression.of("if a > 1 then b > last.a else 总人口 < known.pop");
        assertThat(expression.here()).containsExactlyInAnyOrder("a", "b", "总人口");
        assertThat(expression.last()).containsExactly("a");
        assertThat(expression.known()).containsExactly("pop");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for i in 1..999999999 return i",
                "every i in [1..99999999] satisfies i > a",
                "some i in [1,2] satisfies i > a",
                "function(x) external {java: {class: \"java.lang.Runtime\", method signature: \"getRuntime()\"}}",
                "(function(x) x + 1)(a) > 2",
                "a ** 999999999 > 1",
                "string join([\"a\"]) = \"a\"",
                "matches(\"aaaaaaaa\", \"(a+)+b\")",
                "{a: 1}.a = 1",
                "a.getClass().forName = 1",
                "last.a.b > 1",
                "other.a > 1",
                "last > 1",
                "known > a",
                "[1,2,3][item > 1] = 2",
                "now() > 1",
                "date(\"2024-01-01\") > date(\"2023-01-01\")",
                "a instance of number",
                "a + + > 1",
                "a in (> 1)",
                "a = null",
                "a = \"x\"",
            })
    void i1_nothing_that_loops_defines_or_reaches_out_is_allowed(String text) {
        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThatExceptionOfType(FeelFault.class)
                        .isThrownBy(() -> FeelExpression.of(text))
                        .satisfies(fault -> assertThat(fault.kind()).isEqualTo(FeelFault.Kind.NOT_ALLOWED)));
    }

    @Test
    void i1_a_long_or_deep_expression_is_refused() {
        assertThatExceptionOfType(FeelFault.class).isThrownBy(() -> FeelExpression.of("a + ".repeat(250) + "a > 1"));
        assertThatExceptionOfType(FeelFault.class).isThrownBy(() -> FeelExpression.of("a in ".repeat(100) + "(a)"));
        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(FeelExpression.of("(".repeat(60) + "a" + ")".repeat(60) + " > 0")
                                .holds(HERE, LAST, KNOWN))
                        .hasValue(true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a >| 4", "a > 3 x| 7", "> | 2", "a ≥ 1| 3", "a b| 3"})
    void a_syntax_error_has_its_position(String text, int position) {
        assertThatExceptionOfType(FeelFault.class)
                .isThrownBy(() -> FeelExpression.of(text))
                .satisfies(fault -> {
                    assertThat(fault.kind()).isEqualTo(FeelFault.Kind.SYNTAX);
                    assertThat(fault.position()).isEqualTo(position);
                });
    }

    @Test
    void i2_no_text_whatever_makes_the_reader_fail() {
        long seed = 20241231;
        SplittableRandom random = new SplittableRandom(seed);
        String signs = "ab 12.<>=+-*/()[]{}\"',:|@?!if then else and or in last.known.总\n\\\t#^&%$";
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(1, 24); length > 0; length--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            Assertions.assertDoesNotThrow(
                    () -> {
                        try {
                            FeelExpression.of(text.toString()).holds(HERE, LAST, KNOWN);
                        } catch (FeelFault fault) {
                            assertThat(fault.position()).isPositive();
                        }
                    },
                    () -> "seed " + seed + ": " + text);
        }
    }
}
