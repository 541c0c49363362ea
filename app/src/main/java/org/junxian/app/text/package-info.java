/// The language of the reader, Chinese first.
///
/// Not here: which text a screen shows.
/// Uses: nothing.
/// Words owned: none; *text* and *language* are the programme's.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.junxian.app.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
