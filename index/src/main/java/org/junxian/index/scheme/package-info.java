/// The vocabulary of a method: a tree of indicators and groups, and for each what is done at every stage.
///
/// Everything is an immutable record that checks itself; a scheme that can be constructed can be evaluated.
@NullMarked
package org.junxian.index.scheme;

import org.jspecify.annotations.NullMarked;
