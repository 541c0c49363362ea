/// Changes of a rule: other weights, other normalisation and aggregation, units in other classes. A scheme is changed
/// without being stored, compared with the one it comes from, and written as a file of the package.
///
/// Door: [org.junxian.programme.change.ChangedScheme], [org.junxian.programme.change.RuleDifference],
/// [org.junxian.programme.change.WriteChangedScheme].
///
/// Not here: what a changed rule does to the ranks (`index.reasons`), who may change one (`app`).
///
/// Words owned: *change of a rule*, *derived scheme*.
@NullMarked
package org.junxian.programme.change;

import org.jspecify.annotations.NullMarked;
