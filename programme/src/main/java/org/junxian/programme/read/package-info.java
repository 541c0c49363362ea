/// Reads the files of a package into the model and reports everything that is wrong with them.
///
/// Not here: the words themselves (`model`). Other modules use the door, [org.junxian.programme.ReadPackage].
@NullMarked
package org.junxian.programme.read;

import org.jspecify.annotations.NullMarked;
