@NullMarked
package org.junxian.index.sensitivity;

import org.jspecify.annotations.NullMarked;
