@NullMarked
package org.junxian.index.certainty;

import org.jspecify.annotations.NullMarked;
