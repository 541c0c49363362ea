/// The trail of who did what: entries are added in the transaction of the change itself and chained by hash; the end of
/// every day is written down apart.
///
/// Not here: who may read it (`logs`).
/// Uses: `database` (the data folder).
/// Words owned: *entry*, *chain*, *anchor*, *actor*.
@ApplicationModule(allowedDependencies = {"database"})
@NullMarked
package org.junxian.app.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
