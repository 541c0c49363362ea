/// Divides what is there among claims that are more than it: the rules of bankruptcy, for funds that are too
/// small for what is due.
///
/// Not here: which claims are due, and which rule a programme takes.
/// Uses: Hipparchus for fractions.
/// Words owned: *estate*, *claim*, *award*.
@NullMarked
package org.junxian.methods.sharing.claims;

import org.jspecify.annotations.NullMarked;
