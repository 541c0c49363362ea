package org.junxian.index.stage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junxian.index.data.Figures;
import org.junxian.index.result.ExcludedUnit;
import org.junxian.index.result.ImputedValue;
import org.junxian.index.result.Result;
import org.junxian.index.scheme.Scheme;

/// Leads a scheme and figures through all stages.
public final class Evaluation {

    private final Scheme scheme;
    private final Figures figures;
    private final int threads;

    public Evaluation(Scheme scheme, Figures figures, int threads) {
        this.scheme = scheme;
        this.figures = figures;
        this.threads = threads;
    }

    public Result run() {
        if (figures.population().size() == 0) {
            throw new IllegalArgumentException(
                    "There are no units to evaluate. Try: a population of at least one unit.");
        }
        Roster everyone = Roster.of(figures.population());
        Tree tree = new Tree(scheme, figures.population().classes());
        Path measuring = new Path(scheme, figures, everyone);
        Column[] columns = new Column[tree.indicators.length];
        Lanes.run(threads, columns.length, j -> columns[j] = measuring.measure(tree.indicator(tree.indicators[j])));

        List<ExcludedUnit> shortfalls = new Screen(tree, everyone, columns).shortfalls(scheme.screening());
        Roster roster = shortfalls.isEmpty() ? everyone : everyone.without(positions(shortfalls));
        Path path = new Path(scheme, figures, roster);
        Path.Walked[] walked = new Path.Walked[columns.length];
        Lanes.run(threads, columns.length, j -> walked[j] = path.walk(tree.indicator(tree.indicators[j]), columns[j]));

        double[][] scores = new double[tree.nodes.size()][];
        List<List<ImputedValue>> stoodIn = new ArrayList<>();
        for (int j = 0; j < walked.length; j++) {
            scores[tree.indicators[j]] = walked[j].scores();
            stoodIn.add(walked[j].stoodIn());
        }
        new RowMeans(tree, roster).fill(scores, columns, stoodIn);
        Adjusting.Scored scored = new Adjusting(scheme, figures, tree, roster).run(scores);
        return new Evaluated(scheme, tree, roster, walked, scored, shortfalls);
    }

    private BitSet positions(List<ExcludedUnit> excluded) {
        BitSet set = new BitSet();
        excluded.forEach(e -> set.set(figures.population().indexOf(e.unit())));
        return set;
    }
}
