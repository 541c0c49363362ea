/// Demonstration figures: invented, reproducible from a stated seed, and marked so wherever they are shown.
///
/// Not here: any real figure; what is real in a package is carried over from its source and never generated.
/// Uses: nothing but the list of units a package names, their kinds and classes.
/// Words owned: *sketch* (the invented character of a county), *series* (its figures of one indicator).
@NullMarked
package org.junxian.testkit.demonstration;

import org.jspecify.annotations.NullMarked;
