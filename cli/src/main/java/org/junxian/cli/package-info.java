/// The command line: check, evaluate, bundle and verify a programme package on plain files.
///
/// Not here: reading and checking a package and writing a result (`programme`), arithmetic (`index`). No Spring, no
/// database.
/// Uses: `programme`, `index`.
/// Words owned: *command*, *terminal*, *exit code*.
@NullMarked
package org.junxian.cli;

import org.jspecify.annotations.NullMarked;
