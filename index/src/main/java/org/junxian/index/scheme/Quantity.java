package org.junxian.index.scheme;

import org.junxian.index.data.VariableId;

/// A number of a unit that a condition, an amount or a tie rule asks for. Missing when the figure or score is.
public sealed interface Quantity {

    /// An observed figure, `lag` periods before the scheme's period.
    record FigureOf(VariableId variable, int lag) implements Quantity {}

    /// The score of a node before adjustments.
    record ScoreOf(NodeId node) implements Quantity {}

    /// The competition rank of a node's score (1 is best).
    record RankOf(NodeId node, Within within) implements Quantity {}
}
