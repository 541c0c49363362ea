package org.junxian.programme.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junxian.index.data.Figure;
import org.junxian.index.data.Period;
import org.junxian.index.data.UnitId;
import org.junxian.programme.Programme;
import org.junxian.programme.SmallPackage;

/// A second, naive evaluation of sums, ratios and changes on generated returns: figures are whole numbers of
/// hundredths, so whole-number arithmetic says what is right without any rounding.
class NaiveChecksTest {

    private static final long SEED = 20241123;
    private static final List<String> CELLS = List.of("a", "b", "c");

    private static final String FORM = """
            form: drawn
            title: { zh: 图表, en: Drawn }
            deadline-days: 10
            kinds: [city]
            sections:
              - section: one
                title: { zh: 一, en: One }
                lines:
                  - { line: a, title: { zh: 甲, en: A }, unit: 亿元, required: false }
                  - { line: b, title: { zh: 乙, en: B }, unit: 亿元, required: false }
                  - { line: c, title: { zh: 丙, en: C }, unit: 亿元, required: false }
            checks:
              - { check: sum, title: { zh: 和, en: Sum }, rule: { sum: { total: a, of: [b, c], tolerance: 0.02 } }, why: { zh: 因, en: Why }, advice: { zh: 办, en: Do } }
              - { check: ratio, title: { zh: 比, en: Ratio }, rule: { ratio: { entry: a, by: { here: b }, scale: 100, lower: 50, upper: 200 } }, why: { zh: 因, en: Why }, advice: { zh: 办, en: Do } }
              - { check: change, title: { zh: 变, en: Change }, rule: { change: { entry: a, lower: -20, upper: 25 } }, why: { zh: 因, en: Why }, advice: { zh: 办, en: Do } }
              - { check: feel, title: { zh: 式, en: Expression }, rule: { feel: a <= b + c + 0.02 and a >= b + c - 0.02 }, why: { zh: 因, en: Why }, advice: { zh: 办, en: Do } }
            """;

    /// A return in hundredths; a cell that is not in the map was left empty.
    private record Drawn(Map<String, Long> now, Map<String, Long> last) {

        List<String> expected() {
            List<String> failing = new ArrayList<>();
            Long a = now.get("a");
            Long b = now.get("b");
            Long c = now.get("c");
            Long before = last.get("a");
            boolean apart = a != null && b != null && c != null && Math.abs(a - b - c) > 2;
            if (apart) {
                failing.add("sum");
            }
            if (a != null && b != null && b != 0) { // 50 % <= a / b <= 200 %, without dividing
                long side = Long.signum(b);
                if (side * 2 * a < side * b || side * a > side * 2 * b) {
                    failing.add("ratio");
                }
            }
            if (a != null && before != null && before != 0) {
                long change = 100 * (a - before);
                if (change < -20 * Math.abs(before) || change > 25 * Math.abs(before)) {
                    failing.add("change");
                }
            }
            if (apart) {
                failing.add("feel");
            }
            return failing;
        }

        Filled filled() {
            Map<String, Figure> figures = new HashMap<>();
            now.forEach((cell, hundredths) -> figures.put(cell, new Figure.Value(decimal(hundredths))));
            return new Filled(new UnitId("100"), Period.ofYear(2024), figures);
        }

        Around around() {
            Around around = new Around();
            last.forEach((cell, hundredths) -> around.put("last:" + cell, decimal(hundredths)));
            return around;
        }

        private static double decimal(long hundredths) {
            return BigDecimal.valueOf(hundredths, 2).doubleValue();
        }
    }

    private static Drawn drawn(SplittableRandom random) {
        Map<String, Long> now = new HashMap<>();
        Map<String, Long> last = new HashMap<>();
        long size = random.nextBoolean() ? 40 : 1_000_000_000L;
        for (String cell : CELLS) {
            if (random.nextInt(12) > 0) {
                now.put(cell, random.nextLong(-size / 8, size));
            }
            if (random.nextInt(12) > 0) {
                last.put(cell, random.nextLong(-size / 8, size));
            }
        }
        Long b = now.get("b");
        Long c = now.get("c");
        Long a = now.get("a");
        if (b != null && c != null && random.nextInt(3) > 0) {
            now.put("a", b + c + random.nextInt(-4, 5)); // near the tolerance
        }
        if (a != null && random.nextInt(3) == 0) {
            last.put("a", a * 100 / (random.nextBoolean() ? 80 : 125)); // near the bounds of the change
        }
        return new Drawn(now, last);
    }

    @Test
    void generated_returns_are_judged_as_whole_number_arithmetic_judges_them() {
        Programme programme = new SmallPackage().with("forms/drawn.yaml", FORM).programme();
        Form form = programme.forms().sequencedValues().stream()
                .filter(f -> f.id().equals("drawn"))
                .findFirst()
                .orElseThrow();
        SplittableRandom random = new SplittableRandom(SEED);
        Map<String, Integer> failed = new HashMap<>();
        int silent = 0;
        for (int round = 0; round < 4000; round++) {
            Drawn drawn = drawn(random);
            List<String> found = CheckReturn.outcomes(programme, form, drawn.filled(), drawn.around()).stream()
                    .map(CheckOutcome::check)
                    .toList();
            assertThat(found).as("seed %d, %s", SEED, drawn).isEqualTo(drawn.expected());
            found.forEach(check -> failed.merge(check, 1, Integer::sum));
            silent += found.isEmpty() ? 1 : 0;
        }
        assertThat(failed).containsOnlyKeys("sum", "ratio", "change", "feel");
        assertThat(failed.values()).allMatch(count -> count > 300);
        assertThat(silent).isGreaterThan(300);
    }
}
