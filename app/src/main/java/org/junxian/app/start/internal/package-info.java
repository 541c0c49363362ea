@NullMarked
package org.junxian.app.start.internal;

import org.jspecify.annotations.NullMarked;
