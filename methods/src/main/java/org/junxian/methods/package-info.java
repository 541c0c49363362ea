/// The other algorithms of a programme: allocation, matching, linkage, inequality, effects, integrity.
///
/// Not here: the composite index (`index`), which rule a programme applies (`programme`).
/// Uses: nothing but the JDK. Pure: no input or output, no clock, no locale, no logging.
/// Words owned: none here; each package has its own.
@NullMarked
package org.junxian.methods;

import org.jspecify.annotations.NullMarked;
