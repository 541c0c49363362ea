@NullMarked
package org.junxian.app.database.internal;

import org.jspecify.annotations.NullMarked;
