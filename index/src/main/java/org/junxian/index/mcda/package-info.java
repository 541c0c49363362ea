/// Rankings of many criteria beside the index: how the same units stand under methods that scholars know
/// (docs/method/mcda.md).
///
/// Doors: [org.junxian.index.mcda.DecisionMatrix] and [org.junxian.index.mcda.Preferences] are what goes in,
/// [org.junxian.index.mcda.Ranked] is what comes out.
///
/// Not here: the index itself (`stage`), where weights come from (`weighting`).
/// Uses: `stage` for the rule that numbers equal on paper share a rank.
///
/// Words owned: *criterion*, *decision matrix*, *preference*, *consensus*.
@NullMarked
package org.junxian.index.mcda;

import org.jspecify.annotations.NullMarked;
