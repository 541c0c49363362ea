/// Which of the choices behind an index move its ranks: Sobol' indices of any number of outputs at once, by exact
/// enumeration where the choices are finite and few, else by sampling; and what leaving out an indicator or a group
/// does.
///
/// Uses `sampling` for points and intervals. Not here: the choices of a certainty study (`certainty`).
/// Words owned: *input*, *output*, *first-order index*, *total index*, *left out*.
@NullMarked
package org.junxian.index.sensitivity;

import org.jspecify.annotations.NullMarked;
