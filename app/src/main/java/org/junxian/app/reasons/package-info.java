/// Reasons of a rank: where a unit gains and loses against others, why its rank moved since the period before
/// or another edition, and what in its own figures would change it. Answered from an edition, which is
/// evaluated again for it.
///
/// Not here: how certain a rank is, whether the rule is fair, what another rule would do.
/// Uses: `evaluation` (what an edition was made from), `table`, `problem`, `text`.
/// Words owned: *strength*, *weakness*, *move*, *factor*, *goal*, *bound*, *way*.
@ApplicationModule(allowedDependencies = {"evaluation", "problem", "table", "text"})
@NullMarked
package org.junxian.app.reasons;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
