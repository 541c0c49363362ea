/// The stages of an evaluation, one small class each: check, impute, treat, normalise, aggregate, compose, adjust,
/// rank, account.
///
/// Not for other modules; the door is [org.junxian.index.Engine]. Values of one indicator stand in one plain
/// `double[]` in the population's order, NaN where there is none. Sums run in that order, and powers and
/// logarithms come from [StrictMath], so that the same input gives the same bytes everywhere. The formulas and
/// their sources are in `docs/method/`.
@NullMarked
package org.junxian.index.stage;

import org.jspecify.annotations.NullMarked;
