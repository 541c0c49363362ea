package org.junxian.index.stage;

import java.util.Arrays;
import java.util.List;
import org.junxian.index.result.Warning;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Normalisation;

/// Turns treated figures into scores (docs/method/normalise.md). Every formula is written for "more is better";
/// [Orientation] turns the others before. NaN stays NaN.
final class Normalise {

    private final Roster roster;

    Normalise(Roster roster) {
        this.roster = roster;
    }

    /// The scores of an indicator. `growth` holds the figures of the growth half, used by [Normalisation.LevelGrowth]
    /// only.
    double[] apply(Indicator indicator, double[] treated, double[] growth, List<Warning> warnings) {
        return apply(indicator, indicator.normalisation(), treated, growth, warnings);
    }

    private double[] apply(
            Indicator indicator, Normalisation method, double[] x, double[] growth, List<Warning> warnings) {
        Scale scale = new Scale(roster, indicator, x, warnings);
        return switch (method) {
            case Normalisation.MinMax m -> new LinearScale(scale).minMax(m);
            case Normalisation.ZScore m -> new LinearScale(scale).zScore(m);
            case Normalisation.DistanceToReference m -> new DistanceScale(scale).toReference(m);
            case Normalisation.DistanceToTarget m -> new DistanceScale(scale).toTarget(m);
            case Normalisation.DistanceToMaximum m -> new DistanceScale(scale).toMaximum(m);
            case Normalisation.ShareOfMaximum m -> new DistanceScale(scale).shareOfMaximum(m);
            case Normalisation.Efficacy m -> new LinearScale(scale).efficacy(m);
            case Normalisation.LinearToTarget m -> new LinearScale(scale).linearToTarget(m);
            case Normalisation.Rank m -> new RankScale(scale).rank(m);
            case Normalisation.Borda m -> new RankScale(scale).borda(m);
            case Normalisation.PercentileRank m -> new RankScale(scale).percentileRank(m);
            case Normalisation.RankSteps m -> new RankScale(scale).rankSteps(m);
            case Normalisation.ThresholdPlusRank m -> new RankScale(scale).thresholdPlusRank(m);
            case Normalisation.TargetPassFail m -> new TableScale(scale).passFail(m);
            case Normalisation.Tiers m -> new TableScale(scale).tiers(m);
            case Normalisation.Categories m -> new TableScale(scale).categories(m);
            case Normalisation.Grades m -> new TableScale(scale).grades(m);
            case Normalisation.LevelGrowth m -> mix(indicator, m, x, growth, warnings);
            case Normalisation.AsIs() -> x.clone();
        };
    }

    private double[] mix(
            Indicator indicator, Normalisation.LevelGrowth m, double[] x, double[] growth, List<Warning> warnings) {
        double[] level = apply(indicator, m.level(), x, growth, warnings);
        double[] rise = apply(indicator, m.growth(), growth, missing(), warnings);
        double share = m.levelShare();
        for (int i = 0; i < level.length; i++) {
            level[i] = share * level[i] + (1 - share) * rise[i];
        }
        return level;
    }

    private double[] missing() {
        double[] none = new double[roster.size];
        Arrays.fill(none, Double.NaN);
        return none;
    }
}
