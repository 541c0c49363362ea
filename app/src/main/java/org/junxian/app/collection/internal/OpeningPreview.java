package org.junxian.app.collection.internal;

import java.time.LocalDate;
import java.util.List;
import org.junxian.programme.model.Text;

/// What opening a collection would ask of whom, before it is done.
///
/// @param dueOn     the form's own deadline for the period
/// @param asked     cells a unit fills in
/// @param known     cells it finds filled in already, by a department or from before
/// @param isOpen    the form was opened for this period already; opening it again is refused
/// @param cities    whom it reaches, by city
record OpeningPreview(
        Text title,
        String period,
        boolean demonstration,
        LocalDate dueOn,
        int asked,
        int known,
        int units,
        boolean isOpen,
        List<CityReached> cities) {

    /// @param name of the city; empty for units without one
    record CityReached(String name, int units) {}
}
