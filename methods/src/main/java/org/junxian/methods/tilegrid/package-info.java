/// Lays units out on a grid of equal squares, so that a small city district is as easy to see as a wide county and
/// neighbours stay near each other.
///
/// Not here: drawing.
/// Uses: nothing.
/// Words owned: *tile*, *grid*.
@NullMarked
package org.junxian.methods.tilegrid;

import org.jspecify.annotations.NullMarked;
