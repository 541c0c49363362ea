@NullMarked
package org.junxian.app.search.internal;

import org.jspecify.annotations.NullMarked;
