package org.junxian.index.stage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junxian.index.data.Figures;
import org.junxian.index.data.Population;
import org.junxian.index.result.ExcludedUnit;
import org.junxian.index.result.ImputedValue;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.Scheme;
import org.junxian.index.scheme.Screening;

/// A scheme made ready for figures: who takes part, the tree in arrays, every indicator measured. The published
/// evaluation walks through it once, with notes; a study walks through it many times, without
/// (docs/method/certainty.md).
///
/// Safe to share between threads.
public final class Pipeline {

    /// So many pipelines with other units screened out are kept, lest memory grow with replications.
    private static final int KEPT = 32;

    final Scheme scheme;
    final Figures figures;
    final Tree tree;
    final Roster roster;
    private final Roster everyone;
    final Column[] columns;
    final List<ExcludedUnit> shortfalls;
    final Path path;
    private final Map<Indicator, Steady> steady = new ConcurrentHashMap<>();
    private final Map<BitSet, Pipeline> screened = new ConcurrentHashMap<>();

    /// Measures every indicator and leaves out the units that report too little.
    public Pipeline(Scheme scheme, Figures figures, int threads) {
        if (figures.population().size() == 0) {
            throw new IllegalArgumentException(
                    "There are no units to evaluate. Try: a population of at least one unit.");
        }
        this.scheme = scheme;
        this.figures = figures;
        everyone = Roster.of(figures.population());
        tree = new Tree(scheme, figures.population().classes());
        Path measuring = new Path(scheme, figures, everyone);
        columns = new Column[tree.indicators.length];
        Lanes.run(threads, columns.length, j -> columns[j] = measuring.measure(tree.indicator(tree.indicators[j])));
        shortfalls = new Screen(tree, everyone, columns).shortfalls(scheme.screening());
        roster = shortfalls.isEmpty() ? everyone : everyone.without(positions(shortfalls));
        path = new Path(scheme, figures, roster);
    }

    /// The same figures with other units screened out.
    private Pipeline(Pipeline origin, List<ExcludedUnit> shortfalls) {
        scheme = origin.scheme;
        figures = origin.figures;
        everyone = origin.everyone;
        tree = origin.tree;
        columns = origin.columns;
        this.shortfalls = shortfalls;
        roster = everyone.without(positions(shortfalls));
        path = new Path(scheme, figures, roster);
    }

    /// The pipeline whose units are screened by the weights of a tree: an indicator without weight is not asked
    /// for.
    Pipeline screened(Tree weighted) {
        if (scheme.screening().equals(Screening.NONE)) {
            return this;
        }
        List<ExcludedUnit> out = new Screen(weighted, everyone, columns).shortfalls(scheme.screening());
        if (positions(out).equals(positions(shortfalls))) {
            return this;
        }
        return screened.size() < KEPT
                ? screened.computeIfAbsent(positions(out), units -> new Pipeline(this, out))
                : new Pipeline(this, out);
    }

    /// Sets replications apart that may be screened otherwise than the scheme is: those in which other nodes have a
    /// weight.
    void setScreenedApart(Inputs in, Apart apart) {
        if (scheme.screening().equals(Screening.NONE)) {
            return;
        }
        for (int k = 1; k < in.weight.length; k++) {
            for (int c = 0; c < in.weight[k].length; c++) {
                for (int l = 0; l < in.count; l++) {
                    if (in.weight[k][c][l] > 0 != tree.weight[k][c] > 0) {
                        apart.set(l);
                    }
                }
            }
        }
    }

    public Scheme scheme() {
        return scheme;
    }

    public Population population() {
        return figures.population();
    }

    /// The scheme's nodes, parents before children. Everything by node runs in this order.
    public List<Node> nodes() {
        return tree.nodes;
    }

    /// The position of a node's parent; -1 for the root.
    public int parent(int node) {
        return tree.parent[node];
    }

    /// The positions of the indicators among the nodes. Everything by indicator runs in this order.
    public int[] indicators() {
        return tree.indicators.clone();
    }

    /// The weight of a node for a class; 0 where it does not count.
    public double weight(int node, int classIndex) {
        return tree.weight[node][classIndex];
    }

    /// The measured figures of an indicator, before anything is imputed; NaN where missing.
    public double[] measured(int indicator) {
        return columns[indicator].values().clone();
    }

    /// Whether a unit has figures of its own and is neither excluded nor screened out.
    public boolean takesPart(int unit) {
        return roster.takesPart[unit];
    }

    /// The position of a unit's class among the population's classes.
    public int classOf(int unit) {
        return roster.classOf[unit];
    }

    /// The same pipeline where the nodes, in the order of [#nodes], take other steps.
    public Method method(List<Node> nodes) {
        return new Method(this, tree.with(nodes));
    }

    /// The scores of an indicator from the figures as they are; they are the same in every replication, so they
    /// are computed once.
    Steady steady(int j, Indicator indicator) {
        return steady.computeIfAbsent(indicator, i -> new Steady(path.scores(i, columns[j]), roster));
    }

    /// Aggregates, adjusts and gives ranks: from the scores of the indicators by node (groups are still empty).
    /// Works in place where a row mean stands in.
    Adjusting.Scored score(Tree steps, double[][] scores, List<List<ImputedValue>> stoodIn) {
        new RowMeans(steps, roster).fill(scores, columns, stoodIn);
        return new Adjusting(scheme, figures, steps, roster).run(scores);
    }

    List<List<ImputedValue>> unnoted() {
        List<List<ImputedValue>> none = new ArrayList<>();
        for (int j = 0; j < columns.length; j++) {
            none.add(new ArrayList<>());
        }
        return none;
    }

    private BitSet positions(List<ExcludedUnit> excluded) {
        BitSet set = new BitSet();
        excluded.forEach(e -> set.set(figures.population().indexOf(e.unit())));
        return set;
    }
}
