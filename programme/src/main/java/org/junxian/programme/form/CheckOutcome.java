package org.junxian.programme.form;

import java.util.List;
import org.junxian.programme.model.Text;

/// A check that a return does not fulfil, as a letter: what was found, what was expected, why, and what to do.
///
/// @param entries the cells it is about, the one to look at first in front
/// @param found   the actual figures, in the units of the form
public record CheckOutcome(
        String check, Check.Level level, List<String> entries, Text found, Text expected, Text why, Text advice) {

    public CheckOutcome {
        entries = List.copyOf(entries);
    }
}
