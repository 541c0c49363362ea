/// Large forms for measurements: invented, always the same.
///
/// Not here: the forms of a programme (`programmes/`).
/// Uses: nothing.
/// Words owned: none.
@NullMarked
package org.junxian.testkit.forms;

import org.jspecify.annotations.NullMarked;
