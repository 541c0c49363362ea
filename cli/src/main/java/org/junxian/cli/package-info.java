/// The command line: check, evaluate, bundle and verify a programme package on plain files.
///
/// Not here: reading and checking a package (`programme`), arithmetic (`index`). No Spring, no database.
/// Uses: `programme`, `index`.
/// Words owned: *command*, *bundle*, *exit code*.
@NullMarked
package org.junxian.cli;

import org.jspecify.annotations.NullMarked;
