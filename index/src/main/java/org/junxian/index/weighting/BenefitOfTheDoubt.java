package org.junxian.index.weighting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.junxian.index.mcda.DecisionMatrix;
import org.junxian.index.mcda.Ranked;

/// Each unit under the weights that suit it best, as long as no unit would get more than 1 under them
/// (docs/method/weighting.md, W-13): whoever is behind even so can not blame the weights.
///
/// @param ranked scores above 0, 1 where no other weights put anyone ahead
/// @param shares of every unit: what part of its score each criterion makes, in order
public record BenefitOfTheDoubt(Ranked ranked, List<Weights> shares) {

    private static final double TOLERANCE = 1e-9;
    private static final int PIVOTS = 100_000;

    public BenefitOfTheDoubt {
        shares = List.copyOf(shares);
    }

    /// Scores that are not negative and of which more is better; some of each unit's must be above 0.
    public static BenefitOfTheDoubt of(DecisionMatrix matrix) {
        return of(matrix, 0, 1);
    }

    /// Every criterion makes at least the part `least` and at most `most` of the unit's score.
    public static BenefitOfTheDoubt of(DecisionMatrix matrix, double least, double most) {
        matrix.require(x -> x >= 0, "Benefit of the doubt needs scores that are not negative");
        int m = matrix.count();
        if (!(least >= 0 && least * m <= 1 && most * m >= 1 && most <= 1)) {
            throw new IllegalArgumentException("Parts of " + m + " criteria between " + least + " and " + most
                    + " can not add up to 1. Try: at least 0, at most 1, and 1/" + m + " between them.");
        }
        if (matrix.criteria().stream().anyMatch(c -> !c.moreIsBetter())) {
            throw new IllegalArgumentException("Benefit of the doubt takes scores of which more is better");
        }
        double[] scores = new double[matrix.size()];
        List<Weights> shares = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            double[] own = row(matrix, i);
            double[] weights = best(matrix, own, least, most);
            double[] parts = new double[m];
            for (int j = 0; j < m; j++) {
                parts[j] = Math.max(0, weights[j] * own[j]);
            }
            scores[i] = Arrays.stream(parts).sum();
            shares.add(Weights.of(Matrices.names(matrix), parts));
        }
        return new BenefitOfTheDoubt(Ranked.highest(matrix.units(), scores), shares);
    }

    private static double[] row(DecisionMatrix matrix, int unit) {
        double[] row = new double[matrix.count()];
        Arrays.setAll(row, j -> matrix.value(unit, j));
        return row;
    }

    private static double[] best(DecisionMatrix matrix, double[] own, double least, double most) {
        List<LinearConstraint> limits = new ArrayList<>();
        for (int k = 0; k < matrix.size(); k++) {
            limits.add(new LinearConstraint(row(matrix, k), Relationship.LEQ, 1));
        }
        for (int j = 0; j < own.length; j++) {
            if (least > 0) {
                limits.add(new LinearConstraint(part(own, j, least), Relationship.GEQ, 0));
            }
            if (most < 1) {
                limits.add(new LinearConstraint(part(own, j, most), Relationship.LEQ, 0));
            }
        }
        PointValuePair found = new SimplexSolver(TOLERANCE)
                .optimize(
                        new org.hipparchus.optim.MaxIter(PIVOTS),
                        new LinearObjectiveFunction(own, 0),
                        new LinearConstraintSet(limits),
                        GoalType.MAXIMIZE,
                        new NonNegativeConstraint(true));
        return found.getPoint();
    }

    /// `wⱼxⱼ - part · Σ wx`.
    private static double[] part(double[] own, int j, double part) {
        double[] row = Arrays.stream(own).map(x -> -part * x).toArray();
        row[j] += own[j];
        return row;
    }
}
