@NullMarked
package org.junxian.programme.feel;

import org.jspecify.annotations.NullMarked;
