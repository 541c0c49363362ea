@NullMarked
package org.junxian.programme.change;

import org.jspecify.annotations.NullMarked;
