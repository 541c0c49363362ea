package org.junxian.app.departments.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junxian.index.data.Figure;
import org.junxian.index.data.Period;
import org.junxian.index.data.UnitId;
import org.junxian.index.data.VariableId;
import org.junxian.programme.form.Surroundings;
import org.junxian.programme.model.TerritoryUnit;

/// What the checks of one unit can look at: the sheet itself, and what is known. Departments have one sheet, so there
/// is no other form to look into.
record SheetSurroundings(SheetContents contents, String unit) implements Surroundings {

    @Override
    public Figure earlier(String entry, Period period) {
        return contents.figure(unit, entry, period);
    }

    @Override
    public Figure elsewhere(String form, String entry) {
        return Figure.NOT_REPORTED;
    }

    @Override
    public Figure known(VariableId variable) {
        return contents.figure(unit, variable.code(), contents.frame().period());
    }

    @Override
    public List<Double> siblings(String entry) {
        var values = new ArrayList<Double>();
        var parent = parent();
        for (var other : contents.frame().units().values()) {
            if (parent.isPresent() && other.parent().equals(parent)) {
                if (!(contents.value(other.id().code(), entry).figure() instanceof Figure.Value(var amount))) {
                    return List.of();
                }
                values.add(amount);
            }
        }
        return values;
    }

    @Override
    public Figure parent(String entry) {
        return parent().map(code ->
                        contents.figure(code.code(), entry, contents.frame().period()))
                .orElse(Figure.NOT_REPORTED);
    }

    private Optional<UnitId> parent() {
        return Optional.ofNullable(contents.frame().units().get(unit)).flatMap(TerritoryUnit::parent);
    }
}
