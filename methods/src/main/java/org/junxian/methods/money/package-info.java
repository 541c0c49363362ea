/// What a rule of a fund gives: prizes by rank, subsidies of interest and fees, charges with refunds, compensation of
/// either sign. Money is whole fen; everything before the last step is exact, and rounding happens once, by a stated
/// rule.
/// Every amount is a list of lines that add up to it (N3). The method is docs/method/money.md.
///
/// Not here: dividing a pot among units (`sharing`), which rules a fund has (`programme`), who may be paid (`finance`).
/// Uses: nothing but the JDK.
/// Words owned: *entitlement*, *line*, *ladder*, *drawing*.
@NullMarked
package org.junxian.methods.money;

import org.jspecify.annotations.NullMarked;
