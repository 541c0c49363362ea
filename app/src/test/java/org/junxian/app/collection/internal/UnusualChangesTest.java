package org.junxian.app.collection.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junxian.programme.form.Entry;
import org.junxian.programme.model.Text;

/// RULE UNDER TEST: what changed quite otherwise than at the others is named, and only that.
class UnusualChangesTest {

    private static final Entry OUTPUT = new Entry(
            "output",
            new Text("产值", "Output"),
            new Text("亿元", "CNY 100m"),
            Optional.empty(),
            Entry.Kind.NUMBER,
            true,
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            Optional.empty(),
            new Entry.Origin.Asked(false));

    /// The median is 5, the median distance from it 2: beyond 5 + 3.5 * 2 / 0.6745 = 15.378 a change is named.
    private static UnusualChanges changes(double last) {
        var changes = new UnusualChanges();
        double[] usual = {1, 2, 3, 4, 5, 6, 7, 8};
        for (int i = 0; i < usual.length; i++) {
            changes.add("U" + i, OUTPUT, usual[i]);
        }
        changes.add("last", OUTPUT, last);
        return changes;
    }

    @Test
    void a_change_just_beyond_the_bound_is_named_and_one_just_within_is_not() {
        assertThat(changes(15.37).of("last")).isEmpty();
        var named = changes(15.39).of("last");
        assertThat(named).singleElement().satisfies(finding -> {
            assertThat(finding.found().zh()).isEqualTo("“产值”比上年变化 +15.4%");
            assertThat(finding.expected().zh()).isEqualTo("同批 9 个单位的中位数为 +5.0%");
            assertThat(finding.entries()).containsExactly("output");
        });
        assertThat(changes(15.39).of("U0")).isEmpty();
    }

    @Test
    void with_fewer_than_eight_units_nothing_is_said() {
        var changes = new UnusualChanges();
        for (int i = 0; i < 6; i++) {
            changes.add("U" + i, OUTPUT, i);
        }
        changes.add("far", OUTPUT, 1_000);
        assertThat(changes.of("far")).isEmpty();
    }
}
