package org.junxian.index.stage;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junxian.index.data.UnitId;
import org.junxian.index.scheme.Typology;

/// Places units in the scheme's two-way table of types (docs/method/rank.md). A unit needs a score and at least two
/// scored children.
final class Types {

    private final Tree tree;
    private final Roster roster;
    private final double[][] scores;

    Types(Tree tree, Roster roster, double[][] scores) {
        this.tree = tree;
        this.roster = roster;
        this.scores = scores;
    }

    Map<UnitId, String> of(Typology typology) {
        Map<UnitId, String> types = new TreeMap<>();
        int k = tree.indexOf(typology.node());
        for (int i = 0; i < roster.size; i++) {
            double spread = spread(k, i);
            boolean evaluated = roster.takesPart[i] || roster.composed[i];
            if (evaluated && !Double.isNaN(scores[k][i]) && !Double.isNaN(spread)) {
                int row = band(typology.scoreEdges(), Settled.of(scores[k][i]), typology.edgeIncluded());
                int column = band(typology.spreadEdges(), Settled.of(spread), typology.edgeIncluded());
                types.put(roster.unit(i), typology.types().get(row).get(column));
            }
        }
        return types;
    }

    private double spread(int k, int unit) {
        double[] known = new double[tree.children[k].length];
        int n = 0;
        for (int child : tree.children[k]) {
            double s = scores[child][unit];
            if (tree.weight[child][roster.classOf[unit]] > 0 && !Double.isNaN(s)) {
                known[n++] = s;
            }
        }
        return Moments.of(known, n).sd();
    }

    private static int band(List<Double> edges, double value, boolean edgeIncluded) {
        int band = 0;
        for (double edge : edges) {
            band += value > edge || (edgeIncluded && value == edge) ? 1 : 0;
        }
        return band;
    }
}
