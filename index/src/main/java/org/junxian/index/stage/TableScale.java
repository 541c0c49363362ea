package org.junxian.index.stage;

import java.util.List;
import org.junxian.index.scheme.Normalisation.Categories;
import org.junxian.index.scheme.Normalisation.Category;
import org.junxian.index.scheme.Normalisation.Grade;
import org.junxian.index.scheme.Normalisation.Grades;
import org.junxian.index.scheme.Normalisation.TargetPassFail;
import org.junxian.index.scheme.Normalisation.Tier;
import org.junxian.index.scheme.Normalisation.Tiers;

/// Scores read from a table or a threshold (docs/method/normalise.md, L-16 to L-19).
record TableScale(Scale scale) {

    double[] passFail(TargetPassFail m) {
        double[] target = scale.stated(m.target());
        return scale.score((x, c) -> Double.isNaN(target[c]) ? Double.NaN : x >= target[c] ? m.full() : 0);
    }

    double[] tiers(Tiers m) {
        return figures(x -> {
            double score = m.below();
            for (Tier tier : m.tiers()) {
                boolean reached = m.edgeIncluded() ? x >= tier.edge() : x > tier.edge();
                score = reached ? tier.score() : score;
            }
            return score;
        });
    }

    double[] categories(Categories m) {
        double[] scores = figures(x -> category(m.categories(), x));
        for (int i = 0; i < scores.length; i++) {
            double x = scale.figures()[i];
            if (Double.isNaN(scores[i]) && !Double.isNaN(x) && scale.roster().takesPart[i]) {
                throw scale.unsuitable(
                        "the category " + x + " of unit " + scale.roster().unit(i) + " is not listed. Try: one of "
                                + m.categories().stream().map(Category::code).toList());
            }
        }
        return scores;
    }

    private static double category(List<Category> categories, double figure) {
        for (Category category : categories) {
            if (category.code() == figure) {
                return category.score();
            }
        }
        return Double.NaN;
    }

    double[] grades(Grades m) {
        return scale.score((x, c) ->
                m.grades().get(grade(m.grades(), scale.orientation(), x)).value());
    }

    /// The position of the grade that a turned figure earns.
    static int grade(List<Grade> grades, Orientation orientation, double turned) {
        for (int g = 0; g < grades.size() - 1; g++) {
            if (turned >= orientation.stated(grades.get(g).atLeast())) {
                return g;
            }
        }
        return grades.size() - 1;
    }

    private interface Table {
        double of(double x);
    }

    private double[] figures(Table table) {
        double[] scores = scale.figures().clone();
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Double.isNaN(scores[i]) ? Double.NaN : table.of(scores[i]);
        }
        return scores;
    }
}
