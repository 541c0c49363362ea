@NullMarked
package org.junxian.app.audit.internal;

import org.jspecify.annotations.NullMarked;
