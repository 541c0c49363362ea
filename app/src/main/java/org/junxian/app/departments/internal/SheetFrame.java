package org.junxian.app.departments.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junxian.app.departments.SheetId;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.index.data.Period;
import org.junxian.programme.Programme;
import org.junxian.programme.form.Department;
import org.junxian.programme.form.Form;
import org.junxian.programme.model.TerritoryUnit;
import org.junxian.programme.model.Text;
import org.junxian.programme.model.Variable;

/// The rows and columns of a sheet as the package states them: the units that exist on the last day of the period, and
/// the department's indicators.
public record SheetFrame(
        SheetId id,
        Programme programme,
        Department department,
        Period period,
        SequencedMap<String, TerritoryUnit> units,
        SequencedMap<String, Variable> indicators) {

    /// @throws Refusal when the programme has no such department, or it reports in another frequency
    public static SheetFrame of(Programme programme, SheetId id) {
        var department = programme.departments().get(id.department());
        var period = Period.parse(id.period());
        if (department == null || department.frequency() != period.frequency()) {
            throw Refusal.of(Problem.UNKNOWN_SHEET, id.toString());
        }
        var units = new LinkedHashMap<String, TerritoryUnit>();
        programme
                .territory()
                .unitsOn(Form.lastDay(period), programme.evaluated())
                .forEach(unit -> units.put(unit.id().code(), unit));
        var indicators = new LinkedHashMap<String, Variable>();
        department.indicators().forEach(variable -> indicators.put(variable.code(), programme.variable(variable)));
        return new SheetFrame(id, programme, department, period, units, indicators);
    }

    public int asked() {
        return units.size() * indicators.size();
    }

    /// The same period a number of years before.
    public Period earlier(int years) {
        return period.minus(years * period.frequency().perYear());
    }

    /// The names of units, at most a few of them.
    public String names(List<String> codes) {
        int shown = Math.min(codes.size(), 5);
        String names = String.join(
                "、", codes.subList(0, shown).stream().map(this::name).toList());
        return shown == codes.size() ? names : names + " …";
    }

    public String name(String unit) {
        var known = units.get(unit);
        return known == null ? unit : known.name();
    }

    public Text title(String indicator) {
        var known = indicators.get(indicator);
        return known == null ? Text.same(indicator) : known.title();
    }
}
