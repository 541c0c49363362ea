/// Questions about figures that do not fit: the checks are run over the figures of a year, a county that stands out is
/// asked, its answer stays with the question, and the programme's office closes it with a reason. Never a verdict.
///
/// Not here: the checks themselves (`org.junxian.methods.integrity`), which indicators play which part (the package).
/// Uses: `access`, `area`, `audit`, `jobs` (a run may take long), `notice` (what waits for whom), `programmes`,
/// `statistics` (figures), `territory` (units), `problem`, `text`.
/// Words owned: *flag* (a question about figures), *answer*, *closing*, *integrity run*.
@ApplicationModule(
        allowedDependencies = {
            "access",
            "area",
            "audit",
            "jobs",
            "notice",
            "problem",
            "programmes",
            "statistics",
            "territory",
            "text"
        })
@NullMarked
package org.junxian.app.integrity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
