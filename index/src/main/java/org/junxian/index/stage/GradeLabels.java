package org.junxian.index.stage;

import java.util.Optional;
import org.junxian.index.result.Trail;
import org.junxian.index.scheme.Aggregation;
import org.junxian.index.scheme.Normalisation.Grades;

/// Names the grade of a unit: at an indicator normalised by grades, and at a group that takes the worst of graded
/// children.
final class GradeLabels {

    private final Tree tree;
    private final Roster roster;
    private final double[][] scores;
    private final Trail[] trails;

    GradeLabels(Tree tree, Roster roster, double[][] scores, Trail[] trails) {
        this.tree = tree;
        this.roster = roster;
        this.scores = scores;
        this.trails = trails;
    }

    Optional<String> of(int k, int unit) {
        if (roster.composed[unit] || Double.isNaN(scores[k][unit])) {
            return Optional.empty();
        }
        return tree.isGroup(k) ? worst(k, unit) : own(k, unit);
    }

    private Optional<String> own(int k, int unit) {
        double x = trails[java.util.Arrays.binarySearch(tree.indicators, k)].treated(unit);
        if (!(tree.indicator(k).normalisation() instanceof Grades grades) || Double.isNaN(x)) {
            return Optional.empty();
        }
        Orientation orientation = new Orientation(tree.indicator(k).direction());
        int grade = TableScale.grade(grades.grades(), orientation, orientation.turn(x));
        return Optional.of(grades.grades().get(grade).label());
    }

    private Optional<String> worst(int k, int unit) {
        if (!(tree.group(k).aggregation() instanceof Aggregation.Minimum)) {
            return Optional.empty();
        }
        Optional<String> worst = Optional.empty();
        double lowest = Double.POSITIVE_INFINITY;
        for (int child : tree.children[k]) {
            double s = scores[child][unit];
            if (tree.weight[child][roster.classOf[unit]] > 0 && s < lowest) {
                lowest = s;
                worst = of(child, unit);
            }
        }
        return worst;
    }
}
