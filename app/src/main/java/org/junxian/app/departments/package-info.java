/// What departments state of their indicators, for all units in one sheet per period: entry, checks, submission, and
/// one approval, after which the values are figures.
///
/// Not here: what counties report (`collection`), which department keeps what (`programmes`), files (`workbook`).
/// Uses: `access` (who asks), `area`, `audit`, `notice` (what waits for whom), `programmes` (departments and their
/// checks), `statistics` (figures known and accepted), `problem`, `text`.
/// Words owned: *department sheet*.
@ApplicationModule(
        allowedDependencies = {"access", "area", "audit", "notice", "problem", "programmes", "statistics", "text"})
@NullMarked
package org.junxian.app.departments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
