/// The shares nearest to a proposal that keep floors, caps and sums of groups: hold-harmless rules, sums by
/// city and by class, and the most equal shares under the same rules.
///
/// Answers are exact fractions, found and checked with whole numbers; then they are rounded to the fen so that
/// every rule still holds. Where the rules cannot all hold, those in conflict are named.
///
/// Not here: what the proposal is, and which rules hold.
/// Uses: `sharing` for outcomes; Hipparchus for fractions.
/// Words owned: *proposal*, *leeway*, *group*, *price*, *cell*.
@NullMarked
package org.junxian.methods.sharing.nearest;

import org.jspecify.annotations.NullMarked;
