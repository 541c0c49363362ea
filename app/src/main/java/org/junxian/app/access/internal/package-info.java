@NullMarked
package org.junxian.app.access.internal;

import org.jspecify.annotations.NullMarked;
