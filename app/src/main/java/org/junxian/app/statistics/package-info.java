/// Figures as they were known at any moment: the period a figure speaks of, when it was recorded, its revision and its
/// source. Nothing is overwritten.
///
/// Not here: how figures become scores (`evaluation`), who brings them (`programmes`).
/// Uses: nothing.
/// Words owned: *figure*, *revision*, *recorded moment*.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.junxian.app.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
