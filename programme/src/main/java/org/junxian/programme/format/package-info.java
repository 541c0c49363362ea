/// The format of a package as data: every block with its keys, every table with its columns. The reader takes its
/// list of known keys from here; the JSON Schemas and the reference page are made from it.
@NullMarked
package org.junxian.programme.format;

import org.jspecify.annotations.NullMarked;
