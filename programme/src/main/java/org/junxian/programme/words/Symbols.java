package org.junxian.programme.words;

import java.util.function.Supplier;
import org.junxian.index.scheme.PerClass;

/// What stands for the numbers in a formula: letters, or the numbers of one unit. Taken one by one, so that only
/// those a formula needs are computed.
interface Symbols {

    /// The figure; for an indicator that is best inside an interval, its distance from the interval.
    String x();

    String min();

    String max();

    String mean();

    String sd();

    /// The rank from the top: the best has 1.
    String rankFromTop();

    /// The ascending rank: the worst has 1.
    String rankFromBottom();

    /// Units strictly worse, plus half of the others that tie.
    String below();

    /// The number of units in the reference population.
    String n();

    /// The figure of the reference unit.
    String reference();

    /// A number stated in the scheme, by its name or its value for the unit's class.
    String stated(String name, PerClass value);

    /// A part of a composition: by its name or its score.
    String part(String name, Supplier<String> score);

    /// The letters themselves: `x`, `min`, `max`, `μ`, `σ`, `r`, `n`.
    record Letters(boolean distance) implements Symbols {
        @Override
        public String x() {
            return distance ? "d" : "x";
        }

        @Override
        public String min() {
            return "min";
        }

        @Override
        public String max() {
            return "max";
        }

        @Override
        public String mean() {
            return "μ";
        }

        @Override
        public String sd() {
            return "σ";
        }

        @Override
        public String rankFromTop() {
            return "r";
        }

        @Override
        public String rankFromBottom() {
            return "r";
        }

        @Override
        public String below() {
            return "b";
        }

        @Override
        public String n() {
            return "n";
        }

        @Override
        public String reference() {
            return "ref";
        }

        @Override
        public String stated(String name, PerClass value) {
            return value.byClass().isEmpty() ? org.junxian.programme.Numbers.shortest(value.common()) : name;
        }

        @Override
        public String part(String name, Supplier<String> score) {
            return name;
        }
    }
}
