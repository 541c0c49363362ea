/// Who may come in: people, their passwords, the session, and which routes need whom.
///
/// Not here: what a person may see of the data (areas and row security).
/// Uses: `audit`, `problem`, `text`.
/// Words owned: *person*, *role*, *sign-in*, *session*.
@ApplicationModule(allowedDependencies = {"audit", "problem", "text"})
@NullMarked
package org.junxian.app.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
