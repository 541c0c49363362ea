/// How certain ranks are: the studies of a package run on exactly the figures of an edition and frozen with it, and
/// studies that officers and analysts ask for themselves.
///
/// Not here: the arithmetic (`index`), what a study file may say and its tables in a bundle (`programme`), the ranks
/// themselves (`evaluation`).
/// Uses: `evaluation` (editions and what they were made from), `access` and `area` (whose study it is), `jobs` (a study
/// takes time), `table`, `problem`, `text`.
/// Words owned: *study*, *rank interval*, *boundary*, *stability group*, *own study*.
@ApplicationModule(allowedDependencies = {"access", "area", "evaluation", "jobs", "problem", "table", "text"})
@NullMarked
package org.junxian.app.certainty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
