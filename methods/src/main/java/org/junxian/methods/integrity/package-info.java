/// Checks on whether reported figures fit together: with other figures, with the figures of peers, with their own past,
/// with the digits that figures have, with targets, with later revisions and with sums.
///
/// A result is never a verdict. It says which figures do not fit, by which test, against which peers, and how often
/// honest
/// figures would look like this by chance, so that somebody can be asked.
///
/// Not here: the words a county reads, who may see what, where figures come from.
/// Uses: Hipparchus for distributions and linear algebra.
/// Words owned: *panel*, *check*, *evidence*, *evidence score*.
@NullMarked
package org.junxian.methods.integrity;

import org.jspecify.annotations.NullMarked;
