@NullMarked
package org.junxian.app.territory.internal;

import org.jspecify.annotations.NullMarked;
