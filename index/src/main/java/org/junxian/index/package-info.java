/// The composite-index engine: from figures to scores, ranks and the account that leads from one to the other.
///
/// Door: [org.junxian.index.Engine]. The vocabulary of a method is in `scheme`, what goes in is in `data`, what
/// comes out is in `result`. The seven stages (check, impute, treat, normalise, aggregate, adjust, rank) live in
/// `stage` and are not for other modules.
///
/// Not here: files, packages of data, clocks, locales, databases, frameworks. Same input, same bytes, whatever the
/// number of threads and the order in which units and figures were handed in.
///
/// Words owned: *scheme*, *indicator*, *group*, *index*, *score*, *rank*, *account*.
@NullMarked
package org.junxian.index;

import org.jspecify.annotations.NullMarked;
