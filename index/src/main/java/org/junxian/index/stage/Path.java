package org.junxian.index.stage;

import java.util.ArrayList;
import java.util.List;
import org.junxian.index.data.Figures;
import org.junxian.index.data.Period;
import org.junxian.index.result.ImputedValue;
import org.junxian.index.result.Trail;
import org.junxian.index.result.TreatedValue;
import org.junxian.index.result.Warning;
import org.junxian.index.scheme.Imputation;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Normalisation;
import org.junxian.index.scheme.Scheme;
import org.junxian.index.scheme.Treatment;
import org.junxian.index.scheme.Within;

/// Takes one indicator from its figures to its scores and keeps what was noted on the way.
final class Path {

    /// An indicator's values after every stage, with the notes.
    record Walked(
            Column figures,
            double[] imputed,
            double[] treated,
            double[] scores,
            List<ImputedValue> stoodIn,
            List<TreatedValue> changed,
            List<Warning> warnings) {

        Trail trail(Indicator indicator) {
            return new Trail(indicator.id(), figures.values(), imputed, treated, scores);
        }
    }

    private static final double[] NO_GROWTH = {};

    private final Scheme scheme;
    private final Figures figures;
    private final Roster roster;
    private final Measuring measuring;

    Path(Scheme scheme, Figures figures, Roster roster) {
        this.scheme = scheme;
        this.figures = figures;
        this.roster = roster;
        this.measuring = new Measuring(figures, roster);
    }

    Column measure(Indicator indicator) {
        return measuring.measure(indicator.measure(), period(indicator));
    }

    Walked walk(Indicator indicator, Column column) {
        List<ImputedValue> stoodIn = new ArrayList<>();
        List<TreatedValue> changed = new ArrayList<>();
        List<Warning> warnings = new ArrayList<>();
        undefined(indicator, column, warnings);
        Impute impute = new Impute(new Series(figures, measuring), roster);
        double[] imputed = impute.fill(indicator, column, period(indicator), stoodIn);
        double[] treated = new Treat(roster).apply(indicator, imputed, changed);
        stillOutlying(indicator, treated, warnings);
        double[] scores = new Normalise(roster).apply(indicator, treated, growth(indicator), warnings);
        return new Walked(column, imputed, treated, scores, stoodIn, changed, warnings);
    }

    /// The scores of an indicator from its figures, by the same steps and without the notes.
    double[] scores(Indicator indicator, Column column) {
        double[] treated = new Treat(roster).apply(indicator, imputed(indicator, column), new ArrayList<>());
        return new Normalise(roster).apply(indicator, treated, growth(indicator), new ArrayList<>());
    }

    double[] imputed(Indicator indicator, Column column) {
        Impute impute = new Impute(new Series(figures, measuring), roster);
        return impute.fill(indicator, column, period(indicator), new ArrayList<>());
    }

    /// What a rule that looks at other years finds for every unit.
    double[] earlier(Indicator indicator, Imputation rule) {
        Series series = new Series(figures, measuring);
        return switch (rule) {
            case Imputation.Latest(int age) -> series.latest(indicator.measure(), period(indicator), age);
            case Imputation.Linear(boolean ends) -> series.linear(indicator.measure(), period(indicator), ends);
            case Imputation.None _,
                    Imputation.Mean _,
                    Imputation.Median _,
                    Imputation.RowMean _,
                    Imputation.FirstOf _ ->
                throw new IllegalArgumentException("This rule does not look at other years: " + rule);
        };
    }

    private Period period(Indicator indicator) {
        return indicator.measure().period().orElse(scheme.period());
    }

    /// The figures of the growth half of a level/growth composition; they are neither imputed nor treated.
    double[] growth(Indicator indicator) {
        if (indicator.normalisation() instanceof Normalisation.LevelGrowth mix) {
            return measuring
                    .measure(indicator.measure(), mix.change(), period(indicator))
                    .values();
        }
        return NO_GROWTH;
    }

    private void undefined(Indicator indicator, Column column, List<Warning> warnings) {
        java.util.BitSet units = (java.util.BitSet) column.undefined().clone();
        for (int i = 0; i < roster.size; i++) {
            if (!roster.takesPart[i]) {
                units.clear(i);
            }
        }
        if (!units.isEmpty()) {
            warnings.add(new Warning(Warning.Code.NOT_DEFINED, indicator.id(), roster.codes(units)));
        }
    }

    private void stillOutlying(Indicator indicator, double[] treated, List<Warning> warnings) {
        Within within = switch (indicator.treatment()) {
            case Treatment.None() -> null;
            case Treatment.Automatic rule -> rule.within();
            case Treatment.Winsorise rule -> rule.within();
            case Treatment.Percentiles rule -> rule.within();
            case Treatment.Always rule -> Within.ALL;
        };
        if (within == null) {
            return;
        }
        List<String> classes = new ArrayList<>();
        Sample[] samples = Sample.byClass(treated, roster, within);
        for (int c = 0; c < (within == Within.ALL ? 1 : samples.length); c++) {
            if (!samples[c].moments().passes(2, 3.5)) {
                classes.add(within == Within.ALL ? "" : roster.classId(c).id());
            }
        }
        if (!classes.isEmpty()) {
            classes.remove("");
            warnings.add(new Warning(Warning.Code.STILL_OUTLYING, indicator.id(), classes));
        }
    }
}
