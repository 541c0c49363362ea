package org.junxian.index.reasons;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.Population;
import org.junxian.index.data.UnitId;
import org.junxian.index.result.Effect;
import org.junxian.index.result.Line;
import org.junxian.index.result.Result;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.Within;

/// Strengths and weaknesses of a unit, from the accounts (docs/method/reasons.md, E-1 and E-2).
public final class WhyThisScore {

    private final Result result;
    private final Population population;
    private final List<Node> nodes;

    public WhyThisScore(Result result) {
        this.result = result;
        this.population = result.population();
        this.nodes = result.scheme().nodes();
    }

    /// Against the mean of the ranked units of its class, itself among them.
    public Optional<Comparison> againstClass(UnitId unit) {
        ClassId own = population.units().get(population.indexOf(unit)).classId();
        return against(
                unit,
                ranked().filter(i -> population.units().get(i).classId().equals(own))
                        .mapToObj(this::id)
                        .toList());
    }

    /// Against the first of those it is ranked with: of all, or of its class; of several firsts, against their mean.
    public Optional<Comparison> againstBest(UnitId unit) {
        ClassId own = population.units().get(population.indexOf(unit)).classId();
        boolean all = result.scheme().ranking().over() == Within.ALL;
        List<Integer> pool = ranked().filter(
                        i -> all || population.units().get(i).classId().equals(own))
                .boxed()
                .toList();
        double first = pool.stream().mapToDouble(result::officialRank).min().orElse(Double.NaN);
        return against(
                unit,
                pool.stream()
                        .filter(i -> result.officialRank(i) == first)
                        .map(this::id)
                        .toList());
    }

    /// Against the mean of the ranked ones among some units, its neighbours for example. Empty when the unit or all
    /// of them are without a rank.
    public Optional<Comparison> against(UnitId unit, List<UnitId> others) {
        List<UnitId> compared = others.stream()
                .filter(population::contains)
                .filter(u -> !Double.isNaN(result.officialRank(population.indexOf(u))))
                .distinct()
                .sorted()
                .toList();
        if (compared.isEmpty() || Double.isNaN(result.officialRank(population.indexOf(unit)))) {
            return Optional.empty();
        }
        Reach own = new Reach(result.account(unit), nodes);
        List<Reach> theirs =
                compared.stream().map(u -> new Reach(result.account(u), nodes)).toList();
        List<Part> parts = new ArrayList<>();
        for (int k = 0; k < nodes.size(); k++) {
            boolean group = nodes.get(k) instanceof Group;
            parts.add(part(own, theirs, k, group));
            effects(own, theirs, k, parts);
        }
        return Optional.of(new Comparison(
                unit, compared, own.line(0).score(), mean(theirs, r -> r.line(0).score()), parts));
    }

    private IntStream ranked() {
        return IntStream.range(0, population.size()).filter(i -> !Double.isNaN(result.officialRank(i)));
    }

    private UnitId id(int i) {
        return population.units().get(i).id();
    }

    private static Part part(Reach own, List<Reach> theirs, int k, boolean group) {
        double mine = own.points(k);
        double others = mean(theirs, r -> r.points(k));
        double fromWeight = mean(
                theirs,
                r -> own.counts(k) && r.counts(k) ? (own.worth(k) - r.worth(k)) * (own.score(k) + r.score(k)) / 2 : 0);
        Line line = own.line(k);
        double difference = mine - others;
        return new Part(
                line.node(),
                line.level(),
                group,
                Optional.empty(),
                mine,
                others,
                group ? difference : difference - fromWeight,
                group ? 0 : fromWeight);
    }

    /// The effects at a node of anyone, by kind and id.
    private static void effects(Reach own, List<Reach> theirs, int k, List<Part> parts) {
        List<Effect> kinds = new ArrayList<>();
        List<Reach> all = new ArrayList<>(theirs);
        all.addFirst(own);
        for (Reach reach : all) {
            for (Effect e : reach.line(k).effects()) {
                if (kinds.stream().noneMatch(known -> same(known, e))) {
                    kinds.add(e);
                }
            }
        }
        Line line = own.line(k);
        for (Effect kind : kinds) {
            double mine = own.effect(k, kind);
            double others = mean(theirs, r -> r.effect(k, kind));
            Effect named = new Effect(kind.kind(), kind.id(), mine);
            parts.add(
                    new Part(line.node(), line.level() + 1, false, Optional.of(named), mine, others, mine - others, 0));
        }
    }

    private static boolean same(Effect a, Effect b) {
        return a.kind() == b.kind() && a.id().equals(b.id());
    }

    private interface Of {
        double apply(Reach reach);
    }

    private static double mean(List<Reach> all, Of number) {
        double sum = 0;
        for (Reach reach : all) {
            sum += number.apply(reach);
        }
        return sum / all.size();
    }
}
