/// Why a rank is what it is: strengths and weaknesses against others, why a rank moved between two evaluations, what
/// would change it, and whether the rule itself is fair.
///
/// Everything is found by evaluating: each number here is a difference between results of the engine. Not here:
/// sentences in a language (`programme/words` makes them from these numbers), certainty (`certainty`).
///
/// Words owned: *reason*, *factor*, *share*, *goal*, *lever*, *way*, *finding*.
@NullMarked
package org.junxian.index.reasons;

import org.jspecify.annotations.NullMarked;
