package org.junxian.programme.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junxian.index.data.Figure;
import org.junxian.index.data.Period;
import org.junxian.index.data.VariableId;

/// What stands around a return in a test; what was not put there is not reported.
public final class Around implements Surroundings {

    private final Map<String, Double> figures = new HashMap<>();
    private final Map<String, List<Double>> siblings = new HashMap<>();

    /// Puts a figure: `last:gdp`, `yearly:gdp` (another form), `known:gdp` or `parent:gdp`.
    public Around put(String name, double figure) {
        figures.put(name, figure);
        return this;
    }

    public Around siblings(String entry, List<Double> all) {
        siblings.put(entry, all);
        return this;
    }

    private Figure figure(String name) {
        Double found = figures.get(name);
        return found == null ? Figure.NOT_REPORTED : new Figure.Value(found);
    }

    @Override
    public Figure earlier(String entry, Period period) {
        return figure("last:" + entry + (period.year() == 2023 ? "" : ":" + period));
    }

    @Override
    public Figure elsewhere(String form, String entry) {
        return figure(form + ":" + entry);
    }

    @Override
    public Figure known(VariableId variable) {
        return figure("known:" + variable);
    }

    @Override
    public List<Double> siblings(String entry) {
        return siblings.getOrDefault(entry, List.of());
    }

    @Override
    public Figure parent(String entry) {
        return figure("parent:" + entry);
    }
}
