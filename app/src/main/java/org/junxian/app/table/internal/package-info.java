@NullMarked
package org.junxian.app.table.internal;

import org.jspecify.annotations.NullMarked;
