/// The units of a programme: which exist, their class, their neighbours, where they lie, the lists they stand on.
/// Every package version keeps its own territory, so that an old edition finds the one it was made with.
///
/// Not here: figures about units (`statistics`), how units are ranked (`evaluation`).
/// Uses: nothing.
/// Words owned: *unit*, *class*, *neighbour*, *status*, *tile*.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.junxian.app.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
