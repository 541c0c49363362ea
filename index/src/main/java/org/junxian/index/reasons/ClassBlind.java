package org.junxian.index.reasons;

import java.util.List;
import org.junxian.index.data.ClassId;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.Imputation;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.Normalisation;
import org.junxian.index.scheme.Normalisation.Ends;
import org.junxian.index.scheme.PerClass;
import org.junxian.index.scheme.Scheme;
import org.junxian.index.scheme.Treatment;
import org.junxian.index.scheme.Within;

/// A scheme as it would be without classes: statistics over all units, and one weight, target or goalpost for
/// everybody, the mean of those of the classes. What conditions say of classes stays (docs/method/reasons.md, E-9).
public final class ClassBlind {

    private final List<ClassId> classes;

    private ClassBlind(List<ClassId> classes) {
        this.classes = classes;
    }

    public static Scheme of(Scheme scheme, List<ClassId> classes) {
        return scheme.with((Group) new ClassBlind(List.copyOf(classes)).node(scheme.root()));
    }

    /// The same scheme with a weight of 1 for every node that has one.
    public static Scheme equallyWeighted(Scheme scheme) {
        return scheme.with((Group) equal(scheme.root()));
    }

    private static Node equal(Node node) {
        return switch (node) {
            case Indicator i ->
                new Indicator(
                        i.id(),
                        one(i.weight()),
                        i.measure(),
                        i.direction(),
                        i.imputation(),
                        i.treatment(),
                        i.normalisation());
            case Group g ->
                new Group(
                        g.id(),
                        one(g.weight()),
                        g.aggregation(),
                        g.missing(),
                        g.children().stream().map(ClassBlind::equal).toList());
        };
    }

    private static PerClass one(PerClass weight) {
        boolean counts =
                weight.common() > 0 || weight.byClass().values().stream().anyMatch(w -> w > 0);
        return PerClass.all(counts ? 1 : 0);
    }

    private Node node(Node node) {
        return switch (node) {
            case Indicator i ->
                new Indicator(
                        i.id(),
                        mean(i.weight()),
                        i.measure(),
                        i.direction(),
                        imputation(i.imputation()),
                        treatment(i.treatment()),
                        normalisation(i.normalisation()));
            case Group g ->
                new Group(
                        g.id(),
                        mean(g.weight()),
                        g.aggregation(),
                        g.missing(),
                        g.children().stream().map(this::node).toList());
        };
    }

    /// The mean over the classes that have a value; one that has none counts as 0 weight would, not at all.
    private PerClass mean(PerClass value) {
        double sum = 0;
        int n = 0;
        for (ClassId c : classes) {
            double own = value.of(c);
            sum += Double.isNaN(own) ? 0 : own;
            n += Double.isNaN(own) ? 0 : 1;
        }
        return n == 0 ? value : PerClass.all(sum / n);
    }

    private static Imputation imputation(Imputation rule) {
        return switch (rule) {
            case Imputation.Mean _ -> new Imputation.Mean(Within.ALL);
            case Imputation.Median _ -> new Imputation.Median(Within.ALL);
            case Imputation.FirstOf(List<Imputation> rules) ->
                new Imputation.FirstOf(
                        rules.stream().map(ClassBlind::imputation).toList());
            case Imputation.None _, Imputation.RowMean _, Imputation.Latest _, Imputation.Linear _ -> rule;
        };
    }

    private static Treatment treatment(Treatment rule) {
        return switch (rule) {
            case Treatment.Automatic t ->
                new Treatment.Automatic(
                        t.maximumPoints(), t.skewnessLimit(), t.kurtosisLimit(), t.otherwise(), Within.ALL);
            case Treatment.Winsorise t -> new Treatment.Winsorise(t.low(), t.high(), Within.ALL);
            case Treatment.Percentiles t -> new Treatment.Percentiles(t.low(), t.high(), Within.ALL);
            case Treatment.None _, Treatment.Always _ -> rule;
        };
    }

    private Ends ends(Ends ends) {
        return switch (ends) {
            case Ends.Observed _ -> new Ends.Observed(Within.ALL);
            case Ends.Stated(PerClass low, PerClass high) -> new Ends.Stated(mean(low), mean(high));
        };
    }

    private Normalisation normalisation(Normalisation rule) {
        return switch (rule) {
            case Normalisation.MinMax r -> new Normalisation.MinMax(ends(r.ends()), r.from(), r.to(), r.capped());
            case Normalisation.Efficacy r -> new Normalisation.Efficacy(r.c(), ends(r.ends()), r.full(), r.capped());
            case Normalisation.TargetPassFail r -> new Normalisation.TargetPassFail(mean(r.target()), r.full());
            case Normalisation.LinearToTarget r ->
                new Normalisation.LinearToTarget(mean(r.base()), mean(r.target()), r.full(), r.floor(), r.cap());
            case Normalisation.LevelGrowth r ->
                new Normalisation.LevelGrowth(
                        r.levelShare(), normalisation(r.level()), normalisation(r.growth()), r.change());
            case Normalisation.DistanceToTarget r ->
                new Normalisation.DistanceToTarget(mean(r.target()), Within.ALL, r.full(), r.capped());
            case Normalisation.ThresholdPlusRank r ->
                new Normalisation.ThresholdPlusRank(
                        mean(r.threshold()), r.pass(), r.rankFull(), r.step(), r.floor(), Within.ALL);
            case Normalisation.ZScore r -> new Normalisation.ZScore(Within.ALL, r.mean(), r.sd());
            case Normalisation.Rank r -> new Normalisation.Rank(Within.ALL, r.ties());
            case Normalisation.Borda r -> new Normalisation.Borda(Within.ALL, r.from(), r.to());
            case Normalisation.PercentileRank r -> new Normalisation.PercentileRank(Within.ALL, r.from(), r.to());
            case Normalisation.DistanceToReference r ->
                new Normalisation.DistanceToReference(r.reference(), Within.ALL, r.full());
            case Normalisation.DistanceToMaximum r -> new Normalisation.DistanceToMaximum(Within.ALL, r.full());
            case Normalisation.ShareOfMaximum r -> new Normalisation.ShareOfMaximum(Within.ALL, r.full());
            case Normalisation.RankSteps r -> new Normalisation.RankSteps(Within.ALL, r.full(), r.step(), r.floor());
            case Normalisation.Tiers _, Normalisation.Categories _, Normalisation.Grades _, Normalisation.AsIs _ ->
                rule;
        };
    }
}
