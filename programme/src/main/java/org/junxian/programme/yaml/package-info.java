/// YAML as a tree in which every element knows its line and column, and the fields of a block read one by one.
///
/// Not here: what the fields mean (`read`), which fields there are (`format`).
/// Uses: `format`, `check`. Anchors, tags and several documents in one file are refused.
@NullMarked
package org.junxian.programme.yaml;

import org.jspecify.annotations.NullMarked;
