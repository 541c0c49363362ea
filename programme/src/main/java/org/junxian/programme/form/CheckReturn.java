package org.junxian.programme.form;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import org.junxian.programme.Programme;

/// Holds a return against its form: what is missing, out of bounds or not whole, and the checks of the form. Pure: the
/// same return and surroundings always have the same outcomes, first those of the cells in their order, then those of
/// the checks in theirs.
public final class CheckReturn {

    /// The id under which a required cell that is empty is reported.
    public static final String REQUIRED = "required";
    /// The id under which a figure outside its bounds is reported.
    public static final String BOUNDS = "bounds";
    /// The id under which a figure that must be whole and is not is reported.
    public static final String INTEGER = "integer";

    private CheckReturn() {}

    /// What a return does not fulfil. A check whose figures are not all there says nothing.
    public static List<CheckOutcome> outcomes(Programme programme, Form form, Filled filled, Surroundings around) {
        return outcomes(programme, form.entries(), form.checks(), filled, around);
    }

    /// What the figures that a department states for one unit do not fulfil. Its entries are the indicators it keeps.
    public static List<CheckOutcome> outcomes(
            Programme programme, Department department, Filled filled, Surroundings around) {
        return outcomes(programme, department.entries(programme.variables()), department.checks(), filled, around);
    }

    private static List<CheckOutcome> outcomes(
            Programme programme,
            SequencedMap<String, Entry> entries,
            List<Check> checks,
            Filled filled,
            Surroundings around) {
        List<CheckOutcome> outcomes = new ArrayList<>();
        for (Entry entry : entries.values()) {
            CheckCell.outcome(entry, filled).ifPresent(outcomes::add);
        }
        CheckRule rules = new CheckRule(new CheckedFigures(programme, entries, filled, around));
        for (Check check : checks) {
            rules.failure(check.rule(), check.title())
                    .ifPresent(failure -> outcomes.add(new CheckOutcome(
                            check.id(),
                            check.level(),
                            failure.entries(),
                            failure.found(),
                            failure.expected(),
                            check.why(),
                            check.advice())));
        }
        return List.copyOf(outcomes);
    }
}
