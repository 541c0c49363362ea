package org.junxian.index.stage;

import java.util.List;
import org.junxian.index.result.Warning;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.PerClass;
import org.junxian.index.scheme.Within;

/// What the normalising formulas work on: an indicator's figures, as they are and turned so that more is better,
/// with the reference populations.
final class Scale {

    private final Roster roster;
    private final Indicator indicator;
    private final Orientation orientation;
    private final double[] figures;
    private final double[] turned;
    private final List<Warning> warnings;

    Scale(Roster roster, Indicator indicator, double[] figures, List<Warning> warnings) {
        this.roster = roster;
        this.indicator = indicator;
        this.orientation = new Orientation(indicator.direction());
        this.figures = figures;
        this.turned = orientation.turn(figures);
        this.warnings = warnings;
    }

    Roster roster() {
        return roster;
    }

    Orientation orientation() {
        return orientation;
    }

    double[] figures() {
        return figures;
    }

    double[] turned() {
        return turned;
    }

    interface ByClass {
        double of(double x, int classIndex);
    }

    /// The formula for every unit with a figure; NaN for the others.
    double[] score(ByClass formula) {
        double[] scores = new double[turned.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Double.isNaN(turned[i]) ? Double.NaN : formula.of(turned[i], roster.classOf[i]);
        }
        return scores;
    }

    Sample[] samples(Within within) {
        return Sample.byClass(turned, roster, within);
    }

    /// Stated values by class, turned like the figures; NaN for a class that has none.
    double[] stated(PerClass values) {
        double[] byClass = new double[roster.classes];
        for (int c = 0; c < byClass.length; c++) {
            byClass[c] = orientation.stated(values.of(roster.classId(c)));
        }
        return byClass;
    }

    /// Notes that a reference population has no spread. Empty ones are not worth a warning.
    void noSpread(Within within, int classIndex) {
        List<String> details = within == Within.ALL
                ? List.of()
                : List.of(roster.classId(classIndex).id());
        Warning warning = new Warning(Warning.Code.NO_SPREAD, indicator.id(), details);
        if (!warnings.contains(warning)) {
            warnings.add(warning);
        }
    }

    interface Test {
        boolean passes(double turned);
    }

    /// Refuses a turned figure of a unit that takes part when it does not pass; the message shows the figure.
    void require(Test test, String what, String advice) {
        for (int i = 0; i < turned.length; i++) {
            if (roster.takesPart[i] && !Double.isNaN(turned[i]) && !test.passes(turned[i])) {
                throw unsuitable(what + "; unit " + roster.unit(i) + " has " + figures[i] + ". " + advice);
            }
        }
    }

    /// Refuses figures or parameters that the method cannot work with.
    IllegalArgumentException unsuitable(String why) {
        return new IllegalArgumentException("Indicator " + indicator.id() + ": " + why);
    }
}
