/// Returns: a form asked of every unit for one period, filled in by the county, reviewed by the city and
/// accepted by the province. Every value a cell ever held stays, and the moves of a return are one table.
///
/// Not here: what a form asks and its checks (`org.junxian.programme.form`), accepted figures (`statistics`),
/// Excel (`workbook`).
/// Uses: `access` (who asks), `area`, `audit`, `notice` (what waits), `programmes` (forms), `statistics`,
/// `problem`, `text`.
/// Words owned: *collection*, *return*, *cell*, *stage*, *move*, *round*, *finding*, *explanation*, *lock*.
@ApplicationModule(
        allowedDependencies = {"access", "area", "audit", "notice", "problem", "programmes", "statistics", "text"})
@NullMarked
package org.junxian.app.collection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
