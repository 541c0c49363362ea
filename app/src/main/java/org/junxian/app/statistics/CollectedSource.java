package org.junxian.app.statistics;

import java.util.Optional;

/// The source a collected figure is shown with: all returns of one form, or a department's sheet, for one period.
///
/// @param what   the id of the form or department
/// @param period as in the return's id
public record CollectedSource(String what, String period) {

    private static final String FIRST = "collected";

    /// The source of an origin `programme.what.period` or `programme.what.period.unit`.
    ///
    /// @throws IllegalArgumentException for an origin of another form
    public static CollectedSource of(String origin) {
        String[] parts = origin.split("\\.");
        if (parts.length < 3 || parts.length > 4) {
            throw new IllegalArgumentException(
                    "An origin reads programme.form.period.unit or programme.department.period, not '" + origin + "'");
        }
        return new CollectedSource(parts[1], parts[2]);
    }

    /// The source with this id; empty when the id is that of a package's own source.
    public static Optional<CollectedSource> find(String id) {
        String[] parts = id.split("\\.");
        return parts.length == 3 && parts[0].equals(FIRST)
                ? Optional.of(new CollectedSource(parts[1], parts[2]))
                : Optional.empty();
    }

    /// `collected.county-annual.2024`.
    public String id() {
        return FIRST + "." + what + "." + period;
    }
}
