/// A result as files: tables, a manifest with every hash, the bundle that carries all of it, and its verification.
///
/// Not here: the evaluation (`index`), where the files are put (`cli`, `app`).
/// Uses: the programme's model and reader, `index`.
/// Words owned: *result files*, *manifest*, *bundle*, *verification*, *difference*.
@NullMarked
package org.junxian.programme.result;

import org.jspecify.annotations.NullMarked;
