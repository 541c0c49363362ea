package org.junxian.programme;

import java.util.SortedSet;
import java.util.TreeSet;
import org.junxian.index.data.VariableId;
import org.junxian.index.scheme.Adjustment;
import org.junxian.index.scheme.Condition;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Quantity;
import org.junxian.index.scheme.Scheme;

/// Which variables a scheme reads: those of its indicators and their denominators, of its adjustments and its tie
/// rules.
public final class VariablesOf {

    private final SortedSet<VariableId> found = new TreeSet<>();

    private VariablesOf() {}

    public static SortedSet<VariableId> of(Scheme scheme) {
        VariablesOf read = new VariablesOf();
        for (Indicator indicator : scheme.indicators()) {
            read.found.add(indicator.measure().variable());
            read.found.addAll(indicator.measure().denominators());
        }
        scheme.adjustments().forEach(read::adjustment);
        scheme.ranking().tieBreaks().forEach(rule -> read.quantity(rule.quantity()));
        return read.found;
    }

    private void adjustment(Adjustment adjustment) {
        condition(adjustment.when());
        switch (adjustment) {
            case Adjustment.Bonus bonus -> amount(bonus.amount());
            case Adjustment.Deduction deduction -> amount(deduction.amount());
            case Adjustment.Veto veto -> {}
            case Adjustment.Floor floor -> {}
            case Adjustment.DirectPass pass -> {}
        }
    }

    private void amount(Adjustment.Amount amount) {
        switch (amount) {
            case Adjustment.Amount.Fixed fixed -> {}
            case Adjustment.Amount.PerUnit(Quantity quantity, double points) -> quantity(quantity);
            case Adjustment.Amount.ByRank(Quantity quantity, var table) -> quantity(quantity);
        }
    }

    private void condition(Condition condition) {
        switch (condition) {
            case Condition.Always always -> {}
            case Condition.AtLeast(Quantity quantity, double value) -> quantity(quantity);
            case Condition.MoreThan(Quantity quantity, double value) -> quantity(quantity);
            case Condition.AtMost(Quantity quantity, double value) -> quantity(quantity);
            case Condition.LessThan(Quantity quantity, double value) -> quantity(quantity);
            case Condition.InClass inClass -> {}
            case Condition.All all -> all.conditions().forEach(this::condition);
            case Condition.Any any -> any.conditions().forEach(this::condition);
            case Condition.Not not -> condition(not.condition());
        }
    }

    private void quantity(Quantity quantity) {
        if (quantity instanceof Quantity.FigureOf(VariableId variable, int lag)) {
            found.add(variable);
        }
    }
}
