/// The vocabulary of a programme and its package of data: model, reader, checker.
///
/// Not here: arithmetic (`index`), the database and the pages (`app`), the command line (`cli`).
/// Uses: `index`. Files are read by the reader only; no database, no clock.
/// Words owned: *programme*, *package*, *document*, *clause*, *source*, *unit*, *finding*.
@NullMarked
package org.junxian.programme;

import org.jspecify.annotations.NullMarked;
