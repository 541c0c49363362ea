@NullMarked
package org.junxian.app.programmes.internal;

import org.jspecify.annotations.NullMarked;
