package org.junxian.index.scheme;

import java.util.List;
import org.junxian.index.data.UnitId;

/// How a treated figure becomes a score. Direction is applied first: formulas speak of "more is better" and are
/// mirrored where less is better. Numbers, sources and worked examples of the formulas:
/// `docs/method/normalisation.md`.
public sealed interface Normalisation {

    /// Where the two ends of a linear scale come from.
    sealed interface Ends {
        /// The smallest and largest value observed.
        record Observed(Within within) implements Ends {}

        /// Stated goalposts in the indicator's unit: the value that earns nothing and the value that earns
        /// everything, given as `low` < `high` whatever the direction.
        record Stated(PerClass low, PerClass high) implements Ends {}
    }

    /// `from + (to - from) (x - low) / (high - low)`; beyond stated goalposts the score stays at the end it passed
    /// when `capped`.
    record MinMax(Ends ends, double from, double to, boolean capped) implements Normalisation {}

    /// `mean + sd · z` with z from the mean and the n-1 standard deviation of the reference population.
    record ZScore(Within within, double mean, double sd) implements Normalisation {}

    /// The ascending rank: the worst has 1, the best n.
    record Rank(Within within, TieRule ties) implements Normalisation {}

    /// `from + (to - from) (r - 1) / (n - 1)` of the ascending average rank r.
    record Borda(Within within, double from, double to) implements Normalisation {}

    /// `from + (to - from) · (units strictly worse + half of the other units that tie) / (n - 1)`.
    record PercentileRank(Within within, double from, double to) implements Normalisation {}

    /// `full · (1 - (x_ref - x) / (x_ref - min))`: 0 for the worst, `full` for the reference unit, more beyond it.
    record DistanceToReference(UnitId reference, Within within, double full) implements Normalisation {}

    /// `full · (x - min) / (target - min)`, at most `full` when `capped`.
    record DistanceToTarget(PerClass target, Within within, double full, boolean capped) implements Normalisation {}

    /// `full · (1 - (max - x) / (max - min))`.
    record DistanceToMaximum(Within within, double full) implements Normalisation {}

    /// `full · x / max`; where less is better `full · min / x`. Values must be positive.
    record ShareOfMaximum(Within within, double full) implements Normalisation {}

    /// 功效系数: `full · (c + (1 - c) (x - unacceptable) / (satisfactory - unacceptable))`, held in `[0, full]` when
    /// `capped`. With [Ends.Stated] the two ends are the unacceptable and the satisfactory value in either order of
    /// the direction.
    record Efficacy(double c, Ends ends, double full, boolean capped) implements Normalisation {}

    /// 目标完成计分法: `full` at or beyond the target, otherwise 0.
    record TargetPassFail(PerClass target, double full) implements Normalisation {}

    /// `full · (x - base) / (target - base)`, at least `floor` and at most `cap` (in points). The target must be
    /// better than the base.
    record LinearToTarget(PerClass base, PerClass target, double full, double floor, double cap)
            implements Normalisation {}

    /// 争先进位计分法: the best has `full`; each further competition rank `step` (a share of full) less, down to `floor`
    /// (a share of full).
    record RankSteps(Within within, double full, double step, double floor) implements Normalisation {}

    /// A table of steps: the score of the highest tier whose edge the value reaches; below the lowest edge,
    /// `below`. `edgeIncluded`: a value equal to the edge is in the tier. Speaks of the figure itself, whatever the
    /// direction.
    record Tiers(List<Tier> tiers, double below, boolean edgeIncluded) implements Normalisation {
        public Tiers {
            tiers = List.copyOf(tiers);
            if (tiers.isEmpty()) {
                throw new IllegalArgumentException("A tier table needs at least one tier");
            }
            for (int i = 1; i < tiers.size(); i++) {
                if (!(tiers.get(i - 1).edge() < tiers.get(i).edge())) {
                    throw new IllegalArgumentException(
                            "Tier edges must rise, found " + tiers.get(i - 1).edge() + " before "
                                    + tiers.get(i).edge());
                }
            }
        }
    }

    record Tier(double edge, double score) {}

    /// Scores by category; figures carry the category's number. An unlisted number is an error that names it.
    record Categories(List<Category> categories) implements Normalisation {
        public Categories {
            categories = List.copyOf(categories);
        }
    }

    record Category(double code, String label, double score) {}

    /// Units at or beyond the threshold get `pass` and a further `rankFull` by [RankSteps] among those that pass;
    /// others get 0.
    record ThresholdPlusRank(PerClass threshold, double pass, double rankFull, double step, double floor, Within within)
            implements Normalisation {}

    /// Grades with a name and a numeric value, from the best down: a unit has the first grade whose `atLeast` it
    /// reaches (where less is better: whose `atLeast` it does not exceed). The last grade takes the rest.
    record Grades(List<Grade> grades) implements Normalisation {
        public Grades {
            grades = List.copyOf(grades);
            if (grades.isEmpty()) {
                throw new IllegalArgumentException("A grade table needs at least one grade");
            }
        }
    }

    record Grade(String label, double atLeast, double value) {}

    /// Level and growth composed: `share · level score + (1 - share) · growth score`, for example 40 % static
    /// and 60 % dynamic. The growth half is neither imputed nor treated; where it is missing, so is the score.
    /// Make growth an indicator of its own where it needs more.
    record LevelGrowth(double levelShare, Normalisation level, Normalisation growth, Measure.Change change)
            implements Normalisation {
        public LevelGrowth {
            if (!(levelShare >= 0 && levelShare <= 1)) {
                throw new IllegalArgumentException(
                        "The share of the level must be between 0 and 1, found " + levelShare);
            }
        }
    }

    /// The figure is already a score.
    record AsIs() implements Normalisation {}
}
