/// Divides a whole among units exactly: seats, places and money to the fen, in proportion to weights, between
/// floors and caps.
///
/// Everything is computed with whole numbers and fractions, never with rounded ones, and adds up exactly. What
/// is equal is decided by the order in which the units are given, never by chance.
///
/// Not here: where weights, floors and caps come from (`programme`), who is paid (`finance`).
/// Uses: Hipparchus for fractions.
/// Words owned: *weight*, *floor*, *cap*, *apportionment*, *divisor*, *remainder*, *conflict*.
@NullMarked
package org.junxian.methods.sharing;

import org.jspecify.annotations.NullMarked;
