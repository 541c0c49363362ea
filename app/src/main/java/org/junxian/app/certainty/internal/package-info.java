/// Inside of `certainty`.
@NullMarked
package org.junxian.app.certainty.internal;

import org.jspecify.annotations.NullMarked;
