package org.junxian.programme.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junxian.index.data.UnitId;
import org.junxian.index.reasons.Factor;
import org.junxian.index.reasons.Move;
import org.junxian.index.reasons.Place;
import org.junxian.programme.model.Text;

/// The sentence that says why a rank moved, and numbers that add up as they are shown.
class ReasonWordsTest {

    private static final Text UNIT = new Text("诸城市", "Zhucheng Shi");

    private static Move move(double before, double now, long... numerators) {
        List<Move.Share> shares = new ArrayList<>();
        Factor[] factors = Factor.values();
        for (int i = 0; i < numerators.length; i++) {
            shares.add(new Move.Share(Set.of(factors[i]), numerators[i], numerators[i] / 12.0, 0));
        }
        return new Move(new UnitId("370782"), new Place(50, before), new Place(50, now), 12, shares);
    }

    @Test
    void one_plain_sentence_in_both_languages_the_largest_share_first() {
        Text up = ReasonWords.move(UNIT, move(12, 9, -18, 54));
        assertThat(up.zh()).isEqualTo("诸城市由第 12 位升至第 9 位：其他单位数值 +4.5 位，自身数值 -1.5 位。");
        assertThat(up.en())
                .isEqualTo("Zhucheng Shi rose from rank 12 to rank 9: figures of others +4.5, own figures -1.5.");
        assertThat(ReasonWords.move(UNIT, move(9, 10.5, -18)).en())
                .isEqualTo("Zhucheng Shi fell from rank 9 to rank 10.5: own figures -1.5.");
        assertThat(ReasonWords.move(UNIT, move(9, 9, 12, -12)).zh()).isEqualTo("诸城市仍为第 9 位：自身数值 +1.0 位，其他单位数值 -1.0 位。");
        assertThat(ReasonWords.move(UNIT, move(9, 9)).en())
                .isEqualTo("Zhucheng Shi stayed at rank 9; the two evaluations do not differ in anything.");
    }

    /// Thirds: 4/12 and 4/12 and 4/12 of a place are 0.4, 0.3, 0.3 as they are shown, and 1 together.
    @Test
    void shown_places_add_up() {
        assertThat(ReasonWords.places(move(9, 8, 4, 4, 4))).containsExactly(0.4, 0.3, 0.3);
        assertThat(ReasonWords.factors(Set.of(Factor.RULES)).zh()).isEqualTo("规则变化");
    }

    @Test
    void N3_rounded_parts_add_up_to_the_rounded_total() {
        SplittableRandom random = new SplittableRandom(8);
        for (int c = 0; c < 10_000; c++) {
            List<Double> parts = new ArrayList<>();
            double total = 0;
            for (int i = random.nextInt(1, 7); i > 0; i--) {
                parts.add(random.nextDouble(-50, 50));
                total += parts.getLast();
            }
            List<Double> rounded = AddUp.round(parts, total, 2);
            double sum = rounded.stream().mapToDouble(Double::doubleValue).sum();
            assertThat(Math.round(sum * 100)).isEqualTo(Math.round(total * 100));
            for (int i = 0; i < parts.size(); i++) {
                assertThat(rounded.get(i)).isCloseTo(parts.get(i), within(0.01));
            }
        }
    }
}
