/// Expressions of checks in FEEL, the expression language of DMN, kept small: arithmetic, comparisons and conditions
/// over numbers that have names. Nothing here loads before the first expression is read.
///
/// Not here: what the names stand for (`form`).
@NullMarked
package org.junxian.programme.feel;

import org.jspecify.annotations.NullMarked;
