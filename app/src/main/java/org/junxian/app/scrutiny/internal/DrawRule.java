package org.junxian.app.scrutiny.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junxian.app.scrutiny.internal.FaultsView.FaultGroup;
import org.junxian.app.scrutiny.internal.FaultsView.FaultView;
import org.junxian.app.scrutiny.internal.RankingsView.KemenyView;
import org.junxian.app.scrutiny.internal.RankingsView.OtherMethodView;
import org.junxian.app.scrutiny.internal.RankingsView.RankingPoolView;
import org.junxian.app.scrutiny.internal.RankingsView.UnitPlacesView;
import org.junxian.index.data.UnitId;
import org.junxian.index.reasons.RuleFault;
import org.junxian.index.scrutiny.OtherRankings;
import org.junxian.programme.result.EvaluatedScheme;
import org.junxian.programme.scrutiny.ScrutinyWords;
import org.junxian.programme.words.Titles;

/// Puts other rankings and faults into the form of the interface.
final class DrawRule {

    private static final int EXAMPLES = 3;

    private final Titles titles;
    private final DrawCheckup draw;

    DrawRule(EvaluatedScheme evaluated) {
        this.titles = new Titles(evaluated.programme(), evaluated.scheme());
        this.draw = new DrawCheckup(evaluated);
    }

    RankingsView rankings(List<OtherRankings> pools) {
        return new RankingsView(pools.stream().map(this::pool).toList());
    }

    private RankingPoolView pool(OtherRankings pool) {
        return new RankingPoolView(
                pool.pool().classId().id(),
                titles.classId(pool.pool().classId()),
                pool.agreements().stream().map(one -> method(pool, one)).toList(),
                new KemenyView(
                        pool.consensus().cost(),
                        pool.consensus().bound(),
                        pool.consensus().proven()),
                pool.pool().incomplete().stream().map(draw::unit).toList(),
                pool.byDisagreement().stream().map(unit -> places(pool, unit)).toList());
    }

    private OtherMethodView method(OtherRankings pool, OtherRankings.Agreement one) {
        return new OtherMethodView(
                ScrutinyWords.id(one.method()),
                ScrutinyWords.of(one.method()),
                one.spearman(),
                one.kendall(),
                one.meanMove(),
                draw.unit(new UnitId(pool.units().get(one.moved()))),
                pool.published().get(one.moved()),
                pool.place(one.method(), one.moved()));
    }

    private UnitPlacesView places(OtherRankings pool, int unit) {
        String code = pool.units().get(unit);
        return new UnitPlacesView(
                code,
                titles.unit(new UnitId(code)),
                pool.published().get(unit),
                pool.ranks().keySet().stream().map(m -> pool.place(m, unit)).toList(),
                pool.disagreement(unit));
    }

    /// Kinds in their order, the indicator with the most faults first.
    List<FaultGroup> groups(List<RuleFault> faults) {
        Map<String, List<RuleFault>> found = new LinkedHashMap<>();
        faults.stream()
                .sorted(Comparator.comparing(RuleFault::kind))
                .forEach(f -> found.computeIfAbsent(f.kind() + " " + f.indicator(), k -> new ArrayList<>())
                        .add(f));
        return found.values().stream()
                .map(this::group)
                .sorted(Comparator.comparing(FaultGroup::kind)
                        .thenComparing(
                                Comparator.comparingInt(FaultGroup::faults).reversed()))
                .toList();
    }

    private FaultGroup group(List<RuleFault> faults) {
        return new FaultGroup(
                ScrutinyWords.id(faults.getFirst().kind()),
                faults.getFirst().indicator().id(),
                faults.size(),
                (int) faults.stream().map(RuleFault::unit).distinct().count(),
                faults.stream()
                        .sorted(Comparator.comparingDouble(f -> -Math.abs(f.points())))
                        .limit(EXAMPLES)
                        .map(this::fault)
                        .toList());
    }

    private FaultView fault(RuleFault fault) {
        return new FaultView(
                draw.unit(fault.unit()),
                fault.before(),
                fault.after(),
                fault.placeBefore().score(),
                fault.placeAfter().score(),
                fault.placeBefore().rank(),
                fault.placeAfter().rank());
    }
}
