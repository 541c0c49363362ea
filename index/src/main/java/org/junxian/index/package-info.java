/// The composite-index engine: a scheme, a table of figures, and out of them scores, ranks and accounts.
///
/// Not here: where figures come from and how a scheme is written down (`programme`), what follows from a rank (`app`).
/// Uses: nothing but the JDK. Pure: no input or output, no clock, no locale, no logging.
/// Words owned: *scheme*, *node*, *indicator*, *class*, *score*, *rank*, *account*.
@NullMarked
package org.junxian.index;

import org.jspecify.annotations.NullMarked;
