@NullMarked
package org.junxian.app.logs.internal;

import org.jspecify.annotations.NullMarked;
