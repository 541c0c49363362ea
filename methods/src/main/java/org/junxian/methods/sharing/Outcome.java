package org.junxian.methods.sharing;

import java.util.List;

/// A way to share, or the rules that leave none.
///
/// @param <T> what is found
public sealed interface Outcome<T> {

    /// All rules hold.
    record Found<T>(T value) implements Outcome<T> {}

    /// The rules cannot all hold. Without any one of those named the others can.
    ///
    /// @param rules their names, in the order in which they were given
    record Conflict<T>(List<String> rules) implements Outcome<T> {
        public Conflict {
            rules = List.copyOf(rules);
        }
    }

    /// @throws IllegalStateException names the rules in conflict
    default T orElseThrow() {
        return switch (this) {
            case Found<T>(T value) -> value;
            case Conflict<T>(List<String> rules) ->
                throw new IllegalStateException(
                        "These rules cannot all hold: %s. Try: loosen one of them".formatted(String.join("; ", rules)));
        };
    }
}
