/// What a programme says about checking figures: which indicators a unit gains by, what moves with them, which targets
/// they have, what adds up, and how the answers are weighed.
///
/// Not here: the checks themselves.
/// Uses: the vocabulary of figures.
/// Words owned: *integrity plan*, *output*, *input*.
@NullMarked
package org.junxian.programme.integrity;

import org.jspecify.annotations.NullMarked;
