/// CSV tables and the encodings they come in: cells that know their place, and numbers, dates and codes as people type
/// them.
///
/// Not here: what the columns mean (`read`), which columns there are (`format`).
@NullMarked
package org.junxian.programme.table;

import org.jspecify.annotations.NullMarked;
