@NullMarked
package org.junxian.programme.words;

import org.jspecify.annotations.NullMarked;
