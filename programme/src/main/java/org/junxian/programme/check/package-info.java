/// What can be wrong with a package, and how it is said: problems with stable codes, findings with their place, and
/// messages in two languages.
///
/// Not here: the looking itself (`read`).
/// Words owned: *problem*, *finding*, *severity*.
@NullMarked
package org.junxian.programme.check;

import org.jspecify.annotations.NullMarked;
