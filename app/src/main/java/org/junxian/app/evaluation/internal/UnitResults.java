package org.junxian.app.evaluation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junxian.app.evaluation.Edition;
import org.junxian.app.evaluation.FrozenResult;
import org.junxian.app.evaluation.Sheet.Excluded;
import org.junxian.app.evaluation.Sheet.SheetNode;
import org.junxian.app.evaluation.UnitResult;
import org.junxian.app.evaluation.UnitResult.ProfileRow;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.territory.Territories;
import org.junxian.app.territory.UnitView;
import org.junxian.index.data.Period;
import org.junxian.programme.FormPopulation;
import org.springframework.stereotype.Component;

/// Puts together what one unit's page shows, from the frozen result and the territory of its package version.
@Component
class UnitResults {

    private final FrozenResults results;
    private final Territories territories;
    private final EditionStore store;

    UnitResults(FrozenResults results, Territories territories, EditionStore store) {
        this.results = results;
        this.territories = territories;
        this.store = store;
    }

    UnitResult get(Edition edition, String code) {
        var frozen = results.get(edition.id());
        int position = position(frozen, code);
        String root = frozen.nodes().getFirst().id();
        @Nullable String classId = frozen.units().get(position).classId();
        return new UnitResult(
                view(edition, frozen, code, classId),
                edition,
                at(frozen.scores(), root, position),
                at(frozen.ranks(), root, position),
                at(frozen.ranksInClass(), root, position),
                edition.ranked(),
                inClass(frozen, root, classId),
                frozen.excluded().stream()
                        .filter(unit -> unit.code().equals(code))
                        .map(Excluded::reason)
                        .findFirst()
                        .orElse(null),
                profile(frozen, position, classId),
                Objects.requireNonNull(frozen.accounts().get(code)));
    }

    private static int position(FrozenResult frozen, String code) {
        for (int i = 0; i < frozen.units().size(); i++) {
            if (frozen.units().get(i).code().equals(code)) {
                return i;
            }
        }
        throw Refusal.of(Problem.UNKNOWN_UNIT, code);
    }

    /// The unit as it was on the last day of the period, in the class it competed in.
    private UnitView view(Edition edition, FrozenResult frozen, String code, @Nullable String classId) {
        var day = FormPopulation.lastDay(Period.parse(frozen.period()));
        var known = territories
                .find(edition.programme(), store.version(edition.id()), code, day)
                .orElseThrow(() -> Refusal.of(Problem.UNKNOWN_UNIT, code));
        return new UnitView(
                known.code(),
                known.name(),
                known.pinyin(),
                known.parent(),
                known.kind(),
                classId,
                known.lon(),
                known.lat(),
                known.tile(),
                known.neighbours(),
                known.statuses());
    }

    private static @Nullable Double at(Map<String, List<@Nullable Double>> columns, String node, int position) {
        return Objects.requireNonNull(columns.get(node)).get(position);
    }

    private static int inClass(FrozenResult frozen, String root, @Nullable String classId) {
        int count = 0;
        for (int i = 0; i < frozen.units().size(); i++) {
            if (at(frozen.ranks(), root, i) != null
                    && Objects.equals(frozen.units().get(i).classId(), classId)) {
                count++;
            }
        }
        return count;
    }

    private static List<ProfileRow> profile(FrozenResult frozen, int position, @Nullable String classId) {
        var rows = new ArrayList<ProfileRow>();
        for (SheetNode node : frozen.nodes()) {
            if (node.level() == 1) {
                var scores = Objects.requireNonNull(frozen.scores().get(node.id()));
                var all = Spread.of(scores, i -> true);
                var own = Spread.of(
                        scores, i -> Objects.equals(frozen.units().get(i).classId(), classId));
                rows.add(new ProfileRow(
                        node.id(),
                        node.title(),
                        scores.get(position),
                        own.quantile(0),
                        own.quantile(0.25),
                        own.quantile(0.5),
                        own.quantile(0.75),
                        own.quantile(1),
                        all.quantile(0.5)));
            }
        }
        return rows;
    }
}
