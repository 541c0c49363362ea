package org.junxian.programme.form;

import java.util.List;
import org.junxian.index.data.Figure;
import org.junxian.index.data.Period;
import org.junxian.index.data.VariableId;

/// What a check can look at besides the return itself. Whoever holds the figures answers; what it does not know is
/// `Figure.NOT_REPORTED`.
public interface Surroundings {

    /// An entry of the same unit's return of an earlier period.
    Figure earlier(String entry, Period period);

    /// An entry of another form of the same unit and period.
    Figure elsewhere(String form, String entry);

    /// The latest figure of the programme for the unit, of the period or before it.
    Figure known(VariableId variable);

    /// The same entry in the returns of all units below the same parent, the unit's own included; empty while any of
    /// them is missing.
    List<Double> siblings(String entry);

    /// What is known of the parent itself for an entry.
    Figure parent(String entry);
}
