package org.junxian.app.workbook.internal;

import org.jspecify.annotations.Nullable;
import org.junxian.programme.model.Text;

/// What a workbook is about: its identity, which travels in the hidden page.
///
/// @param kind    `return` or `department-sheet`
/// @param form    the form, or the department
/// @param unit    null for a department sheet, which holds all units
/// @param version of the return or sheet when the workbook was made
/// @param address where the right workbook is to be had
record Subject(
        String kind,
        String id,
        String programme,
        String form,
        Text formTitle,
        String period,
        @Nullable String unit,
        @Nullable String unitName,
        int version,
        String address) {}
