package org.junxian.index.stage;

import java.util.ArrayList;
import java.util.List;
import org.junxian.index.result.Warning;
import org.junxian.index.scheme.Imputation;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Normalisation;
import org.junxian.index.scheme.Normalisation.Ends;
import org.junxian.index.scheme.Treatment;
import org.junxian.index.scheme.Within;

/// Warns about classes of fewer than 3 units where a scheme takes statistics inside classes.
final class SmallClasses {

    private static final int FEW = 3;

    private final Tree tree;
    private final Roster roster;

    SmallClasses(Tree tree, Roster roster) {
        this.tree = tree;
        this.roster = roster;
    }

    List<Warning> warnings() {
        List<Warning> list = new ArrayList<>();
        for (int k : tree.indicators) {
            for (int c = 0; c < roster.classes && insideClasses(tree.indicator(k)); c++) {
                int n = roster.reference(Within.CLASS, c).length;
                if (n < FEW && roster.classes > 1) {
                    List<String> details = List.of(roster.classId(c).id(), String.valueOf(n));
                    list.add(new Warning(
                            Warning.Code.SMALL_CLASS, tree.nodes.get(k).id(), details));
                }
            }
        }
        return list;
    }

    private static boolean insideClasses(Indicator indicator) {
        return treats(indicator.treatment())
                || normalises(indicator.normalisation())
                || Impute.flat(indicator.imputation()).stream().anyMatch(SmallClasses::imputes);
    }

    private static boolean imputes(Imputation rule) {
        return rule instanceof Imputation.Mean(Within w) && w == Within.CLASS
                || rule instanceof Imputation.Median(Within v) && v == Within.CLASS;
    }

    private static boolean treats(Treatment treatment) {
        return switch (treatment) {
            case Treatment.Automatic t -> t.within() == Within.CLASS;
            case Treatment.Winsorise t -> t.within() == Within.CLASS;
            case Treatment.Percentiles t -> t.within() == Within.CLASS;
            case Treatment.None _, Treatment.Always _ -> false;
        };
    }

    private static boolean normalises(Normalisation normalisation) {
        return switch (normalisation) {
            case Normalisation.MinMax m -> observed(m.ends());
            case Normalisation.Efficacy m -> observed(m.ends());
            case Normalisation.ZScore m -> m.within() == Within.CLASS;
            case Normalisation.Rank m -> m.within() == Within.CLASS;
            case Normalisation.Borda m -> m.within() == Within.CLASS;
            case Normalisation.PercentileRank m -> m.within() == Within.CLASS;
            case Normalisation.DistanceToReference m -> m.within() == Within.CLASS;
            case Normalisation.DistanceToTarget m -> m.within() == Within.CLASS;
            case Normalisation.DistanceToMaximum m -> m.within() == Within.CLASS;
            case Normalisation.ShareOfMaximum m -> m.within() == Within.CLASS;
            case Normalisation.RankSteps m -> m.within() == Within.CLASS;
            case Normalisation.ThresholdPlusRank m -> m.within() == Within.CLASS;
            case Normalisation.LevelGrowth m -> normalises(m.level()) || normalises(m.growth());
            case Normalisation.TargetPassFail m -> false;
            case Normalisation.LinearToTarget m -> false;
            case Normalisation.Tiers m -> false;
            case Normalisation.Categories m -> false;
            case Normalisation.Grades m -> false;
            case Normalisation.AsIs m -> false;
        };
    }

    private static boolean observed(Ends ends) {
        return ends instanceof Ends.Observed(Within within) && within == Within.CLASS;
    }
}
