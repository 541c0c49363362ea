@NullMarked
package org.junxian.app.integrity.internal;

import org.jspecify.annotations.NullMarked;
