/// Results: a scheme evaluated on the figures of a moment, published as an edition and frozen. What a page or an export
/// shows of an edition comes from its frozen bytes and is never computed again.
///
/// Not here: the arithmetic (`index`), the rules (`programmes`), who is rewarded.
/// Uses: `access` (who proposes and confirms), `notice`, `programmes` (schemes), `statistics` (figures), `territory`
/// (units), `area`, `audit`,
/// `table`, `problem`, `text`.
/// Words owned: *edition*, *erratum*, *sheet*, *ranking*, *account*, *publication*.
@ApplicationModule(
        allowedDependencies = {
            "access",
            "area",
            "audit",
            "notice",
            "problem",
            "programmes",
            "statistics",
            "table",
            "territory",
            "text"
        })
@NullMarked
package org.junxian.app.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
