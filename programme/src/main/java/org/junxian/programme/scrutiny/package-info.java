/// The check-up of a rule before it is adopted: how its indicators go together, what its weights do, what each part
/// of it is worth, whom it favours, what faults it has, and how other methods would rank. As tables, one for each
/// question, the same on the command line and over the interface.
///
/// Not here: the numbers themselves (`index`), where tables are put (`cli`, `app`).
/// Uses: results of schemes, `index`.
/// Words owned: *check-up*, *question of a check-up*.
@NullMarked
package org.junxian.programme.scrutiny;

import org.jspecify.annotations.NullMarked;
