@NullMarked
package org.junxian.programme;

import org.jspecify.annotations.NullMarked;
