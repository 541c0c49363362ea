/// The platform: one application whose direct sub-packages are its modules, each with a door, a sign and `internal`.
///
/// Not here: arithmetic (`index`), the form of a package (`programme`), the pages (`web`).
/// Uses: `programme`, `index`.
/// Words owned: none; each module owns its own.
@NullMarked
package org.junxian.app;

import org.jspecify.annotations.NullMarked;
