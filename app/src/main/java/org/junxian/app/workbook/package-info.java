/// Returns and department sheets as files: a workbook that says itself what it is, made to be filled in with Excel and
/// brought back, and its findings written into a copy of it; figures of many units from CSV; long tables of
/// figures and all returns of a collection as a file.
///
/// Not here: what a return or a sheet accepts (`collection`, `departments`); tables that are only shown (`table`).
/// Uses: the doors of those, `jobs` for what takes long, `database` (the data folder), `programmes`,
/// `statistics`, `access`, `area`, `audit`, `table`, `problem`, `text`.
/// Words owned: *workbook*, *blank*, *template*, *question*, *answer*.
@ApplicationModule(
        allowedDependencies = {
            "access",
            "area",
            "audit",
            "collection",
            "database",
            "departments",
            "jobs",
            "problem",
            "programmes",
            "statistics",
            "table",
            "territory",
            "text"
        })
@NullMarked
package org.junxian.app.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
