@NullMarked
package org.junxian.app.departments.internal;

import org.jspecify.annotations.NullMarked;
