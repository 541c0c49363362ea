/// What a rule is asked before it is adopted: how other methods would rank the same scores, and how far they agree.
///
/// Not here: who may ask, words and tables (`programme`, `app`), the methods themselves (`mcda`).
/// Uses: results, `mcda`, `multivariate`, `weighting`.
/// Words owned: *pool*, *other ranking*, *agreement*.
@NullMarked
package org.junxian.index.scrutiny;

import org.jspecify.annotations.NullMarked;
