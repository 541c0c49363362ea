/// What if the rule changed: a scheme is tried with other weights, steps and classes on the figures of an edition, kept
/// as a draft, compared with other drafts, and adopted by two people as a new scheme of the package.
///
/// Not here: the engine (`index`), loading packages (`programmes`), publishing (`evaluation`).
/// Uses: `evaluation` (what an edition is made from), `programmes` (packages), `notice`, `access`, `area`, `audit`,
/// `problem`.
/// Words owned: *trial of a rule*, *change*, *draft*, *adoption*.
@ApplicationModule(allowedDependencies = {"access", "area", "audit", "evaluation", "notice", "problem", "programmes"})
@NullMarked
package org.junxian.app.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
