package org.junxian.programme.read;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junxian.index.data.Frequency;
import org.junxian.index.scheme.TieRule;
import org.junxian.index.scheme.Treatment;
import org.junxian.index.scheme.Within;
import org.junxian.programme.model.Text;

/// The words of the format that stand for constants of the engine, in the order in which messages list them.
final class Words {

    static final Map<String, Within> WITHIN = inOrder("all", Within.ALL, "class", Within.CLASS);

    private Words() {}

    static Map<String, Frequency> frequencies() {
        Map<String, Frequency> words = inOrder("year", Frequency.YEAR, "half-year", Frequency.HALF_YEAR);
        words.put("quarter", Frequency.QUARTER);
        words.put("month", Frequency.MONTH);
        return words;
    }

    /// A frequency for messages.
    static Text frequency(Frequency frequency) {
        return switch (frequency) {
            case YEAR -> new Text("年", "year");
            case HALF_YEAR -> new Text("半年", "half-year");
            case QUARTER -> new Text("季", "quarter");
            case MONTH -> new Text("月", "month");
        };
    }

    static Map<String, TieRule> ties() {
        Map<String, TieRule> words = inOrder("competition", TieRule.COMPETITION, "dense", TieRule.DENSE);
        words.put("average", TieRule.AVERAGE);
        return words;
    }

    static Map<String, Treatment.Transform> transforms() {
        Map<String, Treatment.Transform> words =
                inOrder("log", Treatment.Transform.LOG, "natural-log", Treatment.Transform.NATURAL_LOG);
        words.put("box-cox", Treatment.Transform.BOX_COX);
        words.put("none", Treatment.Transform.NONE);
        return words;
    }

    private static <T> Map<String, T> inOrder(String one, T first, String other, T second) {
        Map<String, T> words = new LinkedHashMap<>();
        words.put(one, first);
        words.put(other, second);
        return words;
    }
}
