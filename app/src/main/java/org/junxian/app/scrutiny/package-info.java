/// The check-up of a rule (规则体检): what a published edition says about the scheme it was made by. How its
/// indicators go together, what its weights do, what each part is worth, whom it favours, what faults it has, and how
/// other methods would rank the same scores.
///
/// Not here: the numbers (`index`) and their tables (the programme's *scrutiny*), the edition itself (`evaluation`).
/// Uses: `evaluation` (what an edition was made from), `table`, `problem`, `text`.
/// Words owned: *check-up*, *search for faults*.
@ApplicationModule(allowedDependencies = {"evaluation", "problem", "table", "text"})
@NullMarked
package org.junxian.app.scrutiny;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
