/// The trail as people read it: operations and sign-ins for the auditor, the state of the chain, and the history of one
/// thing for those it is about.
///
/// Not here: adding to the trail (`audit`).
/// Uses: `access`, `area`, `audit`, `integrity` (whom a question is about), `jobs` for long files, `problem`, `table`,
/// `text`.
/// Words owned: *operation log*, *sign-in log*, *history*.
@ApplicationModule(allowedDependencies = {"access", "area", "audit", "integrity", "jobs", "problem", "table", "text"})
@NullMarked
package org.junxian.app.logs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
