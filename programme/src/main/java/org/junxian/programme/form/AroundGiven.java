package org.junxian.programme.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junxian.index.data.Figure;
import org.junxian.index.data.Period;
import org.junxian.index.data.UnitId;
import org.junxian.index.data.VariableId;
import org.junxian.programme.form.GivenReturns.Cell;
import org.junxian.programme.model.TerritoryUnit;

/// What stands around one of the given returns. A figure that was returned counts before one of the programme.
record AroundGiven(GivenReturns given, Filled filled, GivenReturns.Known known) implements Surroundings {

    @Override
    public Figure earlier(String entry, Period period) {
        return figure(given.form().id(), filled.unit(), period, entry);
    }

    @Override
    public Figure elsewhere(String form, String entry) {
        return figure(form, filled.unit(), filled.period(), entry);
    }

    @Override
    public Figure known(VariableId variable) {
        return known.figure(variable, filled.unit(), filled.period(), true);
    }

    @Override
    public List<Double> siblings(String entry) {
        List<Double> all = new ArrayList<>();
        for (TerritoryUnit unit :
                parent().map(given.programme().territory()::childrenOf).orElse(List.of())) {
            boolean returns = given.form().kinds().contains(unit.kind())
                    && unit.validity().contains(Form.lastDay(filled.period()));
            if (!returns) {
                continue;
            }
            if (!(figure(given.form().id(), unit.id(), filled.period(), entry)
                    instanceof Figure.Value(double amount))) {
                return List.of();
            }
            all.add(amount);
        }
        return all;
    }

    @Override
    public Figure parent(String entry) {
        return parent().map(id -> figure(given.form().id(), id, filled.period(), entry))
                .orElse(Figure.NOT_REPORTED);
    }

    private Optional<UnitId> parent() {
        return given.programme().territory().get(filled.unit()).parent();
    }

    private Figure figure(String formId, UnitId unit, Period period, String entry) {
        Figure returned = given.figures().get(new Cell(formId, unit, period, entry));
        if (returned != null) {
            return returned;
        }
        Form form = given.programme().forms().get(formId);
        return Optional.ofNullable(form)
                .map(it -> it.entries().get(entry))
                .flatMap(Entry::indicator)
                .map(indicator -> known.figure(indicator, unit, period, false))
                .orElse(Figure.NOT_REPORTED);
    }
}
