/// Where weights come from, and what they do: experts, comparisons, the figures themselves, a wanted
/// importance, each unit's own best weights, and the weights a scheme really has (docs/method/weighting.md).
///
/// Doors: [org.junxian.index.weighting.Weights] is what comes out; one class per method answers.
///
/// Not here: aggregation (`stage`), rankings (`mcda`). No method here changes a scheme.
/// Uses: `mcda` for the decision matrix, `multivariate`, `result`; Hipparchus for linear programmes and
/// equations.
///
/// Words owned: *weights*, *importance*, *effective weight*, *consistency ratio*, *benefit of the doubt*.
@NullMarked
package org.junxian.index.weighting;

import org.jspecify.annotations.NullMarked;
