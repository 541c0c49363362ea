/// How sure a rank is: a study varies weights, steps of the method and figures many times over and counts where
/// every unit lands (docs/method/certainty.md).
///
/// Door: [org.junxian.index.certainty.Experiment], made from a [org.junxian.index.certainty.Study], a scheme and
/// figures. Every replication is the whole pipeline, by the code that makes the published index.
///
/// Not here: which variation a rank is most sensitive to (`sensitivity`), why a rank moved (`reasons`), files.
///
/// Words owned: *study*, *variation*, *replication*, *rank interval*, *stability group*.
@NullMarked
package org.junxian.index.certainty;

import org.jspecify.annotations.NullMarked;
