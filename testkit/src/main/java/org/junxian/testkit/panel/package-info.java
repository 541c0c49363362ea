/// Invented panels of counties in which some figures are misreported on purpose, to see what checks find.
///
/// Knows no check: what is planted is planted into the figures only, in the ways people have been known to use.
@NullMarked
package org.junxian.testkit.panel;

import org.jspecify.annotations.NullMarked;
