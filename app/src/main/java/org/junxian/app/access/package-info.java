/// Who may come in and what is theirs: people, their passwords, the session, the roles they hold with their reach, and
/// which routes need whom.
///
/// Not here: how an area reaches the database (`area`), what may be done to a return (`collection`).
/// Uses: `area`, `audit`, `database` (the data folder), `problem`, `programmes` (which counties a city has),
/// `provider`,
/// `text`.
/// Words owned: *person*, *role*, *reach*, *grant*, *caller*, *sign-in*, *session*.
@ApplicationModule(allowedDependencies = {"area", "audit", "database", "problem", "programmes", "provider", "text"})
@NullMarked
package org.junxian.app.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
