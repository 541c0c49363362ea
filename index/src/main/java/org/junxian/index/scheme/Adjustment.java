package org.junxian.index.scheme;

import java.util.List;
import java.util.OptionalDouble;

/// What happens to a score after aggregation, in the order of the scheme's list: additions, deductions, vetoes,
/// floors, direct passes. Bonuses and deductions change the score of their node *before* its parent is computed;
/// all others act on the index. Only units that take part are adjusted: an excluded one is not, and a composed one
/// gets what its parts got.
public sealed interface Adjustment {

    String id();

    Condition when();

    /// Adds `amount` to `node`, at most `cap` where there is one.
    record Bonus(String id, NodeId node, Condition when, Amount amount, OptionalDouble cap) implements Adjustment {}

    /// Takes `amount` (a positive number) from `node`, at most `cap` where there is one.
    record Deduction(String id, NodeId node, Condition when, Amount amount, OptionalDouble cap) implements Adjustment {}

    /// 一票否决.
    record Veto(String id, Condition when, Effect effect) implements Adjustment {}

    /// A group that scores below `minimum` has consequences for the index.
    record Floor(String id, NodeId node, double minimum, Effect effect) implements Adjustment {
        @Override
        public Condition when() {
            return new Condition.LessThan(new Quantity.ScoreOf(node), minimum);
        }
    }

    /// A unit that is placed first (`rankFirst`), or only marked, whatever its score.
    record DirectPass(String id, Condition when, boolean rankFirst) implements Adjustment {}

    /// How much.
    sealed interface Amount {
        record Fixed(double points) implements Amount {}

        /// `points` for each whole or part of a unit of the quantity: `points · quantity`.
        record PerUnit(Quantity quantity, double points) implements Amount {}

        /// The first gets the first number of the table, and so on, among the units for which the condition holds;
        /// equal values share the better place.
        record ByRank(Quantity quantity, List<Double> table) implements Amount {
            public ByRank {
                table = List.copyOf(table);
            }
        }
    }

    /// What a veto or a floor does, from mild to severe.
    sealed interface Effect {
        /// The unit keeps score and rank and carries a mark (it may not be awarded).
        record Mark() implements Effect {}

        /// The index is at most `score`.
        record Cap(double score) implements Effect {}

        /// The index loses `points`.
        record Take(double points) implements Effect {}

        /// The unit is ranked after all others.
        record RankLast() implements Effect {}

        /// The unit keeps its score and is not ranked.
        record Exclude() implements Effect {}
    }
}
