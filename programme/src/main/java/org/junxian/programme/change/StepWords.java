package org.junxian.programme.change;

import java.util.Arrays;
import java.util.Optional;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.Within;

/// The words of a node's step, where it is one of those that a rule can be changed to.
///
/// @param by     `z-score`, `geometric`
/// @param within `all` or `class`, of a normalisation
public record StepWords(Optional<String> by, Optional<String> within) {

    private static final StepWords NONE = new StepWords(Optional.empty(), Optional.empty());

    /// In a scheme whose full score is `full`.
    public static StepWords of(Node node, double full) {
        return switch (node) {
            case Indicator i -> normalisation(i, full);
            case Group g ->
                new StepWords(
                        Arrays.stream(AggregateBy.values())
                                .filter(by -> by.rule().equals(g.aggregation()))
                                .map(AggregateBy::word)
                                .findFirst(),
                        Optional.empty());
        };
    }

    private static StepWords normalisation(Indicator indicator, double full) {
        for (NormaliseBy by : NormaliseBy.values()) {
            for (Within within : Within.values()) {
                if (by.rule(full, within).equals(indicator.normalisation())) {
                    return new StepWords(Optional.of(by.word()), Optional.of(within == Within.ALL ? "all" : "class"));
                }
            }
        }
        return NONE;
    }
}
