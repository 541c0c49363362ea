/// What an evaluation reads: a population of units with classes, and figures per unit, variable and period.
///
/// Missing is never zero: a [Figure] is a value, not reported, or not applicable.
@NullMarked
package org.junxian.index.data;

import org.jspecify.annotations.NullMarked;
