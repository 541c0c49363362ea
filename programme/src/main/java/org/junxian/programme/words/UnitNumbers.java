package org.junxian.programme.words;

import java.util.function.Supplier;
import org.junxian.index.data.ClassId;
import org.junxian.index.result.Result;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Normalisation;
import org.junxian.index.scheme.PerClass;
import org.junxian.index.scheme.TieRule;
import org.junxian.index.scheme.Within;

/// The numbers of one unit and its reference population in the places of a formula's letters.
final class UnitNumbers implements Symbols {

    private final Result result;
    private final Indicator indicator;
    private final Normalisation normalisation;
    private final ClassId classId;
    private final Digits digits;
    private final double x;
    private final Reference reference;

    UnitNumbers(Result result, Indicator indicator, Normalisation normalisation, int unit, Digits digits) {
        this.result = result;
        this.indicator = indicator;
        this.normalisation = normalisation;
        this.classId = result.population().units().get(unit).classId();
        this.digits = digits;
        double figure = result.trail(indicator.id()).treated(unit);
        this.x = ScoreFormula.speaksOfTheFigure(normalisation) ? figure : Reference.seen(indicator.direction(), figure);
        this.reference = Reference.of(result, indicator, within(normalisation), classId);
    }

    private static Within within(Normalisation normalisation) {
        return switch (normalisation) {
            case Normalisation.MinMax m -> within(m.ends());
            case Normalisation.Efficacy m -> within(m.ends());
            case Normalisation.ZScore m -> m.within();
            case Normalisation.Rank m -> m.within();
            case Normalisation.Borda m -> m.within();
            case Normalisation.PercentileRank m -> m.within();
            case Normalisation.DistanceToReference m -> m.within();
            case Normalisation.DistanceToTarget m -> m.within();
            case Normalisation.DistanceToMaximum m -> m.within();
            case Normalisation.ShareOfMaximum m -> m.within();
            case Normalisation.RankSteps m -> m.within();
            case Normalisation.ThresholdPlusRank m -> m.within();
            case Normalisation.TargetPassFail m -> Within.ALL;
            case Normalisation.LinearToTarget m -> Within.ALL;
            case Normalisation.Tiers m -> Within.ALL;
            case Normalisation.Categories m -> Within.ALL;
            case Normalisation.Grades m -> Within.ALL;
            case Normalisation.LevelGrowth m -> Within.ALL;
            case Normalisation.AsIs m -> Within.ALL;
        };
    }

    private static Within within(Normalisation.Ends ends) {
        return ends instanceof Normalisation.Ends.Observed(Within within) ? within : Within.ALL;
    }

    double figure() {
        return x;
    }

    double of(PerClass value) {
        return value.of(classId);
    }

    Reference population() {
        return reference;
    }

    String show(double number) {
        return digits.show(number);
    }

    @Override
    public String x() {
        return digits.show(x);
    }

    @Override
    public String min() {
        return digits.show(reference.min());
    }

    @Override
    public String max() {
        return digits.show(reference.max());
    }

    @Override
    public String mean() {
        return digits.show(reference.mean());
    }

    @Override
    public String sd() {
        return digits.show(reference.sd());
    }

    @Override
    public String rankFromTop() {
        return digits.show(reference.better(x) + 1);
    }

    @Override
    public String rankFromBottom() {
        TieRule ties = normalisation instanceof Normalisation.Rank rank ? rank.ties() : TieRule.AVERAGE;
        double worse = reference.worse(x);
        return digits.show(
                switch (ties) {
                    case COMPETITION -> worse + 1;
                    case DENSE -> reference.distinctWorse(x) + 1;
                    case AVERAGE -> worse + (reference.equal(x) + 1) / 2.0;
                });
    }

    @Override
    public String below() {
        return digits.show(reference.worse(x) + (reference.equal(x) - 1) / 2.0);
    }

    @Override
    public String n() {
        return digits.show(reference.sorted().length);
    }

    @Override
    public String reference() {
        if (!(normalisation instanceof Normalisation.DistanceToReference(var unit, var within, double full))) {
            throw new IllegalStateException("Only a distance to a reference unit speaks of one");
        }
        int i = result.population().indexOf(unit);
        return digits.show(Reference.seen(
                indicator.direction(), result.trail(indicator.id()).treated(i)));
    }

    @Override
    public String stated(String name, PerClass value) {
        return digits.show(value.of(classId));
    }

    @Override
    public String part(String name, Supplier<String> score) {
        return score.get();
    }
}
