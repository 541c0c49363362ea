package org.junxian.index;

import java.util.List;
import org.junxian.index.data.UnitId;
import org.junxian.index.scheme.Measure.Change;
import org.junxian.index.scheme.Normalisation;
import org.junxian.index.scheme.Normalisation.Ends;
import org.junxian.index.scheme.Normalisation.Grade;
import org.junxian.index.scheme.Normalisation.Tier;
import org.junxian.index.scheme.PerClass;
import org.junxian.index.scheme.TieRule;

/// Random normalisations of every kind.
record RandomScales(RandomCases cases) {

    Normalisation any() {
        return switch (cases.random.nextInt(17)) {
            case 0, 1 -> new Normalisation.MinMax(observed(), 0, 100, false);
            case 2 -> new Normalisation.MinMax(stated(), 10, 100, cases.random.nextBoolean());
            case 3 -> new Normalisation.ZScore(cases.within(), 100, 10);
            case 4 -> new Normalisation.Rank(cases.within(), cases.pick(TieRule.values()));
            case 5 -> new Normalisation.Borda(cases.within(), 0, 100);
            case 6 -> new Normalisation.PercentileRank(cases.within(), 1, 99);
            case 7 -> new Normalisation.DistanceToReference(new UnitId("u102"), cases.within(), 100);
            case 8 -> new Normalisation.DistanceToTarget(cases.perClass(5, 9, false), cases.within(), 100, true);
            case 9 -> new Normalisation.DistanceToMaximum(cases.within(), 100);
            case 10 -> new Normalisation.Efficacy(0.6, cases.random.nextBoolean() ? observed() : stated(), 100, true);
            case 11 -> new Normalisation.TargetPassFail(cases.perClass(2, 9, false), 60);
            case 12 -> linear();
            case 13 -> new Normalisation.RankSteps(cases.within(), 100, 0.05, 0.2);
            case 14 ->
                new Normalisation.Tiers(
                        List.of(new Tier(1, 20), new Tier(4, 60), new Tier(5, 90)), 5, cases.random.nextBoolean());
            case 15 ->
                new Normalisation.ThresholdPlusRank(cases.perClass(2, 9, false), 40, 60, 0.05, 0, cases.within());
            default ->
                cases.random.nextBoolean()
                        ? new Normalisation.LevelGrowth(
                                0.4,
                                new Normalisation.MinMax(observed(), 0, 100, false),
                                new Normalisation.PercentileRank(cases.within(), 0, 100),
                                new Change.Growth(1))
                        : new Normalisation.Grades(
                                List.of(new Grade("A", 6, 90), new Grade("B", 3, 60), new Grade("C", 0, 30)));
        };
    }

    private Normalisation linear() {
        return cases.random.nextInt(4) > 0
                ? new Normalisation.LinearToTarget(PerClass.all(1), cases.perClass(5, 9, false), 80, 0, 100)
                : new Normalisation.LinearToTarget(cases.perClass(5, 9, false), PerClass.all(1), 80, 0, 100);
    }

    private Ends observed() {
        return new Ends.Observed(cases.within());
    }

    private Ends stated() {
        return new Ends.Stated(PerClass.all(1), cases.perClass(4, 20, false));
    }
}
