@NullMarked
package org.junxian.programme.form;

import org.jspecify.annotations.NullMarked;
