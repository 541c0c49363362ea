package org.junxian.index.stage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junxian.index.data.Population;
import org.junxian.index.data.UnitId;
import org.junxian.index.result.Account;
import org.junxian.index.result.ExcludedUnit;
import org.junxian.index.result.ImputedValue;
import org.junxian.index.result.Result;
import org.junxian.index.result.Scores;
import org.junxian.index.result.Statistics;
import org.junxian.index.result.Trail;
import org.junxian.index.result.TreatedValue;
import org.junxian.index.result.Warning;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.Scheme;

/// The finished evaluation. Scores are there; ranks of nodes, statistics and lists are made when first asked for,
/// from what is frozen here, so asking early or late makes no difference. Safe to share between threads.
final class Evaluated implements Result {

    private final Scheme scheme;
    private final Tree tree;
    private final Roster roster;
    private final Path.Walked[] walked;
    private final Adjusting.Scored scored;
    private final Trail[] trails;
    private final List<Once<Scores>> ranked = new ArrayList<>();
    private final Once<List<Statistics>> statistics = new Once<>(this::describe);
    private final Once<List<ExcludedUnit>> excluded;
    private final Once<Map<UnitId, String>> types = new Once<>(this::place);
    private final Once<List<Warning>> warnings = new Once<>(this::collectWarnings);

    Evaluated(
            Scheme scheme,
            Tree tree,
            Roster roster,
            Path.Walked[] walked,
            Adjusting.Scored scored,
            List<ExcludedUnit> shortfalls) {
        this.scheme = scheme;
        this.tree = tree;
        this.roster = roster;
        this.walked = walked;
        this.scored = scored;
        trails = new Trail[walked.length];
        Arrays.setAll(trails, j -> walked[j].trail(tree.indicator(tree.indicators[j])));
        Ranks ranks = new Ranks(scheme, tree, roster, scored);
        Scores index = ranks.of(0);
        ranked.add(new Once<>(() -> index));
        for (int k = 1; k < tree.nodes.size(); k++) {
            int node = k;
            ranked.add(new Once<>(() -> ranks.of(node)));
        }
        excluded = new Once<>(() -> List.copyOf(new LeftOut(tree, roster, walked, scored).list(shortfalls)));
    }

    @Override
    public Scheme scheme() {
        return scheme;
    }

    @Override
    public Population population() {
        return roster.population;
    }

    @Override
    public Scores scores(NodeId node) {
        return ranked.get(tree.indexOf(node)).get();
    }

    @Override
    public Trail trail(NodeId indicator) {
        int j = Arrays.binarySearch(tree.indicators, tree.indexOf(indicator));
        if (j < 0) {
            throw new IllegalArgumentException("Node " + indicator + " is a group; only indicators have a trail");
        }
        return trails[j];
    }

    @Override
    public Account account(UnitId unit) {
        return new Accounts(tree, roster, scored).of(population().indexOf(unit));
    }

    @Override
    public List<Statistics> statistics() {
        return statistics.get();
    }

    @Override
    public List<ImputedValue> imputed() {
        List<ImputedValue> list = new ArrayList<>();
        for (Path.Walked w : walked) {
            list.addAll(w.stoodIn());
        }
        return list;
    }

    @Override
    public List<TreatedValue> treated() {
        List<TreatedValue> list = new ArrayList<>();
        for (Path.Walked w : walked) {
            list.addAll(w.changed());
        }
        return list;
    }

    @Override
    public List<ExcludedUnit> excluded() {
        return excluded.get();
    }

    @Override
    public Map<UnitId, Set<String>> marks() {
        Map<UnitId, Set<String>> marks = new TreeMap<>();
        scored.ledger().marks().forEach((unit, ids) -> marks.put(roster.unit(unit), Collections.unmodifiableSet(ids)));
        return marks;
    }

    @Override
    public Map<UnitId, String> types() {
        return types.get();
    }

    @Override
    public Optional<String> grade(NodeId node, UnitId unit) {
        return new GradeLabels(tree, roster, scored.after(), trails)
                .of(tree.indexOf(node), population().indexOf(unit));
    }

    @Override
    public List<Warning> warnings() {
        return warnings.get();
    }

    private List<Statistics> describe() {
        List<Statistics> list = new ArrayList<>();
        for (int j = 0; j < walked.length; j++) {
            list.addAll(Describing.describe(
                    trails[j].indicator(), walked[j].figures().values(), roster));
        }
        return List.copyOf(list);
    }

    private Map<UnitId, String> place() {
        return scheme.typology()
                .map(typology -> new Types(tree, roster, scored.after()).of(typology))
                .orElse(Map.of());
    }

    private List<Warning> collectWarnings() {
        List<Warning> list = new ArrayList<>(new SmallClasses(tree, roster).warnings());
        for (Path.Walked w : walked) {
            list.addAll(w.warnings());
        }
        return List.copyOf(list);
    }
}
