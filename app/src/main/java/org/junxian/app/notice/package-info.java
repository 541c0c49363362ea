/// What is waiting for whom: the list of work a person finds on the first page, and the reminders (催报) that go out once
/// a day or when somebody sends them, in the application and by mail.
///
/// Not here: what the work is; whoever keeps it names it through [WorkSource] and [OpenReturns].
/// Uses: `access` (who is asked), `area`, `audit`, `problem`, `text`.
/// Words owned: *work item*, *digest*, *reminder*.
@ApplicationModule(allowedDependencies = {"access", "area", "audit", "problem", "text"})
@NullMarked
package org.junxian.app.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
