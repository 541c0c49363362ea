@NullMarked
package org.junxian.programme.check;

import org.jspecify.annotations.NullMarked;
