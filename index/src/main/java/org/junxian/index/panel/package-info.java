/// The same units over years: goalposts that hold still, growth beside level, trends, catching up, and series
/// made comparable across changes of boundaries (docs/method/panel.md).
///
/// Door: [org.junxian.index.panel.Panel] is what goes in, one class per question answers.
///
/// Not here: the score of a single year (`stage`), where figures come from.
/// Uses: `data`, `multivariate`; Hipparchus for Student's t.
///
/// Words owned: *panel*, *goalposts*, *trend*, *convergence*, *boundary change*.
@NullMarked
package org.junxian.index.panel;

import org.jspecify.annotations.NullMarked;
