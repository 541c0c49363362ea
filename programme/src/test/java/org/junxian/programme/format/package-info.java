@NullMarked
package org.junxian.programme.format;

import org.jspecify.annotations.NullMarked;
