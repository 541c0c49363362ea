/// Tables on their way out: one description, written as JSON, CSV, Excel or GeoJSON. What is missing stays missing in
/// each (N6), no text becomes a formula (I3), and every file says where it comes from.
///
/// Not here: what stands in a table.
/// Uses: `problem`, `text`.
/// Words owned: *table*, *column*, *cell*, *format*.
@ApplicationModule(allowedDependencies = {"problem", "text"})
@NullMarked
package org.junxian.app.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
