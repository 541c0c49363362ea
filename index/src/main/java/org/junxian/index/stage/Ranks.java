package org.junxian.index.stage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junxian.index.result.Scores;
import org.junxian.index.scheme.Ranking;
import org.junxian.index.scheme.Scheme;

/// Ranks the scores of a node, over all and inside the class, before any rounding (docs/method/rank.md). Only the
/// index knows direct passes, last places and tie breaks.
final class Ranks {

    private final Scheme scheme;
    private final Tree tree;
    private final Roster roster;
    private final Adjusting.Scored scored;
    private final boolean[] ranked;

    Ranks(Scheme scheme, Tree tree, Roster roster, Adjusting.Scored scored) {
        this.scheme = scheme;
        this.tree = tree;
        this.roster = roster;
        this.scored = scored;
        this.ranked = new boolean[roster.size];
        for (int i = 0; i < ranked.length; i++) {
            boolean evaluated = roster.takesPart[i] || roster.composed[i];
            ranked[i] = evaluated && !Double.isNaN(scored.after()[0][i]) && !scored.ledger().unranked[i];
        }
    }

    Scores of(int k) {
        double[] scores = scored.after()[k];
        Standing standing = Standing.by(i -> ranked[i] && !Double.isNaN(scores[i]), keys(k, scores));
        double[] ranks = missing();
        double[] inClass = missing();
        standing.rank(scheme.ranking().ties(), null, ranks);
        standing.rank(scheme.ranking().ties(), roster.classOf, inClass);
        return new Scores(tree.nodes.get(k).id(), scores.clone(), ranks, inClass);
    }

    private List<double[]> keys(int k, double[] scores) {
        if (k != 0) {
            return List.of(scores);
        }
        List<double[]> keys = new ArrayList<>();
        double[] place = new double[scores.length];
        for (int i = 0; i < place.length; i++) {
            place[i] = scored.ledger().last[i] ? -1 : scored.ledger().first[i] ? 1 : 0;
        }
        keys.add(place);
        keys.add(scores);
        for (Ranking.TieBreak tieBreak : scheme.ranking().tieBreaks()) {
            double[] values = scored.quantities().values(tieBreak.quantity());
            keys.add(
                    tieBreak.moreFirst()
                            ? values
                            : Arrays.stream(values).map(v -> 0.0 - v).toArray());
        }
        return keys;
    }

    private double[] missing() {
        double[] x = new double[roster.size];
        Arrays.fill(x, Double.NaN);
        return x;
    }
}
