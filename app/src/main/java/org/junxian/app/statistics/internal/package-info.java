@NullMarked
package org.junxian.app.statistics.internal;

import org.jspecify.annotations.NullMarked;
