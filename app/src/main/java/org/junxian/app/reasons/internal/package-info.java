@NullMarked
package org.junxian.app.reasons.internal;

import org.jspecify.annotations.NullMarked;
