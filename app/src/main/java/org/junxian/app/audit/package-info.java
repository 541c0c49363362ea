/// The trail of who did what: entries are added in the transaction of the change itself and chained by hash.
///
/// Not here: logs for operators.
/// Uses: `problem`, `text` (to answer over HTTP only).
/// Words owned: *entry*, *chain*, *actor*.
@ApplicationModule(allowedDependencies = {"problem", "text"})
@NullMarked
package org.junxian.app.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
