/// Readers of files and texts from outside are given arbitrary bytes (promise I2).
///
/// Door: [org.junxian.testkit.fuzz.ArbitraryBytes]. Words owned: *target*, *stored input*.
@NullMarked
package org.junxian.testkit.fuzz;

import org.jspecify.annotations.NullMarked;
