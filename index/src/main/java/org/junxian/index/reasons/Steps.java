package org.junxian.index.reasons;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junxian.index.data.ClassId;
import org.junxian.index.scheme.Normalisation;
import org.junxian.index.scheme.PerClass;

/// The figures at which a rule may jump: edges of tiers and grades, targets, goalposts, thresholds of a class.
final class Steps {

    private final ClassId own;
    private final TreeSet<Double> edges = new TreeSet<>();

    private Steps(ClassId own) {
        this.own = own;
    }

    static List<Double> of(Normalisation rule, ClassId own) {
        Steps steps = new Steps(own);
        steps.collect(rule);
        return new ArrayList<>(steps.edges);
    }

    private void collect(Normalisation rule) {
        switch (rule) {
            case Normalisation.Tiers(var tiers, double below, boolean included) ->
                tiers.forEach(t -> edges.add(t.edge()));
            case Normalisation.Grades(var grades) -> grades.forEach(g -> edges.add(g.atLeast()));
            case Normalisation.Categories(var categories) -> categories.forEach(c -> edges.add(c.code()));
            case Normalisation.TargetPassFail(PerClass target, double full) -> add(target);
            case Normalisation.ThresholdPlusRank r -> add(r.threshold());
            case Normalisation.LinearToTarget r -> {
                add(r.base());
                add(r.target());
            }
            case Normalisation.DistanceToTarget r -> add(r.target());
            case Normalisation.MinMax r -> ends(r.ends());
            case Normalisation.Efficacy r -> ends(r.ends());
            case Normalisation.LevelGrowth r -> collect(r.level());
            case Normalisation.ZScore _,
                    Normalisation.Rank _,
                    Normalisation.Borda _,
                    Normalisation.PercentileRank _,
                    Normalisation.DistanceToReference _,
                    Normalisation.DistanceToMaximum _,
                    Normalisation.ShareOfMaximum _,
                    Normalisation.RankSteps _,
                    Normalisation.AsIs _ -> {}
        }
    }

    private void ends(Normalisation.Ends ends) {
        if (ends instanceof Normalisation.Ends.Stated(PerClass low, PerClass high)) {
            add(low);
            add(high);
        }
    }

    private void add(PerClass value) {
        if (Double.isFinite(value.of(own))) {
            edges.add(value.of(own));
        }
    }
}
