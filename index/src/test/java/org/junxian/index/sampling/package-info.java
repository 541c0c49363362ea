@NullMarked
package org.junxian.index.sampling;

import org.jspecify.annotations.NullMarked;
