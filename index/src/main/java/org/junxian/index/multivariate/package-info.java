/// How indicators move together: correlations with their significance, flags for those that do not fit their group,
/// Cronbach's alpha, principal components and rotated factor loadings (docs/method/multivariate.md).
///
/// Doors: [org.junxian.index.multivariate.Columns] is what goes in, one class per method answers.
///
/// Not here: what follows for weights (`weighting`), rankings (`mcda`), texts for readers.
/// Uses: `data`, `scheme`, `result`; Hipparchus for distributions and eigenvalues.
///
/// Words owned: *correlation*, *flag of a correlation*, *component*, *loading*.
@NullMarked
package org.junxian.index.multivariate;

import org.jspecify.annotations.NullMarked;
