@NullMarked
package org.junxian.app.area.internal;

import org.jspecify.annotations.NullMarked;
