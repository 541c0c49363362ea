/// Words for people in the two languages of the platform, Chinese first.
///
/// Not here: which text a screen shows.
/// Uses: nothing.
/// Words owned: *text*, *language*.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.junxian.app.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
