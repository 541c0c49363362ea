package org.junxian.app.access.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A grant as its holder and those who give it see it.
///
/// @param code      of a city or county, or the id of a department
/// @param codeTitle its name
/// @param lentBy    the person it was lent by, if it was
record GrantView(
        long id,
        String role,
        String reach,
        @Nullable String programme,
        @Nullable String code,
        @Nullable String codeTitle,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable String lentBy) {}
