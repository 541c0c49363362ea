/// Chance for studies, as an argument: the same seed gives the same bytes, on every machine, whatever the number of
/// threads (N1). Scrambled Sobol' points, streams of random numbers by chunk, bootstrap intervals.
///
/// Not here: what is drawn for (studies are in `certainty` and `sensitivity`).
/// Words owned: *point*, *stream*, *interval*.
@NullMarked
package org.junxian.index.sampling;

import org.jspecify.annotations.NullMarked;
