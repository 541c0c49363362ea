/// Which part of a programme somebody may see and change, and the transaction that carries it down to the database,
/// where row security holds the same line a second time.
///
/// Not here: who has which area (`access`).
/// Uses: nothing.
/// Words owned: *area*.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.junxian.app.area;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
