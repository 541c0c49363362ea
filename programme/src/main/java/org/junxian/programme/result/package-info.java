/// A result as files: tables, a manifest with every hash, the bundle that carries all of it, and its verification.
///
/// Not here: the evaluation (`index`).
/// Words owned: *result files*, *manifest*, *bundle*, *verification*.
@NullMarked
package org.junxian.programme.result;

import org.jspecify.annotations.NullMarked;
