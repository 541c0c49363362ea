/// Speed measurements with JMH, run by hand with `bench/run`.
///
/// Not here: anything shipped, and no budget that fails a build: a machine's speed is not a property of the code.
/// Uses: `index`, `programme`.
/// Words owned: none.
@NullMarked
package org.junxian.bench;

import org.jspecify.annotations.NullMarked;
