/// Tests of the files of a result.
@NullMarked
package org.junxian.programme.result;

import org.jspecify.annotations.NullMarked;
