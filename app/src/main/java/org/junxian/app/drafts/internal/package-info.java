@NullMarked
package org.junxian.app.drafts.internal;

import org.jspecify.annotations.NullMarked;
