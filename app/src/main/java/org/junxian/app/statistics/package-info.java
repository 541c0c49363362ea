/// Figures as they were known at any moment: the period a figure speaks of, when it was recorded, its revision, its
/// source, and whether it came with the package or was collected. Nothing is overwritten.
///
/// Not here: how figures become scores (`evaluation`), who brings them (`programmes`, `collection`, `departments`).
/// Uses: `area` (who may see what was not published yet), `audit` (who recorded it).
/// Words owned: *figure*, *revision*, *recorded moment*, *origin*.
@ApplicationModule(allowedDependencies = {"area", "audit"})
@NullMarked
package org.junxian.app.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
