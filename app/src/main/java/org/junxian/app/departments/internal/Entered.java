package org.junxian.app.departments.internal;

import java.time.Instant;
import org.junxian.app.departments.SheetValue;

/// A cell as it was entered last.
///
/// @param version of the sheet when it was entered
public record Entered(CellKey key, SheetValue value, int version, String by, Instant at) {

    /// Which cell of a sheet.
    public record CellKey(String unit, String indicator) {

        @Override
        public String toString() {
            return unit + "/" + indicator;
        }
    }

    public boolean isFilled() {
        return !(value instanceof SheetValue.Empty);
    }
}
