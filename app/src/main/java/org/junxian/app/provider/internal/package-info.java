@NullMarked
package org.junxian.app.provider.internal;

import org.jspecify.annotations.NullMarked;
