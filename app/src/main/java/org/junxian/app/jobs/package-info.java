/// Work that takes longer than an answer may take: it runs beside the requests, says how far it is, can be cancelled,
/// and leaves a file or a report to whoever started it. After a crash a job is taken up again or marked as failed; it
/// never stays half done.
///
/// Not here: what a job does; that belongs to the module that starts it.
/// Uses: `access` (whose job it is, and whether it still may be), `area`, `audit`, `database`, `problem`, `text`.
/// Words owned: *job*, *stage*, *step*, *progress*, *runner*.
@ApplicationModule(allowedDependencies = {"access", "area", "audit", "database", "problem", "text"})
@NullMarked
package org.junxian.app.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
