@NullMarked
package org.junxian.app.departments;

import org.jspecify.annotations.NullMarked;
