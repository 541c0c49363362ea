package org.junxian.programme.scrutiny;

import java.util.ArrayList;
import java.util.List;
import org.junxian.index.data.Unit;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.sensitivity.LeaveOneOut;
import org.junxian.programme.result.EvaluatedScheme;

/// What the ranks would be without a node, and who would gain and lose most by it.
///
/// @param meanMove places moved, up or down, in the mean; NaN where the rest can not be evaluated
/// @param moved    how many units would have another rank
/// @param up       the position of the unit that would gain most, the first of equals; -1 when none would
/// @param down     the position of the unit that would lose most; -1 when none would
public record LeftOut(NodeId node, double meanMove, int moved, int up, double upPlaces, int down, double downPlaces) {

    /// Every node but the index, in the order of the scheme.
    public static List<LeftOut> of(EvaluatedScheme evaluated) {
        LeaveOneOut leave =
                new LeaveOneOut(evaluated.result(), evaluated.figures().figures());
        List<LeftOut> rows = new ArrayList<>();
        for (Node node : evaluated.result().scheme().nodes()) {
            if (!node.id().equals(evaluated.result().scheme().root().id())) {
                rows.add(without(
                        leave, node.id(), evaluated.result().population().units()));
            }
        }
        return List.copyOf(rows);
    }

    private static LeftOut without(LeaveOneOut leave, NodeId node, List<Unit> units) {
        LeaveOneOut.Without without;
        try {
            without = leave.without(node);
        } catch (IllegalArgumentException nothingLeft) {
            return new LeftOut(node, Double.NaN, 0, -1, 0, -1, 0);
        }
        double[] moves = without.moves();
        int up = -1;
        int down = -1;
        int moved = 0;
        for (int i = 0; i < units.size(); i++) {
            if (!Double.isNaN(moves[i]) && moves[i] != 0) {
                moved++;
                up = moves[i] > (up < 0 ? 0 : moves[up]) ? i : up;
                down = moves[i] < (down < 0 ? 0 : moves[down]) ? i : down;
            }
        }
        return new LeftOut(
                node, without.meanMove(), moved, up, up < 0 ? 0 : moves[up], down, down < 0 ? 0 : moves[down]);
    }
}
