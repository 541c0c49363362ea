package org.junxian.index.stage;

import java.util.ArrayList;
import org.junxian.index.result.Effect;
import org.junxian.index.scheme.Adjustment;
import org.junxian.index.scheme.Condition;
import org.junxian.index.scheme.Scheme;

/// Vetoes, floors and direct passes: they act on the index, in the order of the scheme's list, and look at scores
/// before adjustments (docs/method/adjust.md).
final class Verdicts {

    private final Scheme scheme;
    private final Roster roster;
    private final Conditions conditions;

    Verdicts(Scheme scheme, Roster roster, Quantities quantities) {
        this.scheme = scheme;
        this.roster = roster;
        this.conditions = new Conditions(quantities, roster);
    }

    /// Changes the index of units that take part in place, and enters why into the ledger.
    void apply(double[] index, Ledger ledger) {
        for (Adjustment adjustment : scheme.adjustments()) {
            switch (adjustment) {
                case Adjustment.Veto(String id, Condition when, Adjustment.Effect effect) ->
                    each(when, i -> act(index, ledger, i, Effect.Kind.VETO, id, effect));
                case Adjustment.Floor floor ->
                    each(floor.when(), i -> act(index, ledger, i, Effect.Kind.FLOOR, floor.id(), floor.effect()));
                case Adjustment.DirectPass(String id, Condition when, boolean rankFirst) ->
                    each(when, i -> pass(ledger, i, id, rankFirst));
                case Adjustment.Bonus _ -> {}
                case Adjustment.Deduction _ -> {}
            }
        }
    }

    private interface ForUnit {
        void run(int unit);
    }

    private void each(Condition when, ForUnit action) {
        for (int i = 0; i < roster.size; i++) {
            if (roster.takesPart[i] && conditions.holds(when, i)) {
                action.run(i);
            }
        }
    }

    private static void pass(Ledger ledger, int unit, String id, boolean rankFirst) {
        ledger.mark(unit, id);
        ledger.first[unit] |= rankFirst;
        ledger.add(0, unit, new Effect(Effect.Kind.MARK, id, 0));
    }

    private static void act(
            double[] index, Ledger ledger, int unit, Effect.Kind kind, String id, Adjustment.Effect effect) {
        ledger.mark(unit, id);
        double before = index[unit];
        switch (effect) {
            case Adjustment.Effect.Mark() -> ledger.add(0, unit, new Effect(Effect.Kind.MARK, id, 0));
            case Adjustment.Effect.Cap(double score) -> index[unit] = Math.min(before, score);
            case Adjustment.Effect.Take(double points) -> index[unit] = before - points;
            case Adjustment.Effect.RankLast() -> ledger.last[unit] = true;
            case Adjustment.Effect.Exclude() -> {
                ledger.unranked[unit] = true;
                ledger.excludedBy.computeIfAbsent(unit, u -> new ArrayList<>()).add(id);
            }
        }
        if (!(effect instanceof Adjustment.Effect.Mark)) {
            double points = Double.isNaN(before) ? 0 : index[unit] - before;
            ledger.add(0, unit, new Effect(kind, id, points));
        }
    }
}
