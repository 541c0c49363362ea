@NullMarked
package org.junxian.app.notice.internal;

import org.jspecify.annotations.NullMarked;
