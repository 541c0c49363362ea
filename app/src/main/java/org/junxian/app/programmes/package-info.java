/// Programmes as their packages state them: loading a package (a dry run first, then all or nothing, then nothing the
/// second time), and the rules, documents and sources in force at any moment.
///
/// Not here: the form of a package and its checks (`org.junxian.programme`), results (`evaluation`).
/// Uses: `territory` and `statistics` (which keep their part of a package), `area`, `audit`, `table`,
/// `problem`, `text`.
/// Words owned: *programme*, *package version*, *load*, *base map*.
@ApplicationModule(allowedDependencies = {"area", "audit", "problem", "statistics", "table", "territory", "text"})
@NullMarked
package org.junxian.app.programmes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
