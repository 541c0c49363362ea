package org.junxian.app.notice;

import java.time.LocalDate;
import java.util.List;
import org.junxian.app.area.Area;
import org.junxian.programme.model.Text;

/// Knows which units still owe a return; implemented by whoever keeps collections, asked for reminders.
public interface OpenReturns {

    /// A collection with the units of the area that have not submitted yet.
    ///
    /// @param collection its id, for example `shandong.county-annual.2024`
    record Open(String collection, Text title, LocalDate dueOn, boolean demonstration, List<Owing> units) {
        public Open {
            units = List.copyOf(units);
        }
    }

    /// A unit whose return is a draft.
    ///
    /// @param parent the code of the city above it; empty when there is none
    record Owing(String unit, String name, String parent, String returnId) {}

    /// The collections of the area's programme that are open and have units of the area owing a return.
    List<Open> open(Area area);
}
