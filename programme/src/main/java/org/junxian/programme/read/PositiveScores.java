package org.junxian.programme.read;

import java.util.List;
import java.util.SequencedMap;
import org.junxian.index.scheme.Aggregation;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.Normalisation;
import org.junxian.programme.check.Findings;
import org.junxian.programme.check.Problem;
import org.junxian.programme.model.NodeDefinition;

/// Geometric, harmonic and power means exist for scores that are not negative; a child whose scores may be is named
/// before anything is computed.
final class PositiveScores {

    private PositiveScores() {}

    static void check(
            Aggregation aggregation,
            List<Node> children,
            SequencedMap<NodeId, NodeDefinition> definitions,
            Findings findings) {
        String word = switch (aggregation) {
            case Aggregation.Geometric mean -> "geometric";
            case Aggregation.Harmonic mean -> "harmonic";
            case Aggregation.Power mean -> "power";
            case Aggregation.WeightedMean mean -> "";
            case Aggregation.Points points -> "";
            case Aggregation.Sum sum -> "";
            case Aggregation.Minimum minimum -> "";
            case Aggregation.Median median -> "";
            case Aggregation.MazziottaPareto mean -> "";
            case Aggregation.Ordered places -> "";
            case Aggregation.NearIdeal distance -> "";
        };
        for (Node child : children) {
            NodeDefinition definition = definitions.get(child.id());
            if (!word.isEmpty()
                    && definition != null
                    && child instanceof Indicator indicator
                    && mayBeNegative(indicator.normalisation())) {
                findings.add(Problem.NEEDS_POSITIVE_SCORES, definition.place(), child.id(), word);
            }
        }
    }

    private static boolean mayBeNegative(Normalisation normalisation) {
        return switch (normalisation) {
            case Normalisation.ZScore z -> true;
            case Normalisation.MinMax minMax -> minMax.from() < 0;
            case Normalisation.Borda borda -> borda.from() < 0;
            case Normalisation.PercentileRank rank -> rank.from() < 0;
            case Normalisation.LinearToTarget linear -> linear.floor() < 0;
            case Normalisation.LevelGrowth both -> mayBeNegative(both.level()) || mayBeNegative(both.growth());
            case Normalisation.Rank rank -> false;
            case Normalisation.DistanceToReference distance -> false;
            case Normalisation.DistanceToTarget distance -> false;
            case Normalisation.DistanceToMaximum distance -> false;
            case Normalisation.ShareOfMaximum share -> false;
            case Normalisation.Efficacy efficacy -> false;
            case Normalisation.TargetPassFail target -> false;
            case Normalisation.RankSteps steps -> false;
            case Normalisation.Tiers tiers -> false;
            case Normalisation.Categories categories -> false;
            case Normalisation.ThresholdPlusRank threshold -> false;
            case Normalisation.Grades grades -> false;
            case Normalisation.AsIs asIs -> false;
        };
    }
}
