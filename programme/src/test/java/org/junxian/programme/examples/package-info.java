/// The packages that come with the project, checked against what their sources state and what was worked out by hand.
@NullMarked
package org.junxian.programme.examples;

import org.jspecify.annotations.NullMarked;
